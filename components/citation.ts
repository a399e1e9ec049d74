import { i18n } from './i18n.ts';
import type { Source } from '../data/schema.ts';
import type { CardContent } from './card-content.ts';
import type { CitationFormat } from './citation-format.ts';
import { citedBy, type CitedPlace, labelOf } from './cited.ts';
import { dateText } from './date-text.ts';
import { verdictSentence } from './verdict-sentence.ts';
import { webAnnotation } from './web-annotation.ts';

/**
 * A claim with what the record says of it, ready for the clipboard.
 * @param language - BCP 47
 */
export function citation(format: CitationFormat, content: CardContent, place: CitedPlace, language: string): string {
  switch (format) {
    case 'text':
      return asText(content, place, language);
    case 'markdown':
      return asMarkdown(content, place, language);
    case 'bibtex':
      return asBibtex(content, place, language);
    case 'annotation':
      return JSON.stringify(webAnnotation(content, place, language), null, 2);
  }
}

function asText(content: CardContent, place: CitedPlace, language: string): string {
  const [fact] = content.facts;
  const lines = [`“${content.quote}”`, `${titleOf(place)}, ${place.url} (${seen(place, language)})`];
  const verdict = verdictSentence(content, language);
  if (fact === undefined) return [...lines, '', `Caveat: ${verdict ?? ''}`].join('\n');
  return [
    ...lines,
    '',
    `Caveat: ${fact.statement} [${labelOf(fact, language)}]`,
    ...(verdict === null ? [] : [verdict]),
    '',
    `${i18n.t('card.sources')}:`,
    ...citedBy(fact, content.sources).map(({ source, where }) => `- ${aboutSource(source, where, language)}${source.url === undefined ? '' : `. ${source.url}`}`),
  ].join('\n');
}

function asMarkdown(content: CardContent, place: CitedPlace, language: string): string {
  const [fact] = content.facts;
  const from = `— [${markdown(titleOf(place))}](${markdownAddress(place.url)}), ${seen(place, language)}`;
  const quote = `> ${markdown(content.quote)}\n>\n> ${from}`;
  const verdict = verdictSentence(content, language);
  if (fact === undefined) return `${quote}\n\nCaveat: ${markdown(verdict ?? '')}`;
  const sources = citedBy(fact, content.sources).map(({ source, where }) => {
    const about = markdown(aboutSource(source, where, language, false));
    return `- ${source.url === undefined ? markdown(source.title) : `[${markdown(source.title)}](${markdownAddress(source.url)})`}, ${about}`;
  });
  return [quote, '', `**${markdown(labelOf(fact, language))}.** ${markdown(fact.statement)}`, ...(verdict === null ? [] : ['', markdown(verdict)]), '', ...sources].join('\n');
}

/** An entry for each source, since it is these that a paper cites; the fact and its label stand in their notes. */
function asBibtex(content: CardContent, place: CitedPlace, language: string): string {
  const [fact] = content.facts;
  const page = entry('page', {
    title: titleOf(place),
    url: place.url,
    urldate: place.at.slice(0, 10),
    note: `Says: “${content.quote}”`,
  });
  if (fact === undefined) return page;
  const entries = citedBy(fact, content.sources).map(({ source, where }) => {
    const [year = '', month] = source.date.split('-');
    return entry(source.id, {
      title: source.title,
      author: source.publisher,
      year,
      month: month ?? '',
      url: source.url ?? '',
      urldate: place.at.slice(0, 10),
      note: `${where}. ${fact.statement} (${labelOf(fact, language)})`,
    });
  });
  return [...entries, page].join('\n\n');
}

function entry(key: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${BARE.has(name) ? value : bibtex(name === 'author' || name === 'title' ? `{${value}}` : value)}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** Fields whose value is taken as it is. An address may hold no braces, so that none can end its field. */
const BARE: ReadonlySet<string> = new Set(['url', 'urldate', 'year', 'month']);

const BIBTEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Text with TeX's own signs made harmless; braces that do not pair would break the file, and all but an outer pair are left out. */
function bibtex(text: string): string {
  const outer = text.startsWith('{') && text.endsWith('}');
  const inner = (outer ? text.slice(1, -1) : text).replaceAll(/[{}]/g, '').replaceAll(/[\\~^&%$#_]/g, (sign) => BIBTEX[sign] ?? sign);
  return outer ? `{${inner}}` : inner;
}

function markdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, '\\$&').replaceAll(/\s+/g, ' ');
}

function markdownAddress(url: string): string {
  return `<${url.replaceAll('<', '%3C').replaceAll('>', '%3E')}>`;
}

function titleOf({ title, url }: CitedPlace): string {
  return title === '' ? url : title;
}

function seen({ at }: CitedPlace, language: string): string {
  return i18n.t('citation.seen', { date: dateText(at.slice(0, 10), language) });
}

function aboutSource({ title, publisher, date }: Source, where: string, language: string, titled = true): string {
  return [...(titled ? [title] : []), publisher, dateText(date, language), where].join(', ');
}
