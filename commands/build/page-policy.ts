/**
 * The content security policy of the extension's own pages: their own scripts and styles, and pictures of their own. No request, frame,
 * form, font, worker, plug-in, base address or inline code; no string becomes markup or script.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
