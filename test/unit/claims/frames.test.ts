import { describe, expect, it } from 'vitest';
import { ClassSet } from '../../../claims/classes.ts';
import { parseFrame } from '../../../claims/frames.ts';

describe('a frame', () => {
  it('is read from its line, nearest elements first', () => {
    const frame = parseFrame('train ..10 means|to ..3 [money] ..2 per?');
    expect(frame.anchor).toBe('money');
    expect(frame.left).toEqual([
      { set: ClassSet.of('means', 'to'), optional: false, gap: 3, inClause: false },
      { set: ClassSet.of('train'), optional: false, gap: 10, inClause: false },
    ]);
    expect(frame.right).toEqual([{ set: ClassSet.of('per'), optional: true, gap: 2, inClause: false }]);
  });

  it('stays within a clause where its gap has one dot', () => {
    expect(parseFrame('[money] .3 train').right).toEqual([{ set: ClassSet.of('train'), optional: false, gap: 3, inClause: true }]);
  });

  it.each(['train money', '[money] to [chips]', 'train| [money]'])('"%s" is refused, and the reason names it', (line) => {
    expect(() => parseFrame(line)).toThrow(line);
  });
});
