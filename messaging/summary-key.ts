/** The symbol under which a script in a page leaves its summary for the rest of the extension. */
export const SUMMARY_KEY = 'caveat.summary';
