import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { find, namesOf, treeOf, wordsOf } from '../../support/html.ts';
import { renderBody, renderHtml } from '../../support/markdown.ts';

/** Elements and attributes that a body may end as; written out here, not taken from the program. */
const allowed: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    'a href title id ariaLabel ariaDescribedBy dataFootnoteRef dataFootnoteBackref className',
    'abbr title',
    'aside className',
    'blockquote cite',
    'code className',
    'details open',
    'div className role',
    'img src alt title width height loading decoding',
    'input type disabled checked ariaLabel',
    'li id className',
    'ol start reversed',
    'p className',
    'pre tabIndex',
    'section dataFootnotes className ariaLabel tabIndex',
    'span title',
    'td colSpan rowSpan className',
    'th colSpan rowSpan className scope',
    'time dateTime',
    'ul className',
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => `${name} id className`),
    ...'b br caption col colgroup dd del dfn dl dt em figcaption figure hr i ins kbd mark q rp rt ruby s samp small'.split(
      ' ',
    ),
    ...'strike strong sub summary sup table tbody tfoot thead tr tt u var'.split(' '),
  ].map((line) => {
    const [name = '', ...attributes] = line.split(' ');
    return [name, attributes];
  }),
);

const safeAddress = /^(https?:\/\/|mailto:|tel:|zalo:|sms:|\/(?!\/)|#)/;

/** Everything in a piece of HTML that may not be there. */
function strangersIn(node: Root | RootContent): string[] {
  if (node.type === 'text') return [];
  if (node.type === 'root') return node.children.flatMap(strangersIn);
  if (node.type !== 'element') return [`<${node.type}>`];
  const inside = node.children.flatMap(strangersIn);
  const attributes = allowed[node.tagName];
  if (!attributes) return [`<${node.tagName}>`, ...inside];
  return [...strangeAttributes(node, attributes), ...inside];
}

const strangeAttributes = ({ tagName, properties }: Element, known: readonly string[]): string[] =>
  Object.entries(properties).flatMap(([name, value]) => {
    const isAddress = ['href', 'src', 'cite'].includes(name);
    const isFine = known.includes(name) && (!isAddress || safeAddress.test(String(value)));
    return isFine ? [] : [`${tagName}[${name}=${String(value)}]`];
  });

const attacks: readonly string[] = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//a.vn/x.js></ScRiPt>',
  '<script\n>alert(1)</script\n>',
  '<<script>alert(1)//<</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="a.gif" onload="alert(1)" style="width:9999px">',
  '<img/src="a.gif"/onerror="alert(1)">',
  '<img src="javascript:alert(1)">',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<img srcset="javascript:alert(1) 2x" src="a.gif">',
  '<b onmouseover=alert(1)>x</b>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="java&#9;script:alert(1)">x</a>',
  '<a href="&#1;javascript:alert(1)">x</a>',
  '<a href="&#106;avascript&colon;alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="blob:https://a.vn/1">x</a>',
  '<a href="javascript:alert(1)" data-footnote-ref>x</a>',
  '<a href="data:text/html,x" data-footnote-backref class="data-footnote-backref">x</a>',
  '<a href="khac.md" ping="//a.vn" target="_top" onclick="alert(1)">x</a>',
  '<a xlink:href="javascript:alert(1)">x</a>',
  '<svg onload=alert(1)></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<math href="javascript:alert(1)">x</math>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="https://example.vn/"></iframe>',
  '<iframe src="javascript://www.youtube.com/%0aalert(1)"></iframe>',
  '<iframe src="data://www.youtube.com/,x"></iframe>',
  '<iframe src="https://www.youtube.com.evil.vn/embed/x"></iframe>',
  '<form action="https://a.vn"><input name=q value=1><button formaction="javascript:alert(1)">x</button></form>',
  '<input type="text" value="x" autofocus onfocus=alert(1)>',
  '<input type="image" src="javascript:alert(1)">',
  '<textarea><script>alert(1)</script></textarea>',
  '<select><option onclick=alert(1)>x</select>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<base href="https://a.vn/">',
  '<link rel="stylesheet" href="https://a.vn/x.css">',
  '<style>@import "https://a.vn/x.css";</style>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<applet code="x"></applet>',
  '<video src="javascript:alert(1)" poster="javascript:alert(1)" autoplay></video>',
  '<video><source src="x" onerror="alert(1)"></video>',
  '<audio src=x onerror=alert(1)></audio>',
  '<body onload=alert(1)>',
  '<html><head><title>x</title></head></html>',
  '<frameset><frame src="javascript:alert(1)"></frameset>',
  '<details open ontoggle=alert(1)><summary>x</summary>y</details>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><!DOCTYPE x><x/>',
  '<p id="muc-luc" class="khung-bang" data-ket-qua>x</p>',
  '<table><tr><td style="position:fixed;inset:0;background:red">x</td></tr></table>',
  '<table><tr><td style="text-align:center;background:url(//a.vn)" background="//a.vn" onclick=x>x</td></tr></table>',
  '<table background="javascript:alert(1)"><tr><td>x</td></tr></table>',
  '<blockquote cite="javascript:alert(1)">x</blockquote>',
  '<div role="alert" tabindex="99" contenteditable is="x-y" slot="z">x</div>',
  '<x-ray onclick=alert(1)>x</x-ray>',
  '<portal src="javascript:alert(1)"></portal>',
  '[x](javascript:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](&#106;avascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:x "t\\" onclick=alert(1) \\"")',
  '![x](javascript:alert(1))',
  '![x" onerror="alert(1)](a.gif)',
  '[x][1]\n\n[1]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '[<img src=x onerror=alert(1)>](khac.md)',
  '`<script>` <script>alert(1)</script>',
  '```html\n</code></pre><script>alert(1)</script>\n```\n<b>x</b>',
  '# <img src=x onerror=alert(1)> "><script>alert(1)</script>',
  '[^1]\n\n[^1]: <script>alert(1)</script><a href="javascript:alert(1)">x</a>',
  '| a |\n|---|\n| <img src=x onerror=alert(1)> |',
  '<b\n\n<script>alert(1)</script>',
];

