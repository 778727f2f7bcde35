import { describe, expect, it } from 'vitest';
import { find, namesOf, withClass, wordsOf } from '../../support/html.ts';
import { renderBody, renderHtml } from '../../support/markdown.ts';

const targetsOf = async (source: string) => (await renderBody(source)).references.map(({ target }) => target);

/** The same body with an element of HTML in it takes another way through the program; both must agree. */
const bothWays = [
  ['plain', ''],
  ['with HTML', '\n\n<b>x</b>\n'],
] as const;

describe.each(bothWays)('references in a body (%s)', (_, more) => {
  it('are links, pictures and autolinks, in the order of the text', async () => {
    const source = `[a](khac.md) ![b](a.gif) <https://a.vn/1> https://a.vn/2 <mai@a.vn> [c][x] ![d][y]\n\n[x]: /tin-tuc/\n[y]: b.gif${more}`;
    expect(await targetsOf(source)).toEqual([
      'khac.md',
      'a.gif',
      'https://a.vn/1',
      'https://a.vn/2',
      'mailto:mai@a.vn',
      '/tin-tuc/',
      'b.gif',
    ]);
  });

  it.each([
    ['inline code', 'Viết `![a](khong-co.jpg)` và `[b](khong-co.md)`'],
    ['fenced code', '```md\n![a](khong-co.jpg)\n[b](khong-co.md)\n<a href="khong-co.md">c</a>\n```'],
    ['indented code', 'Ví dụ:\n\n    ![a](khong-co.jpg)\n    [b](khong-co.md)'],
    ['an escaped bracket', '\\![a\\](khong-co.jpg)'],
    ['a definition that nothing uses', '[x]: khong-co.md'],
    ['a comment', '<!-- ![a](khong-co.jpg) <a href="khong-co.md">b</a> -->'],
  ])('inside %s are none', async (_name, source) => {
    expect(await targetsOf(source + more)).toEqual([]);
  });

  it('are found by definitions whatever the case of their names; the first of a name wins', async () => {
    expect(
      await targetsOf(`[a][Lịch Sử] [LỊCH SỬ][]\n\n[lịch sử]: /tin-tuc/\n[lịch sử]: /khac/${more}`),
    ).toEqual(['/tin-tuc/', '/tin-tuc/']);
  });

  it('have their line in the file', async () => {
    const { references } = await renderBody(
      `Một\n\nHai [a](khac.md)\n\n![b](<ảnh không có.jpg>)\n\n[c](ảnh.pdf)${more}`,
    );
    expect(references.map(({ at }) => at.line)).toEqual([7, 9, 11]);
  });

  it('keep the target as it was written', async () => {
    expect(await targetsOf(`![a](ảnh-lớp.jpg) [b](<kế hoạch.pdf>)${more}`)).toEqual([
      'ảnh-lớp.jpg',
      'kế hoạch.pdf',
    ]);
  });

  it('that lead nowhere leave their words', async () => {
    const html = await renderHtml(`[Xem **ở đây**](khong-co.md) ![Cô giáo](khong-co.jpg)${more}`);
    expect(namesOf(html)).not.toContain('a');
    expect(namesOf(html)).not.toContain('img');
    expect(html).toContain('<strong>ở đây</strong>');
    expect(html).toContain('Cô giáo');
  });

  it('of a picture in a link are two', async () => {
    const { references, body } = await renderBody(`[![Cô giáo](a.gif)](khac.md)${more}`);
    expect(references.map(({ target, fault }) => [target, fault]).sort()).toEqual([
      ['a.gif', undefined],
      ['khac.md', undefined],
    ]);
    const [link] = find(body.html, 'a');
    expect(link?.properties['href']).toBe('/gioi-thieu/khac/');
    expect(link?.children).toMatchObject([{ tagName: 'img', properties: { alt: 'Cô giáo' } }]);
  });

  it('of a picture elsewhere become a link to it, but no link within a link', async () => {
    const html = await renderHtml(
      `![Cô giáo](https://a.vn/x.jpg) [![Lớp học](https://a.vn/y.jpg)](khac.md)${more}`,
    );
    expect(find(html, 'a').map((link) => [link.properties['href'], wordsOf(link)])).toEqual([
      ['https://a.vn/x.jpg', 'Cô giáo'],
      ['/gioi-thieu/khac/', 'Lớp học'],
    ]);
  });
});

