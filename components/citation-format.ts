/** The forms in which a claim with its facts can be copied. */
export const CITATION_FORMATS = ['text', 'markdown', 'bibtex', 'annotation'] as const;

/** One form. */
export type CitationFormat = (typeof CITATION_FORMATS)[number];
