import { describe, expect, it } from 'vitest';
import { plainBars } from '../../src/site/charts/plain-bars.ts';
import { stackedBars } from '../../src/site/charts/stacked-bars.ts';
import { hasResults, statisticsOf } from '../../src/site/lists/statistics.ts';
import { find, wordsOf } from '../support/html.ts';
import { readFiles } from '../support/portal.ts';

const chart = (values: readonly number[]) =>
  stackedBars({
    id: 'a',
    title: 'Kết quả',
    series: ['Tốt', 'Đạt', 'Chưa đạt'],
    bars: [{ label: 'Khối 1', values }],
  }).html;

describe('a chart of parts', () => {
  it('says in words what it shows', () => {
    const svg = chart([50, 30, 20]);
    expect(find(svg, 'title').map(wordsOf)).toEqual(['Kết quả']);
    expect(find(svg, 'desc').map(wordsOf)).toEqual(['Khối 1: Tốt 50%, Đạt 30%, Chưa đạt 20%.']);
    expect(svg).toContain('role="img" aria-labelledby="a-t a-d"');
  });

  it('draws parts as wide as they are, one after the other, up to the edge', () => {
    const bars = [...chart([50, 30, 20]).matchAll(/x="([\d.]+)" y="\d+" width="([\d.]+)" height="28"/g)];
    expect(bars.map(([, x, width]) => [Number(x), Number(width)])).toEqual([
      [98, 151],
      [249, 90.6],
      [339.6, 60.4],
    ]);
  });

  it('tells parts apart by form, not by colour alone', () => {
    const fills = [...chart([50, 30, 20]).matchAll(/height="28" fill="([^"]+)"/g)].map(([, fill]) => fill);
    expect(new Set(fills).size).toBe(3);
    expect(fills.every((fill) => fill?.startsWith('url(#a-'))).toBe(true);
  });

  it('leaves out the number of a part too narrow for it, and a part that is nothing', () => {
    // 46 of 302 units is the narrowest with a number: 15.232 %.
    const numbers = (values: readonly number[]) =>
      find(chart(values), 'text')
        .map(wordsOf)
        .filter((text) => text.endsWith('%'));
    expect(numbers([153, 847])).toEqual(['15%', '85%']);
    expect(numbers([152, 848])).toEqual(['85%']);
    expect(numbers([100, 0])).toEqual(['100%']);
    expect(numbers([0, 0])).toEqual([]);
  });

  it('has no style or script of its own, and shows names as text', () => {
    const svg = stackedBars({
      id: 'a',
      title: '<b>',
      series: ['<i>'],
      bars: [{ label: '"<u>"', values: [1] }],
    });
    expect(svg.html).not.toMatch(/style=|<b>|<i>|<u>/);
  });
});

it('a chart of numbers begins at nothing: half as many is half as long', () => {
  const { html } = plainBars({
    id: 'b',
    title: 'Học sinh',
    unit: 'học sinh',
    bars: [
      { label: '2024–2025', value: 600 },
      { label: '2025–2026', value: 300 },
    ],
  });
  expect([...html.matchAll(/width="([\d.]+)" height="28"/g)].map(([, width]) => Number(width))).toEqual([
    242, 121,
  ]);
  expect(find(html, 'desc').map(wordsOf)).toEqual(['2024–2025: 600 học sinh. 2025–2026: 300 học sinh.']);
});

describe('statistics', () => {
  const year = (rows: string) => `grades:\n${rows}`;

  it('are summed over the grades; a number that one grade lacks has no sum', async () => {
    const portal = await readFiles({
      'thong-ke/2024-2025.yaml': year(
        '  - { grade: 2, pupils: 20, classes: 1, excellent: 5 }\n  - { grade: 1, pupils: 30, excellent: 7 }\n',
      ),
      'thong-ke/2025-2026.yaml': `schoolYear: '2025-2026'\n${year('  - { grade: 1, pupils: 10 }\n')}`,
    });
    const [newest, older] = statisticsOf(portal);
    expect(newest).toMatchObject({ year: '2025-2026', total: { pupils: 10, excellent: undefined } });
    expect(older).toMatchObject({
      year: '2024-2025',
      total: { pupils: 50, excellent: 12, classes: undefined },
    });
    expect(older?.grades.map(({ grade }) => grade)).toEqual([1, 2]);
    expect(newest && hasResults(newest.total)).toBe(false);
    expect(older && hasResults(older.total)).toBe(true);
  });
});