it('places references at their column', async () => {
  const { references } = await renderBody('Hai [a](khac.md) và ![b](a.gif)');
  expect(references.map(({ at }) => at.column)).toEqual([5, 21]);
});

describe.each(bothWays)('pictures (%s)', (_, more) => {
  it('have their size; all but the first wait to be scrolled to', async () => {
    const pictures = find(await renderHtml(`![A b](a.gif)\n\n![C d](b.gif)${more}`), 'img').map(
      ({ properties }) => properties,
    );
    expect(pictures).toMatchObject([
      { src: '/anh/gioi-thieu/a.gif', alt: 'A b', width: 500, height: 1, decoding: 'async' },
      { src: '/anh/gioi-thieu/b.gif', alt: 'C d', width: 600, loading: 'lazy' },
    ]);
    expect(pictures[0]).not.toHaveProperty('loading');
  });
});

describe.each(bothWays)('headings (%s)', (_, more) => {
  const outlineOf = async (source: string) => {
    const { html, headings } = (await renderBody(source + more)).body;
    // What the page says of its headings must be what stands in it.
    expect(headings.map(({ depth, id }) => `h${depth}#${id}`)).toEqual(
      [...html.matchAll(/<h([2-6]) id="([^"]*)"/g)].map(([, depth, id]) => `h${depth}#${id}`),
    );
    return headings.map(({ depth, id }) => [depth, id]);
  };

  it('begin below the title of the page', async () => {
    expect(await outlineOf('# Một\n\n## Hai')).toEqual([
      [2, 'muc-mot'],
      [3, 'muc-hai'],
    ]);
  });
  it('stay where they are in a body that begins below', async () => {
    expect(await outlineOf('## Một\n\n### Hai')).toEqual([
      [2, 'muc-mot'],
      [3, 'muc-hai'],
    ]);
  });
  it('skip no level', async () => {
    expect((await outlineOf('## Một\n\n##### Hai\n\n### Ba\n\n###### Bốn')).map(([depth]) => depth)).toEqual([
      2, 3, 3, 4,
    ]);
  });
  it('go no deeper than six', async () => {
    const source = ['#', '##', '###', '####', '#####', '######']
      .map((marks, i) => `${marks} M${i}`)
      .join('\n\n');
    expect((await outlineOf(source)).map(([depth]) => depth)).toEqual([2, 3, 4, 5, 6, 6]);
  });
  it('have anchors of their own, whatever their words', async () => {
    expect(
      (await outlineOf('## Đội\n\n## Đội\n\n## đội!\n\n## 漢字\n\n## Đội 2')).map(([, id]) => id),
    ).toEqual(['muc-doi', 'muc-doi-2', 'muc-doi-3', 'muc-khong-ten', 'muc-doi-2-2']);
  });
  it('are told with their words, without marks of Markdown', async () => {
    expect((await renderBody(`## Lễ **khai giảng** [2025](khac.md)${more}`)).body.headings).toMatchObject([
      { text: 'Lễ khai giảng 2025' },
    ]);
  });
});

/** What else may stand in a page with a table; some of it sends the page another way through the program. */
const tableCompany = ['', '\n\n<b>x</b>', '\n\nA & B', '\n\n1 < 2', '\n\n![Cô "giáo"](a.gif)'];

describe.each(tableCompany)('tables beside %j', (more) => {
  it('lie each in a frame of its own name that a keyboard can scroll', async () => {
    const table = '| A |\n|---|\n| 1 |\n\n';
    const frames = withClass(await renderHtml(`${table}Giữa\n\n${table}${more}`), 'khung-bang');
    expect(
      frames.map(({ properties, children }) => [
        properties['tabIndex'],
        children.map((each) => 'tagName' in each && each.tagName),
      ]),
    ).toEqual([
      [0, ['table']],
      [0, ['table']],
    ]);
    expect(frames.map(({ properties }) => properties['ariaLabel'])).toEqual(['Bảng 1', 'Bảng 2']);
  });
  it('are aligned without styles', async () => {
    const html = await renderHtml(`| A | B | C |\n|:--|:-:|--:|\n| 1 | 2 | 3 |${more}`);
    for (const cell of ['th', 'td'])
      expect(find(html, cell).map(({ properties }) => properties['className'])).toEqual([
        undefined,
        ['can-giua'],
        ['can-phai'],
      ]);
    expect(html).not.toMatch(/style=|align=/);
  });
});

