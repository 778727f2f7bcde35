import { describe, expect, it } from 'vitest';
import type { FoundPost } from '../../src/import/found-post.ts';
import { toMarkdown } from '../../src/import/html/to-markdown.ts';
import { mapCategory } from '../../src/import/map-category.ts';
import { readXml, textOf } from '../../src/import/read-xml.ts';
import { decodePage } from '../../src/import/site/decode-page.ts';
import { folderReferences, type ReadBelow } from '../../src/import/site/old-references.ts';
import { readHtmlPage } from '../../src/import/site/read-html-page.ts';
import { dayOfPublishing, readRss } from '../../src/import/site/read-rss.ts';
import { readWxr } from '../../src/import/site/read-wxr.ts';
import { wordPressHtml } from '../../src/import/site/word-press-html.ts';

const bytes = new Uint8Array([1]);
const having =
  (...paths: readonly string[]): ReadBelow =>
  (path) =>
    paths.includes(path) ? bytes : undefined;

function shaped(
  post: FoundPost | undefined,
  newAddress: (old: string) => string | undefined = () => undefined,
) {
  const text = post?.shape(newAddress);
  const stored = new Map(
    text?.pictures.map(({ src, name, alt }) => [src, { file: `${name}.jpg`, alt: alt ?? '' }]),
  );
  return { ...text, markdown: text ? toMarkdown(text.tree, stored).trim() : '' };
}

const words = 'Sáng nay toàn trường dự lễ khai giảng trong không khí vui tươi và ấm áp.';

describe('a saved page', () => {
  const read = (html: string, path = 'tin/khai-giang.html', files: readonly string[] = []) =>
    readHtmlPage(html, path, (origin) => folderReferences(having(...files), path, origin));
  const page = `<html><head><title>Lễ khai giảng | Trường A</title>
<meta property="article:published_time" content="2019-09-05T20:00:00Z"></head><body><nav><a href="/">Trang chủ</a></nav>
<div class="breadcrumb"><a href="/">Trang chủ</a><a href="/hd/">Tin hoạt động</a></div>
<div class="entry-content"><h1>Lễ khai giảng</h1><p>${words}</p>
<p><a href="../anh/to.jpg"><img src="../anh/nho.jpg" alt="Cờ hoa"></a></p>
<p><a href="bai-2.html">bài sau</a>, <a href="/tep/Kế hoạch.PDF">kế hoạch</a>, <a href="https://x.example/">ngoài</a>, <a href="/mat.html">mất</a></p>
<p>Người viết: Lan Anh</p></div><footer>Bản quyền</footer></body></html>`;

  it('gives title, day in Vietnam, section, author and old address', () => {
    const post = read(page);
    expect(post).toMatchObject({
      title: 'Lễ khai giảng',
      date: '2019-09-06',
      author: 'Lan Anh',
      categories: ['Tin hoạt động'],
      redirectFrom: ['/tin/khai-giang.html'],
    });
  });

  it('keeps the large picture, files beside it, and links that still lead somewhere', () => {
    const post = read(page, 'tin/khai-giang.html', ['anh/to.jpg', 'anh/nho.jpg', 'tep/Kế hoạch.PDF']);
    const { markdown, files, pictures, notes } = shaped(post, (old) =>
      old === '/tin/bai-2.html' ? '/tin-tuc/bai-2/' : undefined,
    );
    expect(markdown).toBe(
      `${words}\n\n![Cờ hoa](co-hoa-1.jpg)\n\n[bài sau](/tin-tuc/bai-2/), [kế hoạch](ke-hoach.pdf), [ngoài](https://x.example/), mất`,
    );
    expect([...(files ?? [])].map(([name]) => name)).toEqual(['ke-hoach.pdf']);
    expect(pictures).toHaveLength(1);
    expect(notes?.join()).toContain('mất (/mat.html)');
  });

  it('says which picture is not there', () =>
    expect(shaped(read(page)).notes?.join()).toContain('anh/nho.jpg'));

  it('is none without text of ten words', () => {
    const of = (count: number) => read(`<title>Bài</title><main><p>${'chữ '.repeat(count)}</p></main>`);
    expect([of(9), of(10)?.title]).toEqual([undefined, 'Bài']);
  });

  it('finds the day beside the text, and none where there is none', () => {
    const dated = read(
      `<title>A</title><div class="post-date">Thứ Năm, 05/09/2019</div><article><p>${words}</p></article>`,
    );
    expect(dated?.date).toBe('2019-09-05');
    expect(read(`<title>A</title><article><p>${words}</p></article>`)?.date).toBeUndefined();
  });

  it('reads text in an old font', () => {
    const old = read(
      `<title>A</title><main><p><font face=".VnTime">${'Tr­êng TiÓu häc '.repeat(5)}</font></p></main>`,
    );
    expect(shaped(old).markdown).toContain('Trường Tiểu học');
  });
});

