import { describe, expect, it } from 'vitest';
import { clausesOf, nameOf, placedWaivers, waiversOn } from '../../src/site/report/waived.ts';
import { day } from '../support/facts.ts';
import { postFile, readFiles } from '../support/portal.ts';
import { criterionResult, documentResult, finding, report } from '../support/results.ts';
import { builtSite, schoolWith } from '../support/school.ts';
import { visitor } from '../support/visitor.ts';

const waiverFile = (subject: string, expires: string) =>
  `check: image-width\nsubject: '${subject}'\nreason: Ảnh tư liệu cũ.\nby: Trần Văn Mẫu\ndate: 2025-09-01\nexpires: ${expires}\n`;

const school = () =>
  readFiles({
    'tin-tuc/khai-giang.md': postFile(),
    'giai-trinh/anh-cu.yaml': waiverFile('tu-lieu/*', '2025-11-10'),
    'giai-trinh/het-han.yaml': waiverFile('*', '2025-11-09'),
  });

const waiver = (name: string) => ({
  ...{
    check: 'image-width',
    subject: '',
    reason: 'Ảnh tư liệu cũ.',
    by: 'Trần Văn Mẫu',
    state: 'active' as const,
  },
  ...{ date: day('2025-09-01'), expires: day('2025-11-10'), at: { path: `content/giai-trinh/${name}.yaml` } },
});

const old = finding('fail', { subject: 'tu-lieu/a.jpg', waived: true });
const other = finding('fail', { subject: 'tin-tuc/a.jpg' });
const judged = report({
  documents: [documentResult([criterionResult([old, other, finding('pass', { subject: 'tu-lieu/b.jpg' })])])],
  waivers: [waiver('anh-cu'), waiver('het-han')],
});

describe('a waiver in the report', () => {
  it('speaks of the failures that it names, on its last day still', async () => {
    const found = waiversOn(judged, await school(), [old, other]);
    expect(found.map(({ anchor, count }) => [anchor, count])).toEqual([['giai-trinh-1', 1]]);
  });

  it('that is over speaks of nothing', async () => {
    const [, over] = placedWaivers(judged)(await school());
    expect(over?.speaksOf(old)).toBe(false);
    expect(over?.speaksOf(other)).toBe(false);
  });

  it('names every clause in which it is needed, and what passes needs none', async () => {
    const [placed] = placedWaivers(judged)(await school());
    expect(placed && clausesOf(judged, placed)).toEqual([
      { number: '1/QĐ', clause: '1', anchor: 'mau-anh', findings: [old] },
    ]);
  });

  it('names what it speaks of by its page, else by its subject', async () => {
    const portal = await school();
    expect(nameOf(portal, { ...old, at: { path: 'content/tin-tuc/khai-giang.md' } })).toBe('Lễ khai giảng');
    expect(nameOf(portal, old)).toBe('tu-lieu/a.jpg');
  });
});

describe('the page of the report of a school with a waiver', () => {
  const site = visitor(() => {
    const page = postFile('Xem [bài cũ](khong-co.md).\n');
    const waived = [
      ...[
        'check: broken-references',
        "subject: 'content/tin-tuc/10/bai-sai.md*'",
        'reason: Bài cũ đang được viết lại.',
      ],
      ...['by: Trần Văn Mẫu', 'date: 2025-10-01', 'expires: 2027-12-31'],
    ].join('\n');
    const school = schoolWith({ 'tin-tuc/10/bai-sai.md': page, 'giai-trinh/bai-sai.yaml': `${waived}\n` });
    return builtSite(school, ['--no-gate']);
  });

  it('shows beside each waived failure who let it pass and until when, and why below it', async () => {
    const page = await site.newPage();
    await page.goto('/bao-cao-tuan-thu/');
    const item = page.getByRole('listitem').filter({ hasText: 'content/tin-tuc/10/bai-sai.md' }).first();
    expect(await item.textContent()).toContain('Có giải trình của Trần Văn Mẫu, đến hết 31/12/2027');
    const article = page.getByRole('article').filter({ has: item }).first();
    expect(await article.textContent()).toContain(
      'Bài cũ đang được viết lại. Trần Văn Mẫu duyệt ngày 01/10/2025',
    );
    await page.context().close();
  });

  it('leads from the failure to the waiver, and from there back to the clause', async () => {
    const page = await site.newPage();
    await page.goto('/bao-cao-tuan-thu/');
    const target = await page
      .getByRole('link', { name: /^Có giải trình của/ })
      .first()
      .getAttribute('href');
    const waiverItem = page.locator(`li${target}`);
    expect(await waiverItem.textContent()).toContain('Đang có hiệu lực');
    const clause = await waiverItem.getByRole('link').first().getAttribute('href');
    expect(await page.locator(`${clause}`).count()).toBe(1);
    await page.context().close();
  });
});
