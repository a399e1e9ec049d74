import { expect, it } from 'vitest';
import { classNumber } from '../../../claims/classes.ts';
import { compileTopic } from '../../../claims/compiled-topic.ts';
import { createDetector } from '../../../claims/detector.ts';
import { FIGURE_KINDS } from '../../../claims/figures.ts';
import { WORD_CLASSES } from '../../../claims/languages/language.ts';
import { createLexicon } from '../../../claims/pack-lexicon.ts';
import { TOPIC_GRAMMARS } from '../../../claims/topics/index.ts';
import { lexicon } from '../../../data/lexicon.ts';

it('there are numbers for all classes, whatever a text holds: they are given when a class is first met', () => {
  const words = createLexicon(lexicon);
  const { labels } = words.wordings;
  createDetector(words);
  expect(() => {
    for (const topic of TOPIC_GRAMMARS) for (const group of compileTopic(topic).groups) expect([group.rules, group.not]).toBeDefined();
    for (const name of [...WORD_CLASSES, ...FIGURE_KINDS]) classNumber(name);
    for (let label = 1; label < labels.size; label++) labels.get(label);
  }).not.toThrow();
});