describe('pages in old encodings', () => {
  it.each([
    ['utf-8', Buffer.from('Trường'), 'Trường'],
    [
      'tcvn3',
      Buffer.from('<p>Tr­êng TiÓu häc Hoa G¹o khai gi¶ng</p>', 'latin1'),
      '<p>Trường Tiểu học Hoa Gạo khai giảng</p>',
    ],
    ['utf-16', Buffer.from('\ufeffTrường học', 'utf16le'), 'Trường học'],
  ])('%s', (_, page, text) => expect(decodePage(page)).toEqual({ text }));
  it('what is no text is told', () =>
    expect(decodePage(Buffer.from([0, 1, 2, 0, 255]))).toHaveProperty('message'));
});

const rootOf = (xml: string) => {
  const reading = readXml(xml);
  return 'root' in reading ? reading.root : {};
};
const item = (inside: string) => `<rss><channel><item>${inside}</item></channel></rss>`;

describe('RSS', () => {
  const read = (inside: string, files: readonly string[] = []) =>
    readRss(rootOf(item(inside)), 'tin.xml', having(...files))?.[0];

  it('gives title, day, section, old address and text', () => {
    const post = read(
      `<title>Hội thi &amp; trò chơi</title><link>https://cu.example/tin/hoi-thi.html</link>
<pubDate>Thu, 05 Sep 2019 20:00:00 +0000</pubDate><category>Đoàn thể</category>
<description><![CDATA[<p>Vui &amp; khỏe <img src="https://cu.example/up/2019/a.jpg" alt="Kéo co"></p>]]></description>`,
      ['2019/a.jpg'],
    );
    expect(post).toMatchObject({
      title: 'Hội thi & trò chơi',
      date: '2019-09-06',
      categories: ['Đoàn thể'],
      redirectFrom: ['/tin/hoi-thi.html'],
    });
    expect(shaped(post).markdown).toBe('Vui & khỏe ![Kéo co](keo-co-1.jpg)');
  });

  it('keeps no address with a question mark', () =>
    expect(read('<title>A</title><link>https://cu.example/?p=1</link>')?.redirectFrom).toEqual([]));
  it('is not read from other XML', () => expect(readRss(rootOf('<feed/>'), 'a', having())).toBeUndefined());
  it.each([
    ['Fri, 05 Sep 2025 23:30:00 +0700', '2025-09-05'],
    ['Fri, 05 Sep 2025 23:30:00 GMT', '2025-09-06'],
    ['Fri, 05 Sep 2025 23:30:00', '2025-09-05'],
    ['hôm qua', undefined],
    ['', undefined],
  ])('day of "%s"', (text, day) => expect(dayOfPublishing(text)).toBe(day));
});

