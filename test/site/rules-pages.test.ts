import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAllCriteria } from '../../src/criteria/read-all-criteria.ts';
import type { Report } from '../../src/domain/report.ts';
import { clauseAnchor } from '../../src/site/criteria/addresses.ts';
import { find, wordsOf } from '../support/html.ts';
import { projectRoot } from '../support/portal.ts';
import { siteDir } from '../support/site.ts';

const read = (path: string) => readFileSync(join(siteDir, path), 'utf8');
const words = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What is to be typed stands between backticks in the criteria, and as code on the page. */
const plain = (text: string) => words(text.replaceAll('`', ''));
const textOf = (path: string) => words(find(read(path), 'main').map(wordsOf).join(' '));
const report = JSON.parse(read('bao-cao-tuan-thu/bao-cao.json')) as Report;

describe('the pages of the rules', () => {
  it.each(readAllCriteria(projectRoot, []))(
    'show every word of $id, whether applied or not',
    ({ id, criteria }) => {
      const html = read(`tieu-chi/${id}/index.html`);
      const shown = textOf(`tieu-chi/${id}/index.html`);
      const anchors = find(html, 'h3').map(({ properties }) => properties['id']);
      expect(
        criteria.map(({ clause }) => clauseAnchor(clause)).filter((anchor) => !anchors.includes(anchor)),
      ).toEqual([]);
      const parts = criteria.flatMap(({ requirements }) =>
        requirements.flatMap(({ quote, reading = '', remedy }) => [quote, reading, remedy]),
      );
      expect(parts.filter((part) => !shown.includes(plain(part)))).toEqual([]);
      expect(read('tieu-chi/index.html')).toContain(`href="/tieu-chi/${id}/"`);
    },
  );
});

describe('the register of posts', () => {
  it('has every post of the period with its days and people', () => {
    const html = read('bao-cao-tuan-thu/so-tin-bai/index.html');
    const rows = find(html, 'tr').map((row) => words(wordsOf(row)));
    const opening = rows.find((row) => row.includes('Lễ khai giảng năm học 2025–2026'));
    expect(opening).toMatch(/^05\/09\/2025Lễ khai giảng.*\d{2}\/\d{2}\/2025$/);
    const captions = find(html, 'caption').map((caption) => words(wordsOf(caption)));
    expect(captions).toEqual(expect.arrayContaining(['Số tin bài đã viết', 'Số tin bài đã duyệt']));
  });
});

describe('what is due', () => {
  it('stands on a page that search engines leave out', () => {
    expect(read('viec-can-lam/index.html')).toContain('<meta name="robots" content="noindex">');
    const shown = textOf('viec-can-lam/index.html');
    for (const { message } of report.due) expect(shown).toContain(words(message));
  });

  it('is a calendar with as many events', () => {
    const calendar = read('viec-can-lam.ics');
    expect(calendar.match(/^BEGIN:VEVENT\r$/gm) ?? []).toHaveLength(report.due.length);
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });
});
