import type { Plugin } from 'vite';

/** One change to a library's own text. */
interface Change {
  /** How the path of the library's module ends. */
  readonly module: string;
  readonly from: RegExp;
  readonly to: string;
}

/**
 * What libraries carry that pages of this extension forbid, and what stands there instead:
 * - Preact writes markup for `dangerouslySetInnerHTML`, which nothing here uses. It writes text instead, so that no markup can ever
 *   come of a string, and stores that look for `innerHTML =` find none.
 * - zod tries whether it may compile code. Our content security policy forbids it and would report the attempt.
 */
const CHANGES: readonly Change[] = [
  { module: 'preact/dist/preact.mjs', from: /\.innerHTML=(\w+\.__html)/g, to: '.textContent=$1' },
  { module: 'zod/v4/core/core.js', from: /__zod_globalConfig = \{\}/g, to: '__zod_globalConfig = { jitless: true }' },
];

/**
 * Vite's part in {@link CHANGES}.
 * @throws Error, ending the build, where a library no longer holds what is to be changed exactly once
 */
export function strictLibraries(): Plugin {
  return {
    name: 'caveat:strict-libraries',
    enforce: 'pre',
    transform(code, id) {
      const change = CHANGES.find(({ module }) => id.split('?')[0]?.endsWith(`/node_modules/${module}`));
      if (change === undefined) return null;
      const found = code.match(change.from)?.length ?? 0;
      if (found !== 1) throw new Error(`commands/build/strict-libraries.ts: ${change.module} holds ${String(change.from)} ${found} times, not once`);
      return { code: code.replace(change.from, change.to), map: null };
    },
  };
}
