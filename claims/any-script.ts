/**
 * Tells of texts whether a pattern matches them that speaks of the letters of any script.
 * It is made when it is first asked for: for each `\p{...}` the engine goes through the tables of Unicode, and for a literal it
 * does so whenever it reads the script, on pages too that never ask.
 * @param source - of the regular expression
 */
export function anyScript(source: string): (text: string) => boolean {
  let pattern: RegExp | null = null;
  return (text) => (pattern ??= new RegExp(source, 'u')).test(text);
}
