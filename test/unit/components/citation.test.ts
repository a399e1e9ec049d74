import { beforeEach, describe, expect, test } from 'vitest';
import { citation } from '../../../components/citation.ts';
import type { CitedPlace } from '../../../components/cited.ts';
import { aClaim, aFact } from './card-claims.ts';
import { speakEnglish } from './english.ts';

beforeEach(() => speakEnglish());

const source = { id: 'v3-report', title: 'DeepSeek-V3 Technical Report', publisher: 'DeepSeek-AI', url: 'https://example.org/report_1', date: '2024-12-26', kind: 'primary', read: 'whole' } as const;

const place: CitedPlace = {
  url: 'https://example.com/a_b',
  title: 'R1 & the *six* million {question}',
  exact: 'R1 cost about $6 million',
  prefix: 'They say ',
  suffix: ' to train.',
  at: '2026-11-23T10:00:00.000Z',
};

const cited = (format: Parameters<typeof citation>[0], changes: Parameters<typeof aClaim>[0] = {}): string => citation(format, aClaim({ sources: [source], ...changes }), place, 'en-GB');

describe('copying', () => {
  test('as text gives the words, where and when they were read, the fact with its label, and each source with its place', () => {
    expect(cited('text').split('\n')).toEqual([
      '“R1 cost about $6 million”',
      'R1 & the *six* million {question}, https://example.com/a_b (read on 23 November 2026)',
      '',
      'Caveat: DeepSeek puts the final training run of DeepSeek-V3 at $5.576 million. [Reported, as of 26 December 2024]',
      'This is DeepSeek-V3’s figure, for one final training run.',
      '',
      'Sources:',
      '- DeepSeek-V3 Technical Report, DeepSeek-AI, 26 December 2024, Table 1. https://example.org/report_1',
    ]);
  });

  test('as Markdown lets no sign of the page’s become markup', () => {
    const text = cited('markdown');
    expect(text).toContain('[R1 & the \\*six\\* million {question}](<https://example.com/a_b>)');
    expect(text).toContain('- [DeepSeek-V3 Technical Report](<https://example.org/report_1>), DeepSeek-AI, 26 December 2024, Table 1');
  });

  test('as BibTeX gives an entry for each source and one for the page, with TeX’s own signs made harmless and braces that pair', () => {
    const text = cited('bibtex');
    expect(text).toContain('@misc{v3-report,\n  title = {{DeepSeek-V3 Technical Report}},\n  author = {{DeepSeek-AI}},\n  year = {2024},\n  month = {12},\n  url = {https://example.org/report_1},');
    expect(text).toContain('title = {{R1 \\& the *six* million question}}');
    expect(text).toContain('Says: “R1 cost about \\$6 million”');
    expect(text.split('{').length).toBe(text.split('}').length);
  });

  test('as a Web Annotation has a context, an id, bodies and a quote selector', () => {
    const annotation = JSON.parse(cited('annotation')) as Record<string, unknown>;
    expect(annotation).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      type: 'Annotation',
      motivation: 'assessing',
      created: place.at,
      target: { source: place.url, selector: { type: 'TextQuoteSelector', exact: place.exact, prefix: place.prefix, suffix: place.suffix } },
    });
    expect(annotation.body).toContainEqual({ type: 'SpecificResource', source: source.url, purpose: 'linking' });
  });

  test('says that a claim is not covered where the record has no fact, in every form', () => {
    const changes = { facts: [], verdict: 'not-covered' } as const;
    expect(cited('text', changes)).toContain('not checked, not endorsed');
    expect(cited('markdown', changes)).toContain('not checked, not endorsed');
    expect(cited('bibtex', changes)).toMatch(/^@misc\{page,/);
    expect(cited('annotation', changes)).toContain('not checked, not endorsed');
  });

  test('leaves out the address of a source that has none', () => {
    const { url: _url, ...plain } = source;
    const changes = { facts: [aFact()], sources: [{ ...plain, note: 'It has no address.' }] };
    expect(cited('text', changes)).toContain('Table 1');
    expect(cited('bibtex', changes)).not.toContain('url = {}');
  });
});