describe('XML', () => {
  it('does not expand entities of its own', () => {
    expect(readXml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toEqual({ fault: 'entities' });
    expect(readXml('<a><b></a>')).toMatchObject({ fault: 'malformed', line: 1 });
  });
  it('puts in the five known entities and numbers, once', () => {
    const root = rootOf('<a>&amp;lt; &lt;b&gt; &#7879; &#x1EC7; &khac;</a>');
    expect(textOf(root, 'a')).toBe('&lt; <b> ệ ệ &khac;');
    expect(textOf(rootOf('<a><![CDATA[&lt;]]></a>'), 'a')).toBe('&lt;');
  });
});

describe('an export of WordPress', () => {
  const post = (inside: string, status = 'publish', type = 'post') =>
    `<item><wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status>${inside}</item>`;
  const read = (items: string, files: readonly string[] = []) =>
    readWxr(
      rootOf(
        `<rss><channel><link>https://cu.example</link><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>mai</wp:author_login><wp:author_display_name>Nguyễn Thị Mai</wp:author_display_name></wp:author>${items}</channel></rss>`,
      ),
      'cu.xml',
      having(...files),
    );

  it('gives posts with author, day, section, old address, and the original of a picture with its description', () => {
    const found = read(
      post(`<title>Khai giảng</title><link>https://cu.example/2019/09/khai-giang/</link><dc:creator>mai</dc:creator>
<wp:post_date>2019-09-05 07:30:00</wp:post_date><category domain="category" nicename="hd">Hoạt động</category><category domain="post_tag">thẻ</category>
<content:encoded><![CDATA[Đoạn một
dòng hai

[caption id="1"]<a href="https://cu.example/?attachment_id=3"><img src="https://cu.example/wp-content/uploads/2019/09/co-300x200.jpg" /></a> Cờ bay[/caption]

Đoạn cuối [gallery ids="1,2"]]]></content:encoded>`) +
        post(
          `<wp:attachment_url>https://cu.example/wp-content/uploads/2019/09/co.jpg</wp:attachment_url>
<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Cờ trên sân</wp:meta_value></wp:postmeta>`,
          'inherit',
          'attachment',
        ),
      ['2019/09/co.jpg'],
    );
    expect(found?.posts[0]).toMatchObject({
      title: 'Khai giảng',
      date: '2019-09-05',
      author: 'Nguyễn Thị Mai',
      categories: ['Hoạt động'],
      redirectFrom: ['/2019/09/khai-giang/'],
    });
    expect(shaped(found?.posts[0]).markdown).toBe(
      'Đoạn một\\\ndòng hai\n\n![Cờ trên sân](co-tren-san-1.jpg)\n\n*Cờ bay*\n\nĐoạn cuối',
    );
  });

  it('marks drafts, leaves the bin and pages, and tells them', () => {
    const found = read(
      post('<title>A</title>', 'draft') +
        post('<title>B</title>', 'trash') +
        post('<title>C</title>', 'publish', 'page'),
    );
    expect(found?.posts.map(({ title, draft }) => [title, draft])).toEqual([['A', true]]);
    expect(found?.left.map(({ source }) => source)).toEqual(['cu.xml · B', 'cu.xml · C']);
  });

  it('is not read from RSS', () => expect(readWxr(rootOf(item('')), 'a', having())).toBeUndefined());
  it('makes paragraphs of blank lines only where there are no blocks', () =>
    expect(wordPressHtml('a\n\n<ul><li>b</li></ul>\n\n<!-- wp:x -->c')).toBe(
      '<p>a</p>\n<ul><li>b</li></ul>\n<p>c</p>',
    ));
});

describe('a section of the old site', () => {
  const categories = {
    'chuyen-mon': 'Chuyên môn',
    'hoat-dong': 'Hoạt động của trường',
    'tin-khac': 'Tin khác',
  };
  const mapped = (names: readonly string[], told: readonly (readonly [string, string])[] = []) =>
    mapCategory(names, new Map(told), categories);
  it.each([
    [['Chuyên môn'], 'chuyen-mon'],
    [['hoat-dong'], 'hoat-dong'],
    [['Công đoàn cơ sở'], 'doan-the'],
    [['Thông báo mới'], 'thong-bao'],
    [['Góc nhìn'], undefined],
    [[], undefined],
  ])('%s', (names, category) => expect(mapped(names)).toBe(category));
  it('is where somebody has told it to be', () =>
    expect(mapped(['Chuyên môn'], [['chuyên môn', 'tin-khac']])).toBe('tin-khac'));
});