it('leaves words about HTML what they are', async () => {
  const html = await renderHtml('| A |\n|---|\n| `<table>` &lt;/table&gt; |\n\n`<pre>` ![<pre>](a.gif)');
  expect(find(html, 'td').map(wordsOf)).toEqual(['<table> </table>']);
  expect(find(html, 'img')[0]?.properties['alt']).toBe('<pre>');
  expect(find(html, 'pre')).toEqual([]);
});

describe.each(bothWays)('footnotes (%s)', (_, more) => {
  it('lead there and back, and speak Vietnamese', async () => {
    const { body, references } = await renderBody(`Năm 1998[^nam].\n\n[^nam]: Theo [sổ](khac.md).${more}`);
    const ids = [...body.html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`);
    const anchors = find(body.html, 'a')
      .flatMap(({ properties }) => String(properties['href']))
      .filter((href) => href.startsWith('#'));
    expect(anchors).toHaveLength(2);
    expect(ids).toEqual(expect.arrayContaining(anchors));
    expect(body.html).toContain('Chú thích');
    expect(body.html).toContain('Về chỗ có chú thích 1');
    expect(references.map(({ target }) => target)).toEqual(['khac.md']);
    expect(body.headings).toEqual([]);
  });
});

describe.each(bothWays)('task lists (%s)', (_, more) => {
  it('say in words what is done', async () => {
    const boxes = find(await renderHtml(`- [ ] Chưa\n- [x] Rồi${more}`), 'input');
    expect(boxes.map(({ properties }) => [properties['ariaLabel'], properties['disabled']])).toEqual([
      ['Chưa xong', true],
      ['Đã xong', true],
    ]);
  });
  it('also where numbers lead the lines, or a quotation', async () => {
    const html = await renderHtml(`1. [x] Một\n\n> - [ ] Hai${more}`);
    expect(find(html, 'input').map(({ properties }) => properties['ariaLabel'])).toEqual([
      'Đã xong',
      'Chưa xong',
    ]);
  });
});

it.each(bothWays)('code can be scrolled by keyboard (%s)', async (_, more) => {
  for (const code of ['```\nx\n```', '    x', '~~~\nx\n~~~', '- a\n\n      x', '> ```\n> x\n> ```', '\tx'])
    expect(
      find(await renderHtml(code + more), 'pre').map(({ properties }) => properties['tabIndex']),
      code,
    ).toEqual([0]);
});

it('strikes out, links bare addresses, and keeps hard line ends', async () => {
  expect(namesOf(await renderHtml('~~cũ~~ www.hanoi.edu.vn  \nmới'))).toEqual(['p', 'del', 'a', 'br']);
});

it('takes signs that are no HTML for text', async () => {
  expect(await renderHtml('3 < 5 > 2 & 1 <3')).toBe('<p>3 &lt; 5 &gt; 2 &amp; 1 &lt;3</p>\n');
});

describe('the excerpt', () => {
  const excerpt = async (source: string) => (await renderBody(source)).body.excerpt;
  it('is the first paragraph that has words, without marks and signs', async () => {
    expect(await excerpt('# Lễ\n\n![Cô giáo](a.gif)\n\nSáng **5/9**, “A & B” < C.\n\nHai.')).toBe(
      'Sáng 5/9, “A & B” < C.',
    );
  });
  it('is cut between words', async () => {
    const cut = await excerpt('lễ khai giảng, '.repeat(30));
    expect(cut.length).toBeLessThanOrEqual(201);
    expect(cut).toMatch(/(lễ|khai|giảng)…$/);
  });
  it('is whole at 200 characters', async () => {
    const whole = `${'a'.repeat(99)} ${'b'.repeat(100)}`;
    expect(await excerpt(whole)).toBe(whole);
    expect(await excerpt(`${whole} c`)).toBe(`${'a'.repeat(99)} ${'b'.repeat(100)}…`);
  });
  it('is cut even where there is no space', async () => {
    expect((await excerpt('a'.repeat(500))).length).toBeLessThanOrEqual(201);
  });
  it('is empty for a body without paragraphs', async () => expect(await excerpt('# Lễ\n\n- một')).toBe(''));
});
