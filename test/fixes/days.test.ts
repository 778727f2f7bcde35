import { expect, it } from 'vitest';
import { days } from '../../src/fixes/days.ts';
import { repairedBy, textToFix } from '../support/texts.ts';

const isDay = (path: readonly PropertyKey[]) => path.at(-1) === 'date';
const page = (line: string) =>
  `---\ntitle: Tin 05/09/2025\n${line}\n---\nHọp ngày 05/09/2025.\ndate: 05/09/2025\n`;

it.each([
  ['date: 05/09/2025', 'date: 2025-09-05'],
  ['date: 5.9.2025', 'date: 2025-09-05'],
  ['date: "5-9-2025" # khai giảng', 'date: "2025-09-05" # khai giảng'],
  ["date: '2025-9-5'", "date: '2025-09-05'"],
  ['date:   31/12/2025', 'date:   2025-12-31'],
])('%s is written %s, and nothing else changes', (line, repaired) => {
  const file = textToFix(page(line), { isDay });
  expect(repairedBy(days, file)).toMatchObject({ text: page(repaired), again: [] });
});

it.each([
  'date: 2025-09-05',
  'date: 31/02/2025',
  'date: 09/2025',
  'date: 2025-09-05T07:30',
  'note: 05/09/2025',
])('leaves %s', (line) => {
  expect(days.plan(textToFix(page(line), { isDay }))).toEqual({ text: page(line), done: [], left: [] });
});

it('finds the days of lists and groups in a data file', () => {
  const text = 'days:\n  - date: 08/09/2025\n    items: [{ text: Họp 01/01/2025 }]\n  - { date: 9/9/2025 }\n';
  const file = textToFix(text, { isDay, isData: true });
  expect(repairedBy(days, file)).toMatchObject({
    text: text.replace('08/09/2025', '2025-09-08').replace('9/9/2025', '2025-09-09'),
    done: ['đổi ngày (date) từ 08/09/2025 thành 2025-09-08', 'đổi ngày (date) từ 9/9/2025 thành 2025-09-09'],
  });
});

it.each(['date: 05/09/2025', '---\ndate: 05/09/2025\n', '---\na: [\ndate: 05/09/2025\n---\n'])(
  'leaves a page whose front matter cannot be read: %j',
  (text) => expect(days.plan(textToFix(text, { isDay })).text).toBe(text),
);
