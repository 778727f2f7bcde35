import { describe, expect, it } from 'vitest';
import { find, treeOf, withClass, wordsOf } from '../../support/html.ts';
import { renderBody, renderHtml } from '../../support/markdown.ts';
import { page, postFile, readFiles } from '../../support/portal.ts';

describe('code in a page is refused, with its line in the file', () => {
  // The body begins on line 5 of the file.
  it.each([
    ['an import', 'import x from "./x.js"\n\nBài', 5, '`import` hay `export`'],
    ['an export', 'Bài\n\nexport const x = 1', 7, '`import` hay `export`'],
    ['an expression', 'Bài\n\nNăm {1 + 1}', 7, 'biểu thức'],
    ['an expression of its own', '{process.env.HOME}', 5, 'biểu thức'],
    ['an expression in a component', '<LuuY>\n{x}\n</LuuY>', 6, 'biểu thức'],
    ['an attribute with code', '\n<LuuY tieuDe={x}>a</LuuY>', 6, 'ngoặc kép'],
    ['spread attributes', '<LuuY {...x}>a</LuuY>', 5, 'ngoặc kép'],
    ['code in an attribute of HTML', '<a href={x}>a</a>', 5, 'ngoặc kép'],
    ['an unknown component', '<Nut>a</Nut>', 5, 'một trong: LuuY, CotMoc, TrichDan'],
    ['a misspelt component', '<LuuI>a</LuuI>', 5, 'Có phải ý bạn là "LuuY"?'],
    ['a component of a component', '<LuuY.X>a</LuuY.X>', 5, 'Không có khung <LuuY.X>'],
    ['a brace that is not closed', 'Bài\n\n{x', 7, 'chưa đóng'],
    ['a tag that is not closed', 'Bài\n\n<LuuY>a', 7, 'chưa đóng'],
  ])('%s', async (_, source, line, words) => {
    const { problems, body } = await renderBody(source, 'mdx');
    expect(problems[0]).toMatchObject({
      path: 'content/gioi-thieu/bai.mdx',
      line,
      message: expect.stringContaining(words),
    });
    expect(body.html).toBe('');
  });

  it('each place of it', async () => {
    expect((await renderBody('{a}\n\n<Nut/>\n\n{b}', 'mdx')).problems.map(({ line }) => line)).toEqual([
      5, 7, 9,
    ]);
  });

  it('and never run', async () => {
    await renderBody('{globalThis.daChay = true}', 'mdx');
    expect(globalThis).not.toHaveProperty('daChay');
  });
});

it('leaves a page with code out, and judges the others', async () => {
  const { entries, problems } = await readFiles({
    'gioi-thieu/hong.mdx': page({ title: 'A', updated: '2025-09-01' }, '{x}'),
    'gioi-thieu/tot.mdx': page({ title: 'B', updated: '2025-09-01' }, 'Bài'),
  });
  expect(entries['gioi-thieu'].map(({ slug }) => slug)).toEqual(['tot']);
  expect(problems).toHaveLength(1);
});

it('is not read as a page among the news', async () => {
  const { entries, warnings } = await readFiles({ 'tin-tuc/a.mdx': postFile() });
  expect(entries['tin-tuc']).toEqual([]);
  expect(warnings).toHaveLength(1);
});

describe('the allowed components', () => {
  it('LuuY frames its content, with a name of its own', async () => {
    const html = await renderHtml(
      '<LuuY tieuDe="Nhớ nhé">\n\nMang **mũ**.\n\n</LuuY>\n\n<LuuY>A</LuuY>',
      'mdx',
    );
    const frames = withClass(html, 'luu-y');
    expect(frames.map(wordsOf).map((words) => words.replace(/\s+/g, ' ').trim())).toEqual([
      'Nhớ nhéMang mũ.',
      'Lưu ýA',
    ]);
    expect(find(html, 'strong')).toHaveLength(1);
  });
  it('CotMoc shows its year', async () => {
    const html = await renderHtml('<CotMoc nam="1998">Thành lập</CotMoc>', 'mdx');
    expect(withClass(html, 'cot-moc')).toHaveLength(1);
    expect(wordsOf(treeOf(html))).toContain('1998');
  });
  it('TrichDan names its source', async () => {
    const [quote] = find(
      await renderHtml('<TrichDan nguon="Bác Hồ">\n\nHọc tập tốt\n\n</TrichDan>', 'mdx'),
      'blockquote',
    );
    expect(quote && wordsOf(quote)).toMatch(/Học tập tốt[\s\S]*— Bác Hồ/);
  });
});

it('reads the rest as Markdown: headings, tables, references, escaped signs', async () => {
  const { body, references } = await renderBody(
    '# Một\n\n| A |\n|---|\n| [b](khac.md) |\n\n![Cô giáo](a.gif) \\{x\\}',
    'mdx',
  );
  expect(body.headings).toEqual([{ depth: 2, id: 'muc-mot', text: 'Một' }]);
  expect(withClass(body.html, 'khung-bang')).toHaveLength(1);
  expect(find(body.html, 'a')[0]?.properties['href']).toBe('/gioi-thieu/khac/');
  expect(find(body.html, 'img')[0]?.properties['src']).toBe('/anh/gioi-thieu/a.gif');
  expect(body.html).toContain('{x}');
  expect(references.map(({ target }) => target)).toEqual(['khac.md', 'a.gif']);
});
