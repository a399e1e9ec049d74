import { randomFrom } from './random.ts';

/** What a generated page is made of. */
export interface PageShape {
  /** How much text it holds at least (UTF-16 code units). */
  readonly text: number;
  /** How many of a hundred paragraphs hold a claim. */
  readonly claims: number;
  /** Markup at the end of the body, such as a probe's script. */
  readonly foot?: string;
}

const SENTENCES = [
  'The town council met on a wet Tuesday to talk about the bridge that nobody had wanted to pay for.',
  'Three of the seven members had read the report, which ran to 340 pages and cost $48,000.',
  'In the end they agreed to plant trees along the southern bank and to come back to the rest in spring.',
  'Bread was dearer than the year before, and the two bakeries in the market square had each lost an oven.',
  'A chemist from the university explained how lime softens water and why pipes of the 1950s hold out so long.',
  'The company reported revenue of $4.2 billion for the quarter, 6% more than a year ago.',
  'Her second novel begins in a lighthouse and ends, 400 pages later, in the same room with other furniture.',
  'Engineers had trained for the launch since March and knew every valve by its number.',
  'Rain is expected from the west during the night, with gusts of up to 90 km/h on the coast.',
  'The new line will carry 12,000 passengers a day once the last station is open.',
  'Most of the old software ran on a machine in the cellar that was switched off only at Christmas.',
  'Scientists compared the two methods on 1,200 samples and found no difference worth a paper.',
  'He keeps the tickets of every match since 1974 in a drawer under the stairs.',
  'The museum shows how a large model of the harbour was built from matchsticks over eleven winters.',
  'Add the butter in small pieces, keep the heat low, and wait until it smells of nuts.',
];

const CLAIMS = [
  'DeepSeek-V3 cost $5.6 million to train.',
  'Training GPT-4 cost more than $100 million, its makers said.',
  'DeepSeek says that it trained R1 for about $294,000.',
  'The model was trained on 2,048 Nvidia H800 GPUs.',
];

/** A page of articles as news sites build them: headings, links, emphasis, lists, tables, wrappers; the same in every run. */
export function articlePage({ text, claims, foot = '' }: PageShape): string {
  const random = randomFrom(7);
  const parts: string[] = [];
  for (let length = 0, index = 0; length < text; index++) {
    const words = paragraph(random, random() * 100 < claims);
    length += words.length;
    parts.push(dress(words, index, random));
  }
  return `${HEAD}<div id="app"><main><article><h1>A long read</h1>${parts.join('\n')}</article></main></div>${foot}</body></html>`;
}

/** A page of many tiny text nodes, as a spreadsheet or a log viewer has them. */
export function manyNodesPage(nodes: number, foot = ''): string {
  const cells = Array.from({ length: nodes }, (_, index) => (index % 997 === 0 ? `<span>${CLAIMS[0]}</span>` : `<span>cell ${index}</span>`));
  const rows: string[] = [];
  for (let from = 0; from < cells.length; from += 20) rows.push(`<div>${cells.slice(from, from + 20).join('<i> </i>')}</div>`);
  return `${HEAD}<main>${rows.join('\n')}</main>${foot}</body></html>`;
}

/** One paragraph that nearly is a claim again and again, without an end of a sentence. */
export function adversarialPage(text: number): string {
  const almost = 'the model that DeepSeek or GPT-4 may have cost about 5 to 6 and then 7 million or billion of training runs and ';
  return `${HEAD}<p>${almost.repeat(Math.ceil(text / almost.length))}</p></body></html>`;
}

const HEAD = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A generated page</title><style>body{max-width:42rem;margin:auto;font:16px/1.5 serif}</style></head><body>';

/** A paragraph of three to seven sentences, with a claim among them or without. */
export function paragraph(random: () => number, withClaim: boolean): string {
  const sentences = Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(SENTENCES, random));
  if (withClaim) sentences.splice(1, 0, pick(CLAIMS, random));
  return sentences.join(' ');
}

function pick(from: readonly string[], random: () => number): string {
  return from[Math.floor(random() * from.length)] ?? '';
}

function dress(words: string, index: number, random: () => number): string {
  const marked = words.replace(/ (town|two|company|room|night|day|machine|match|heat)\b/g, (_, word: string) => (random() < 0.5 ? ` <a href="#${word}">${word}</a>` : ` <em>${word}</em>`));
  if (index % 17 === 16) return `<h2>${words.slice(0, 40)}</h2>`;
  if (index % 11 === 10) return `<ul>${words.split('. ').map((item) => `<li>${item}</li>`).join('')}</ul>`;
  if (index % 23 === 22) return `<table><tr><th>Year</th><th>Sum</th></tr><tr><td>1974</td><td>${words.slice(0, 30)}</td></tr></table>`;
  return `<div class="block"><p>${marked}</p></div>`;
}
