import { describe, expect, it } from 'vitest';
import { findingsOfCheck, gif, judgeFiles, postFile } from './support/portal.ts';

describe('the widest picture of the site', () => {
  it('in news is what the criteria allow, elsewhere what screens need', async () => {
    const { portal } = await judgeFiles({
      'tin-tuc/a.md': postFile(
        '![Cô giáo](wide.gif) ![Lớp học](/hinh/wide.gif) ![Sân trường](/album/x/wide.gif)',
      ),
      'tin-tuc/wide.gif': gif(2000),
      'hinh/wide.gif': gif(2000),
      'album/x/wide.gif': gif(2000),
    });
    const limits = [...portal.publication.pictures.values()].map(({ file, maxWidthPx }) => [
      file,
      maxWidthPx,
    ]);
    expect(Object.fromEntries(limits)).toEqual({
      'tin-tuc/wide.gif': 600,
      'hinh/wide.gif': 1600,
      'album/x/wide.gif': 1200,
    });
  });
});

describe('a portal is judged from its files', () => {
  it('counts drafts, broken files and notices out', async () => {
    const { report } = await judgeFiles({
      'tin-tuc/a.md': postFile('', { category: 'chuyen-mon' }),
      'tin-tuc/b.md': postFile('', { category: 'tin-khac', draft: 'true' }),
      'tin-tuc/c.md': postFile('', { category: 'doan-the', date: '31/09/2025' }),
      'thong-bao/d.md': postFile('').replace(/category.*\n/, ''),
    });
    const september = findingsOfCheck(report, 'posts-per-month').filter(({ subject }) =>
      subject.startsWith('2025-09'),
    );
    expect(september.map(({ subject, measured }) => [subject.slice(8), measured?.value])).toEqual([
      ['chuyen-mon', 1],
      ['doan-the', 0],
      ['hoat-dong', 0],
      ['tin-khac', 0],
    ]);
  });

  it('finds each fault of a page at its line', async () => {
    const { report } = await judgeFiles({
      'tin-tuc/a.md': postFile('Một\n\n![](hep.gif)\n\n[x](khong-co.pdf)\n'),
      'tin-tuc/hep.gif': gif(499),
    });
    const found = ['image-width', 'image-alt', 'broken-references'].map(
      (check) => findingsOfCheck(report, check).find(({ outcome }) => outcome === 'fail')?.at,
    );
    expect(found).toEqual([
      { path: 'content/tin-tuc/a.md', line: 8, column: 1 },
      { path: 'content/tin-tuc/a.md', line: 8, column: 1 },
      { path: 'content/tin-tuc/a.md', line: 10, column: 1 },
    ]);
  });
});
