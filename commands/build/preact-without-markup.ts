import type { Plugin } from 'vite';

const WRITES_MARKUP = /\.innerHTML=(\w+\.__html)/g;

/**
 * Takes out of Preact the one line that makes markup of a string (`dangerouslySetInnerHTML`, which nothing here uses): it writes text instead. So no
 * string can ever become an element of ours, and the stores' linters find no assignment to `innerHTML`.
 * @throws Error, ending the build, where Preact does not hold that line exactly once: look at what a new version does instead
 */
export function preactWithoutMarkup(): Plugin {
  return {
    name: 'caveat:preact-without-markup',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/node_modules\/preact\/dist\/preact\.m?js$/.test(id.split('?')[0] ?? '')) return null;
      const found = code.match(WRITES_MARKUP)?.length ?? 0;
      if (found !== 1) throw new Error(`commands/build/preact-without-markup.ts: ${id} sets innerHTML ${found} times, not once`);
      return { code: code.replace(WRITES_MARKUP, '.textContent=$1'), map: null };
    },
  };
}
