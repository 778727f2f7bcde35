import { expect, it } from 'vitest';
import { find } from '../../support/html.ts';
import { gif, postFile, readFiles } from '../../support/portal.ts';

const readPost = async (body: string) => {
  const portal = await readFiles({
    'tin-tuc/bai.md': postFile(body),
    'tin-tuc/ảnh khai giảng.gif': gif(500),
    'tin-tuc/kế hoạch năm học.pdf': '%PDF-1.4',
  });
  return { facts: portal.facts, html: portal.entries['tin-tuc'][0]?.body?.html ?? '' };
};

it('a picture whose name has spaces is shown', async () => {
  const { facts, html } = await readPost('Mở đầu ![Sân trường](ảnh khai giảng.gif) rồi hết.');
  expect(facts.references).toMatchObject([{ target: 'ảnh khai giảng.gif' }]);
  expect(facts.references[0]?.fault).toBeUndefined();
  expect(find(html, 'img')[0]?.properties).toMatchObject({ alt: 'Sân trường', width: 500 });
  expect(html).toContain('Mở đầu ');
  expect(html).toContain(' rồi hết.');
});

it('a link to a file whose name has spaces leads to it', async () => {
  const { html } = await readPost('[Kế hoạch](kế hoạch năm học.pdf) và ![Sân](ảnh khai giảng.gif)');
  expect(find(html, 'a')[0]?.properties['href']).toBe('/tep/tin-tuc/ke-hoach-nam-hoc.pdf');
  expect(find(html, 'img')).toHaveLength(1);
});

it('a file with spaces in its name that is not there is told', async () => {
  const { facts } = await readPost('Một\n\n![Sân](ảnh không có.gif)');
  expect(facts.references).toMatchObject([
    { target: 'ảnh không có.gif', fault: 'missing-file', at: { line: 8 } },
  ]);
});

it('code that looks like one stays as it is', async () => {
  const { facts, html } = await readPost('`![Sân](ảnh khai giảng.gif)`');
  expect(facts.references).toEqual([]);
  expect(html).toContain('![Sân](ảnh khai giảng.gif)');
});

it('words in brackets followed by words in brackets are no reference', async () => {
  const { facts } = await readPost('Lớp [3A] (cô Mai dạy) học [tốt](rất tốt).');
  expect(facts.references).toEqual([]);
});
