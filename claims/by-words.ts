/** Words between what was done and who did it: "invested by OpenAI". */
export const BY: ReadonlySet<string> = new Set(['by', 'par', 'por', 'von']);
