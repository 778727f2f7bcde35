import { describe, expect, it } from 'vitest';
import {
  addToLock,
  type LockLine,
  lockPath,
  parseLock,
  renderLock,
} from '../../src/domain/disclosure-lock.ts';
import { day } from '../support/facts.ts';

const line = (slug: string, first = '2025-10-01', stamp = '0123456789abcdef'): LockLine => ({
  path: `content/cong-khai/2025-2026/${slug}.md`,
  first: day(first),
  stamp,
});
const written = (slug: string, first = '2025-10-01') =>
  `${first} 0123456789abcdef content/cong-khai/2025-2026/${slug}.md`;

describe('the record of disclosures', () => {
  it('is read as it was written', () => {
    const lines = [line('doi-ngu'), line('thu chi')];
    expect(parseLock(renderLock(lines))).toEqual({ lines, problems: [] });
  });
  it('has the same bytes whatever the order', () =>
    expect(renderLock([line('b'), line('a')])).toBe(renderLock([line('a'), line('b')])));
  it('is read with a byte order mark and Windows line ends', () =>
    expect(parseLock(`\uFEFF# Sổ\r\n\r\n${written('a')}\r\n`)).toEqual({ lines: [line('a')], problems: [] }));
  it('takes the earlier day of two lines on one page, whichever comes first', () => {
    const both = [written('a', '2025-10-02'), written('a', '2025-10-01')];
    for (const text of [both.join('\n'), both.toReversed().join('\n')])
      expect(parseLock(text).lines).toEqual([line('a', '2025-10-01')]);
  });
  it.each([
    ['no day', '0123456789abcdef content/cong-khai/a.md'],
    ['a day that does not exist', '2025-02-30 0123456789abcdef content/cong-khai/a.md'],
    ['a stamp too short', '2025-10-01 0123456789abcde content/cong-khai/a.md'],
    ['another folder', '2025-10-01 0123456789abcdef content/tin-tuc/a.md'],
    ['something else', 'xin chào'],
  ])('tells the place of a line with %s, and keeps the others', (_, bad) => {
    const { lines, problems } = parseLock(`# Sổ\n${written('a')}\n${bad}\n${written('b')}\n`);
    expect(lines).toEqual([line('a'), line('b')]);
    expect(problems).toEqual([
      { path: lockPath, line: 3, column: 1, message: expect.stringContaining('không đọc được') },
    ]);
  });
  it('knows the marks that git leaves when two versions meet', () => {
    const { lines, problems } = parseLock(
      ['<<<<<<< HEAD', written('a'), '=======', written('b'), '>>>>>>> khac'].join('\n'),
    );
    expect(lines).toHaveLength(2);
    expect(problems.map(({ line: at }) => at)).toEqual([1, 3, 5]);
    for (const { message } of problems) expect(message).toContain('git');
  });
});

describe('adding to it', () => {
  it('adds what is new, in order, and says so', () => {
    const { added, lines } = addToLock([line('b')], [line('c'), line('a'), line('b')]);
    expect(added).toEqual([line('a'), line('c')]);
    expect(lines).toEqual([line('a'), line('b'), line('c')]);
  });
  it('leaves the first day and the stamp of what it knows', () => {
    const known = line('a', '2025-10-01');
    const { added, lines } = addToLock([known], [line('a', '2026-01-01', 'ffffffffffffffff')]);
    expect([added, lines]).toEqual([[], [known]]);
  });
  it('keeps lines whose page is gone', () => expect(addToLock([line('a')], []).lines).toEqual([line('a')]));
});
