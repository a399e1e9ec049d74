import { describe, expect, it } from 'vitest';
import { predict } from '../../../commands/evaluation/predict.ts';

/** What is found with a figure in a text, in order. */
function figuresIn(text: string): ReturnType<typeof predict> {
  return predict(text).filter(({ topic, figure }) => topic !== 'about' && figure !== null);
}

describe('how firmly a sentence says its figure', () => {
  it.each([
    ['GPT-4 cost $100 million to train.', ['stated']],
    ['GPT-4 is rumoured to have cost $100 million to train.', ['attributed']],
    ['OpenAI’s people say GPT-4 cost $100 million to train.', ['attributed']],
    ['Apparently GPT-4 cost $100 million to train.', ['attributed']],
    ['“GPT-4 cost $100 million to train,” he wrote.', ['attributed']],
    ['The United States watched as GPT-4 cost $100 million to train.', ['stated']],
    ['GPT-4 may have cost $100 million to train.', ['estimated']],
    ['GPT-4 is thought to have cost $100 million to train.', ['estimated']],
    ['Epoch AI pegs the cost of training GPT-4 at $40 million.', ['estimated']],
    ['In my opinion GPT-4 cost $100 million to train.', ['opinion']],
    ['It is hard to believe that GPT-4 cost $100 million to train.', ['opinion']],
    ['Training V3 cost DeepSeek $5.6 million, against an estimated $78 million for training GPT-4.', ['stated', 'estimated']],
    ['DeepSeek claims that it trained V3 for $5.6 million, GPT-4 having cost an estimated $78 million to train.', ['attributed', 'estimated']],
    ['据说DeepSeek训练V3模型花费557.6万美元。', ['attributed']],
    ['DeepSeek训练V3模型或许花费557.6万美元。', ['estimated']],
    ['我觉得DeepSeek训练V3模型花费557.6万美元。', ['opinion']],
    ['Das Training von DeepSeek-V3 kostete, so hieß es, 5,6 Millionen Dollar.', ['attributed']],
    ['Das Training von DeepSeek-V3 dürfte 5,6 Millionen Dollar gekostet haben.', ['estimated']],
    ['Meines Erachtens kostete das Training von DeepSeek-V3 5,6 Millionen Dollar.', ['opinion']],
    ['L’entraînement de DeepSeek-V3 a coûté, affirment ses auteurs, 5,6 millions de dollars.', ['attributed']],
    ['L’entraînement de DeepSeek-V3 a probablement coûté 5,6 millions de dollars.', ['estimated']],
    ['Selon moi, l’entraînement de DeepSeek-V3 a coûté 5,6 millions de dollars.', ['opinion']],
    ['El entrenamiento de DeepSeek-V3 costó, dijo la empresa, 5,6 millones de dólares.', ['attributed']],
    ['El entrenamiento de DeepSeek-V3 costó probablemente 5,6 millones de dólares.', ['estimated']],
    ['A mi juicio, el entrenamiento de DeepSeek-V3 costó 5,6 millones de dólares.', ['opinion']],
    ['DeepSeek-V3の学習には558万ドルかかったという。', ['attributed']],
    ['DeepSeek-V3の学習には558万ドルかかったとみられる。', ['estimated']],
    ['DeepSeek-V3の学習には558万ドルかかったと思います。', ['opinion']],
  ])('%s', (text, hedges) => {
    expect(figuresIn(text).map(({ hedge }) => hedge)).toEqual(hedges);
  });
});

describe('what a sentence says that its figure counts, and how that stands to the record', () => {
  it.each([
    ['DeepSeek-V3 cost $5.6 million to train.', null, 'rounds'],
    ['The final training run of DeepSeek-V3 cost $5.6 million.', 'final-run', 'rounds'],
    ['The pre-training of DeepSeek-V3 cost $5.328 million.', 'stage', 'agrees'],
    ['Training DeepSeek-V3 cost $5.6 million in total.', 'research', 'other-scope'],
    ['DeepSeek spent a total of $5.6 million on V3, including research and salaries.', 'research', 'other-scope'],
    ['DeepSeek spent $5.6 million on V3, salaries included.', 'research', 'other-scope'],
    ['DeepSeek developed V3 for $5.6 million, hardware included.', 'research', 'other-scope'],
    ['DeepSeek’s entire budget for training V3 was $5.6 million.', 'research', 'other-scope'],
    ['The whole V3 project cost DeepSeek $5.6 million to train.', 'programme', 'other-scope'],
    ['DeepSeek spent $5.6 million on training V3, not including research.', null, 'rounds'],
    ['Training DeepSeek-V3 took 2.788 million GPU hours in total.', 'research', 'agrees'],
    ['DeepSeek训练V3模型花费557.6万美元，包括研发。', 'research', 'other-scope'],
    ['DeepSeek训练V3模型花费557.6万美元，不包括研发。', null, 'agrees'],
    ['Das Training von DeepSeek-V3 kostete 5,6 Millionen Dollar, inklusive Forschung.', 'research', 'other-scope'],
    ['L’entraînement de DeepSeek-V3 a coûté 5,6 millions de dollars, y compris les salaires.', 'research', 'other-scope'],
    ['El entrenamiento de DeepSeek-V3 costó 5,6 millones de dólares, incluidos los salarios.', 'research', 'other-scope'],
    ['Das Training von DeepSeek-V3 kostete 5,6 Millionen Dollar, Gehälter inbegriffen.', 'research', 'other-scope'],
    ['L’entraînement de DeepSeek-V3 a coûté 5,6 millions de dollars, salaires compris.', 'research', 'other-scope'],
    ['El entrenamiento de DeepSeek-V3 costó 5,6 millones de dólares, salarios incluidos.', 'research', 'other-scope'],
    ['DeepSeek-V3の学習には研究開発を含め558万ドルかかった。', 'research', 'other-scope'],
  ])('%s', (text, scope, verdict) => {
    const [found] = figuresIn(text).filter(({ topic }) => topic !== 'development-cost');
    expect(found).toMatchObject({ scope, verdict });
  });
});