describe('nothing of an attack is left but what the allow-list names', () => {
  it.each(attacks)('%j', async (source) => {
    const html = await renderHtml(source);
    expect(strangersIn(treeOf(html))).toEqual([]);
    // Written and read once more, as a browser's editor would: nothing may come to life.
    expect(strangersIn(treeOf(toHtml(treeOf(html))))).toEqual([]);
  });

  it('the same in MDX', async () => {
    const sources = [
      '<a href="javascript:alert(1)">x</a>',
      '<a dataFootnoteRef="" href="javascript:alert(1)">x</a>',
      '<img src="a.gif" onError="alert(1)" onerror="alert(1)" />',
      '<p style="color:red" className="x" dangerouslySetInnerHTML="x">x</p>',
      '<script>alert(1)</script>',
      '<iframe srcDoc="x" src="javascript:alert(1)" />',
      '<constructor>x</constructor>',
      '<LuuY tieuDe="<img src=x onerror=alert(1)>">x</LuuY>',
    ];
    for (const source of sources)
      expect(strangersIn(treeOf(await renderHtml(source, 'mdx'))), source).toEqual([]);
  });
});

it.each(['javascript:alert(1)', 'vbscript:x', 'data:text/html,x', 'blob:https://a.vn/1'])(
  'tells the author of an unsafe link (%s), written in HTML as in Markdown',
  async (target) => {
    for (const source of [`<a href="${target}">x</a>`, `[x](${target})`]) {
      const { references, body } = await renderBody(source);
      expect(references).toMatchObject([{ target, fault: 'unsafe-address' }]);
      expect(wordsOf(treeOf(body.html)).trim()).toBe('x');
    }
  },
);

it.each(['script', 'style', 'template', 'noscript', 'object', 'svg', 'math', 'title', 'textarea', 'select'])(
  'what stands in <%s> is nothing to read, and goes with it',
  async (name) => {
    expect(wordsOf(treeOf(await renderHtml(`<div>Trước <${name}>lạ</${name}> sau</div>`)))).not.toContain(
      'lạ',
    );
  },
);

