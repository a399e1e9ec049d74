import type { Plugin } from 'vite';

/** What an entrypoint says of its content script, as far as its function. */
const OPTIONS = /(?<=defineContentScript\(\{\n)(?: {2}\w+: .*,\n)+(?= {2}(?:async )?main\b)/;

/**
 * Leaves out of content scripts what they say of themselves for the manifest (`matches` and so on): WXT reads that from their sources before it builds
 * them, and in a page nobody asks for it.
 * @throws Error, ending the build, where an entrypoint does not say it in the way that is looked for
 */
export function toldToManifest(): Plugin {
  return {
    name: 'caveat:told-to-manifest',
    // WXT reads entrypoints by a development server of Vite.
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/^[^?]*\/entrypoints\/\w+\.content(?:\/index)?\.ts$/.test(id)) return null;
      if (!OPTIONS.test(code)) throw new Error(`commands/build/told-to-manifest.ts: ${id} does not begin with its options`);
      return { code: code.replace(OPTIONS, ''), map: null };
    },
  };
}
