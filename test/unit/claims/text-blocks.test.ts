import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../../commands/evaluation/text-blocks.ts';

describe('the blocks of a plain text', () => {
  it('end where an item of a list is empty', () => {
    expect(blocksOfText('- Weights: free\n-\nOther firms').map(({ block }) => block.text)).toEqual(['- Weights: free', '-', 'Other firms']);
  });

  it('begin and end with a line that is all in bold', () => {
    const text = 'R1 did best\nof all.\n**GPQA Diamond:**\nR1: 71.5%';
    expect(blocksOfText(text).map(({ block }) => block.text)).toEqual(['R1 did best\nof all.', '**GPQA Diamond:**', 'R1: 71.5%']);
  });

  it('are the cells of a table with the headers of their row and column', () => {
    const blocks = blocksOfText('| Model | Cost |\n|---|---|\n| GPT-4 | $78M |');
    expect(blocks.at(-1)?.block).toMatchObject({ text: ' $78M ', rowHeader: 'GPT-4', columnHeader: 'Cost' });
  });

  it('are the same where the line breaks of a table are lost, at their places in the text', () => {
    const text = 'Costs.\n| Model | Cost | |---|---| | GPT-4 | $78M | | V3 | $5.6M |';
    const cells = blocksOfText(text).filter(({ block }) => block.columnHeader === 'Cost');
    expect(cells.map(({ block, offset }) => [block.rowHeader, block.text.trim(), text.slice(offset, offset + block.text.length)])).toEqual([
      ['GPT-4', '$78M', ' $78M '],
      ['V3', '$5.6M', ' $5.6M '],
    ]);
  });
});
