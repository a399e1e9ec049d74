import type { CardContent } from './card-content.ts';
import { citedBy, type CitedPlace, labelOf } from './cited.ts';
import { verdictSentence } from './verdict-sentence.ts';

/** A JSON value. */
type Json = string | readonly Json[] | { readonly [key: string]: Json };

/**
 * A claim as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): the page's words by a quote selector as its
 * target, what the record says of them and each source as its bodies.
 * @param language - BCP 47
 */
export function webAnnotation(content: CardContent, place: CitedPlace, language: string): { readonly [key: string]: Json } {
  const [fact] = content.facts;
  const verdict = verdictSentence(content, language);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${uuid()}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: place.at,
    generator: { type: 'Software', name: 'Caveat' },
    body: [
      ...(fact === undefined ? [] : [text(fact.statement, 'describing', language), text(labelOf(fact, language), 'classifying', language)]),
      ...(verdict === null ? [] : [text(verdict, 'assessing', language)]),
      ...(fact === undefined ? [] : citedBy(fact, content.sources).flatMap(({ source }) => (source.url === undefined ? [] : [{ type: 'SpecificResource', source: source.url, purpose: 'linking' }]))),
    ],
    target: {
      source: place.url,
      selector: { type: 'TextQuoteSelector', exact: place.exact, prefix: place.prefix, suffix: place.suffix },
    },
  };
}

function text(value: string, purpose: string, language: string): Json {
  return { type: 'TextualBody', value, format: 'text/plain', language, purpose };
}

/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` is not to be had on pages without TLS. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => (index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
