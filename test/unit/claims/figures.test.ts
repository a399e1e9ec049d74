import { describe, expect, it } from 'vitest';
import { analyse, readSurroundings } from '../../../claims/analysis.ts';
import { EMPTY_CONTEXT } from '../../../claims/context.ts';
import { createLexicon } from '../../../claims/pack-lexicon.ts';
import { lexicon } from '../../../data/lexicon.ts';

const words = createLexicon(lexicon);

function figuresIn(text: string) {
  const block = { text, headings: [], rowHeader: '', columnHeader: '', row: 0 };
  return analyse(block, readSurroundings(block, EMPTY_CONTEXT, words), words).figures.map(({ kind, figure }) => ({ kind, ...figure, words: text.slice(figure.start, figure.end) }));
}

describe('figures', () => {
  it.each([
    ['$5.576M', 5_576_000, 5_576_000],
    ['US$5.6 million', 5_600_000, 5_600_000],
    ['USD 5.6 million', 5_600_000, 5_600_000],
    ['5.6 million dollars', 5_600_000, 5_600_000],
    ['5.6M USD', 5_600_000, 5_600_000],
    ['six million dollars', 6_000_000, 6_000_000],
    ['six-million-dollar', 6_000_000, 6_000_000],
    ['$5.6-million', 5_600_000, 5_600_000],
    ['$5–6 million', 5_000_000, 6_000_000],
    ['$5-$6 million', 5_000_000, 6_000_000],
    ['$6mn', 6_000_000, 6_000_000],
    ['$6m', 6_000_000, 6_000_000],
    ['$5,576,000', 5_576_000, 5_576_000],
    ['$5 576 000', 5_576_000, 5_576_000],
    ['$5\u2009576\u2009000', 5_576_000, 5_576_000],
    ['$5.6\u00a0million', 5_600_000, 5_600_000],
    ['$5.6\u202fmillion', 5_600_000, 5_600_000],
    ['$294K', 294_000, 294_000],
    ['294,000 dollars', 294_000, 294_000],
    ['$1.6bn', 1_600_000_000, 1_600_000_000],
    ['$1.6 billion', 1_600_000_000, 1_600_000_000],
    ['half a billion dollars', 500_000_000, 500_000_000],
    ['$50K-200K', 50_000, 200_000],
    ['$125k-$1M', 125_000, 1_000_000],
    ['between $5,000 and $50,000', 5000, 50_000],
    ['two hundred ninety-four thousand dollars', 294_000, 294_000],
    ['two hundred and fifty million dollars', 250_000_000, 250_000_000],
    ['five and a half million dollars', 5_500_000, 5_500_000],
    ['ninety million dollars', 90_000_000, 90_000_000],
  ])('%s is money', (words, low, high) => {
    expect(figuresIn(`It cost ${words} to train.`)).toMatchObject([{ kind: 'money', unit: 'USD', low, high }]);
  });

  it.each([
    ['under $6m', 'under'],
    ['less than $6 million', 'under'],
    ['more than $100 million', 'over'],
    ['$100M+', 'over'],
    ['about $6 million', 'about'],
    ['roughly $6 million', 'about'],
    ['~$6M', 'about'],
    ['$6 million', 'exact'],
    ['tens of millions of dollars', 'vague'],
  ])('%s is bounded as %s', (words, qualifier) => {
    expect(figuresIn(`It cost ${words}`)).toMatchObject([{ kind: 'money', qualifier }]);
  });

  it.each([
    ['2.788M H800 GPU-hours', 'gpu-hours', 2_788_000],
    ['2.788M H800 GPU hours', 'gpu-hours', 2_788_000],
    ['1.4M H800-hours', 'gpu-hours', 1_400_000],
    ['30.84M GPU hours', 'gpu-hours', 30_840_000],
    ['2,788,000 GPU-hours', 'gpu-hours', 2_788_000],
    ['2,048 Nvidia H800 GPUs', 'chips', 2048],
    ['2048 H800s', 'chips', 2048],
    ['500 total GPU hours', 'gpu-hours', 500],
    ['16k H100s', 'chips', 16_000],
    ['8xH100', 'chips', 8],
    ['64*8 H800 GPUs', 'chips', 512],
    ['10,000 GPUs', 'chips', 10_000],
    ['96.3%', 'percent', 96.3],
    ['96.3 percent', 'percent', 96.3],
    ['55 days', 'duration', 55],
  ])('%s is read as %s', (words, kind, low) => {
    expect(figuresIn(`It took ${words}.`)).toMatchObject([{ kind, low }]);
  });

  it.each([
    ['El modelo R1 costó 294,000 dólares y fue entrenado por la empresa.', 294_000],
    ['El modelo costó 5,576 millones de dólares, según la empresa.', 5_576_000],
    ['Das Modell hat nur 294.000 Dollar gekostet.', 294_000],
    ['Das Modell hat nur 5,576 Millionen Dollar gekostet.', 5_576_000],
    ['Others took $100+ million to train.', 100_000_000],
    ['It will cost $10 or even $100 billion.', 10_000_000_000],
    ['El modelo costó 5.576 millones de dólares.', 5_576_000],
    ['La capitalización cayó 588.800 millones de dólares en un día.', 588_800_000_000],
    ['Los centros de datos cuestan 500.000 millones de dólares.', 500_000_000_000],
    ['The model cost 294.000 dollars to train.', 294_000],
    ['The rate is $2.125 for an hour.', 2.125],
    ['El entrenamiento usó 2,048 GPU de la empresa.', 2048],
    ['費用はわずか29万4000ドルであった', 294_000],
    ['費用は8億6000万ドルであった', 860_000_000],
    ['費用は3万5千ドルであった', 35_000],
    ['成本是557.6万美元', 5_576_000],
    ['It cost far less than the tens of millions that others took.', 10_000_000],
  ])('%s holds the number as its writer means it', (text, low) => {
    expect(figuresIn(text)).toMatchObject([{ low }]);
  });

  it('reads a range of percentages with a hyphen or an en dash', () => {
    expect(figuresIn('down 17-18% at once')).toMatchObject([{ low: 17, high: 18, unit: '%' }]);
    expect(figuresIn('down 17–18% at once')).toMatchObject([{ low: 17, high: 18, unit: '%' }]);
  });

  it('reads a count in words', () => {
    expect(figuresIn('on two thousand and forty-eight H800 chips, then five hundred twelve')).toMatchObject([{ kind: 'chips', low: 2048, high: 2048 }]);
  });

  it.each(['about $4$ hours', 'up to $10^7$ elements', 'with $E = 256$ experts', 'with $k=8$ of them', 'for millions of real pairs', '数百万步计算'])('finds no sum in "%s"', (words) => {
    expect(figuresIn(`It trained ${words}`).filter(({ kind }) => kind === 'money' || kind === 'amount')).toEqual([]);
  });

  it.each([
    ['$5.6 million, or some 41 million yuan,'],
    ['41 million yuan, about $5.6 million,'],
    ['$5.6 million (5.4 million euros)'],
  ])('takes "%s" for one sum', (words) => {
    expect(figuresIn(`It cost ${words} to train`)).toMatchObject([{ kind: 'money', unit: 'USD', low: 5_600_000 }]);
  });

  it('takes the numbers of graphics cards for names', () => {
    expect(figuresIn('on a 3090 GPU').filter(({ kind }) => kind === 'chips')).toEqual([]);
  });

  it('takes no figure out of a name', () => {
    expect(figuresIn('GPT-4, Llama 3.1 405B and Claude 3.5 Sonnet')).toEqual([]);
  });

  it('knows the size of the last digit written', () => {
    expect(figuresIn('$5.6 million, $5,576,000 and 2,000 chips').map((figure) => figure.step)).toEqual([100_000, 1000, 1000]);
  });

  it('tells where a figure stands', () => {
    expect(figuresIn('It cost only $5.6 million to train').map((figure) => figure.words)).toEqual(['$5.6 million']);
  });
});
