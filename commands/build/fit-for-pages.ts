import type { Plugin } from 'vite';

/** What is changed in a file of a dependency, and what into; each stands in it exactly once. */
interface Fitting {
  readonly file: RegExp;
  readonly changes: readonly (readonly [RegExp, string])[];
}

const FITTINGS: readonly Fitting[] = [
  {
    file: /\/node_modules\/preact\/dist\/preact\.m?js$/,
    changes: [
      [/\.innerHTML=(\w+\.__html)/g, '.textContent=$1'],
      [/\b(\w)\.createTextNode\(/g, 'Document.prototype.createTextNode.call($1,'],
      [/\b(\w)\.createElementNS\(/g, 'Document.prototype.createElementNS.call($1,'],
    ],
  },
  {
    file: /\/node_modules\/@wxt-dev\/browser\/src\/index\.mjs$/,
    changes: [[/globalThis\.browser\?\.runtime\?\.id/g, 'Object.hasOwn(globalThis, "browser") && globalThis.browser?.runtime?.id']],
  },
  {
    file: /virtual:wxt-content-script-isolated-world-entrypoint$/,
    changes: [[/\btry \{/g, 'if (import.meta.env.MODE === "production") { initPlugins(); return definition.main(new ContentScriptContext(import.meta.env.ENTRYPOINT)); } try {']],
  },
];

/**
 * Makes dependencies fit for pages that are not ours.
 *
 * Preact: takes out the one line that makes markup of a string (`dangerouslySetInnerHTML`, which nothing here uses): it writes text instead, so no string
 * can ever become an element of ours, and the stores' linters find no assignment to `innerHTML`. Elements are made by the DOM's own methods: a page's
 * `<img name="createElementNS">` stands in place of the document's (page/page-document.ts).
 *
 * WXT's `browser`: a page's `<form id="browser"><input name="runtime" id="x"></form>` would be taken for the extension API where the browser calls it `chrome`.
 * WXT's wrapper of each content script: its log, which says nothing in a build that is not for development, is left out of that with all that is there for it,
 * a thirtieth of the gate.
 *
 * @throws Error, ending the build, where a file does not hold each of these places exactly once: look at what a new version does instead
 */
export function fitForPages(): Plugin {
  return {
    name: 'caveat:fit-for-pages',
    enforce: 'pre',
    transform(code, id) {
      const changes = FITTINGS.find(({ file }) => file.test(id.split('?')[0] ?? ''))?.changes;
      if (changes === undefined) return null;
      for (const [pattern] of changes) {
        const found = code.match(pattern)?.length ?? 0;
        if (found !== 1) throw new Error(`commands/build/fit-for-pages.ts: ${id} holds ${pattern.source} ${found} times, not once`);
      }
      return { code: changes.reduce((changed, [pattern, replacement]) => changed.replace(pattern, replacement), code), map: null };
    },
  };
}
