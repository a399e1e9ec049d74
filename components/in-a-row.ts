/** Words or sentences one after the other. Full-width punctuation brings its own space, so that Chinese and Japanese have none after it. */
export function inARow(...parts: readonly string[]): string {
  return parts.reduce((before, part) => (/[。：！？）]$/.test(before) ? before + part : `${before} ${part}`));
}