describe('what a school needs stays', () => {
  it.each([
    '<figure><img src="a.gif" alt="Cô giáo"><figcaption>Chú thích</figcaption></figure>',
    '<p>H<sub>2</sub>O, 5<sup>2</sup>, <u>gạch chân</u>, <mark>nổi</mark>, <small>nhỏ</small></p>',
    '<table><caption>Bảng</caption><tbody><tr><th scope="row">A</th><td colspan="2">B</td></tr></tbody></table>',
    '<details><summary>Mở</summary>Nội dung</details>',
    '<ol start="3"><li>Ba</li></ol>',
    '<abbr title="Ủy ban nhân dân">UBND</abbr> <time datetime="2025-09-05">5/9</time>',
  ])('%s', async (source) => {
    const written = namesOf(source);
    expect(namesOf(await renderHtml(source)).filter((name) => name !== 'section' && name !== 'p')).toEqual(
      written.filter((name) => name !== 'p'),
    );
  });

  it('the alignment of cells, as a class', async () => {
    const html = await renderHtml(
      '<table><tr><td align="right">1</td><td style="text-align: center">2</td><td align="left">3</td></tr></table>',
    );
    expect(find(html, 'td').map(({ properties }) => properties['className'])).toEqual([
      ['can-phai'],
      ['can-giua'],
      undefined,
    ]);
  });

  it('the words of an element that goes', async () => {
    expect(
      wordsOf(treeOf(await renderHtml('<center><font color="red">Chào mừng</font></center>'))).trim(),
    ).toBe('Chào mừng');
  });
});

describe('a frame of a known site becomes a link', () => {
  it.each([
    [
      'https://www.youtube.com/embed/abc_-1?rel=0',
      'https://www.youtube.com/watch?v=abc_-1',
      'Xem video trên YouTube',
    ],
    ['//www.youtube-nocookie.com/embed/abc', 'https://www.youtube.com/watch?v=abc', 'Xem video trên YouTube'],
    ['https://player.vimeo.com/video/1', 'https://player.vimeo.com/video/1', 'Xem video trên Vimeo'],
    [
      'https://drive.google.com/file/d/x/preview',
      'https://drive.google.com/file/d/x/preview',
      'Mở tài liệu trên Google Drive',
    ],
    [
      'https://docs.google.com/forms/d/x/viewform',
      'https://docs.google.com/forms/d/x/viewform',
      'Mở tài liệu trên Google Drive',
    ],
    ['https://www.google.com/maps/embed?pb=x', 'https://www.google.com/maps/embed?pb=x', 'Xem bản đồ'],
    [
      'https://www.facebook.com/plugins/video.php',
      'https://www.facebook.com/plugins/video.php',
      'Xem trên Facebook',
    ],
  ])('%s', async (source, href, words) => {
    const html = await renderHtml(`<iframe src="${source}" width="560" allowfullscreen></iframe>`);
    expect(find(html, 'a').map((link) => [link.properties['href'], wordsOf(link)])).toEqual([[href, words]]);
    expect(namesOf(html)).not.toContain('iframe');
  });

  it.each([
    'https://example.vn/',
    'https://evilyoutube.com/embed/x',
    'https://www.youtube.com.evil.vn/embed/x',
    'khac.md',
    '',
  ])('and one of another (%s) goes', async (source) =>
    expect(await renderHtml(`<iframe src="${source}"></iframe>`)).not.toMatch(/<a|<iframe/),
  );

  it('as do videos and sounds', async () => {
    const html = await renderHtml(
      '<video controls><source src="https://a.vn/a.mp4"></video>\n\n<audio src="https://a.vn/a.mp3"></audio>',
    );
    expect(find(html, 'a').map((link) => [link.properties['href'], wordsOf(link)])).toEqual([
      ['https://a.vn/a.mp4', 'Xem video'],
      ['https://a.vn/a.mp3', 'Nghe'],
    ]);
  });
});
