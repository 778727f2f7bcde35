import { expect, it } from 'vitest';
import { countChoices, isChosen } from '../../../src/site/search/choices.ts';

const pages = [
  { section: 'Tin tức', schoolYear: '2025-2026' },
  { section: 'Tin tức', schoolYear: '2024-2025' },
  { section: 'Văn bản', schoolYear: '2025-2026' },
  { section: 'Liên hệ', schoolYear: '' },
];
const counts = (section: string, year: string) => {
  const { sections, years } = countChoices(pages, { section, year });
  return { sections: Object.fromEntries(sections), years: Object.fromEntries(years) };
};

it('counts sections within the chosen year and years within the chosen section', () => {
  expect(counts('', '').sections).toEqual({ 'Tin tức': 2, 'Văn bản': 1, 'Liên hệ': 1 });
  expect(counts('Văn bản', '').years).toEqual({ '2025-2026': 1 });
  expect(counts('', '2024-2025').sections).toEqual({ 'Tin tức': 1 });
});

it('keeps what is chosen where nothing is left of it', () => {
  expect(counts('Văn bản', '2024-2025').sections).toEqual({ 'Tin tức': 1, 'Văn bản': 0 });
});

it('names the newest year first', () => {
  expect([...countChoices(pages, { section: '', year: '' }).years.keys()]).toEqual([
    '2025-2026',
    '2024-2025',
    '',
  ]);
});

it('lets through what is chosen, everything where nothing is', () => {
  const left = (section: string, year: string) => pages.filter(isChosen({ section, year })).length;
  expect([left('', ''), left('Tin tức', ''), left('', '2025-2026'), left('Tin tức', '2025-2026')]).toEqual([
    4, 2, 2, 1,
  ]);
});
