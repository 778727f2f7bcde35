import { describe, expect, it } from 'vitest';
import type { Portal } from '../../../src/facts/portal.ts';
import { find } from '../../support/html.ts';
import { type Files, gif, page, postFile, readFiles } from '../../support/portal.ts';

const school = `name: Trường Tiểu học Hoa Gạo
level: tieu-hoc
site: https://thhoagao.edu.vn
address: Số 1
phone: 024 1
email: a@example.edu.vn
representative: { name: Mai }
grades: [1]
evaluation: { from: 2025-09-01, to: 2025-10-31 }
criteria: []
`;

const portalFiles: Files = {
  'truong.yaml': school,
  'tin-tuc/2025/khac.md': postFile('## Phần hai', { title: 'Khác' }),
  'tin-tuc/2025/thu-muc/index.md': postFile('', { title: 'Thư mục' }),
  'tin-tuc/2025/nhap.md': postFile('', { draft: 'true' }),
  'tin-tuc/2025/anh.gif': gif(500),
  'tin-tuc/2025/Anh Lon.gif': gif(500),
  'tin-tuc/2025/ảnh lớp.gif': gif(500),
  'tin-tuc/2025/100%.gif': gif(500),
  'tin-tuc/2025/ke-hoach.pdf': '%PDF-1.4',
  'tin-tuc/2025/trang.html': '<script>',
  'tin-tuc/2025/ma.js': 'x',
  'tin-tuc/2025/hinh.gif': gif(500),
  'goc-phu-huynh/doc.md': page({ title: 'Đọc', date: '2025-09-05' }),
  'hinh/logo.gif': gif(500),
  [`tin-tuc/2025/${'lễ hội'.normalize('NFD')}.gif`]: gif(500),
};
const publicFiles: Files = { 'huong-dan/so-tay.pdf': '%PDF-1.4', 'favicon.svg': '<svg/>' };

/** A post that holds nothing but this. */
async function readWith(body: string): Promise<Portal> {
  return readFiles({ ...portalFiles, 'tin-tuc/2025/bai.md': postFile(body) }, publicFiles);
}

const bodyOf = ({ entries }: Portal) =>
  entries['tin-tuc'].find(({ slug }) => slug === 'bai')?.body?.html ?? '';

/** Fault (or `ok`, or `none` where nothing was noted) and suggestion of the one reference of a body. */
async function judged(body: string): Promise<string> {
  const { facts } = await readWith(body);
  const [reference, ...others] = facts.references.filter(
    ({ at }) => at.path === 'content/tin-tuc/2025/bai.md',
  );
  expect(others).toEqual([]);
  return [
    reference ? (reference.fault ?? 'ok') : 'none',
    ...(reference?.suggestion ? [reference.suggestion] : []),
  ].join(' ');
}

describe('a picture', () => {
  it.each([
    ['beside the page', '![A b](anh.gif)', 'ok'],
    ['beside the page, said so', '![A b](./anh.gif)', 'ok'],
    ['with a backslash', '![A b](..\\2025\\anh.gif)', 'ok'],
    ['elsewhere in the content folder', '![A b](../../hinh/logo.gif)', 'ok'],
    ['from the content folder', '![A b](/hinh/logo.gif)', 'ok'],
    ['with spaces and marks in its name', '![A b](<ảnh lớp.gif>)', 'ok'],
    ['with its name typed on a Mac', `![A b](<${'ảnh lớp.gif'.normalize('NFD')}>)`, 'ok'],
    ['percent-encoded', '![A b](%E1%BA%A3nh%20l%E1%BB%9Bp.gif)', 'ok'],
    ['with a percent sign in its name', '![A b](100%.gif)', 'ok'],
    ['with a query', '![A b](anh.gif?v=2)', 'ok'],
    ['that is not there', '![A b](anhh.gif)', 'missing-file anh.gif'],
    ['like nothing that is there', '![A b](le-tong-ket.jpg)', 'missing-file'],
    ['with another case of letters', '![A b](ANH.GIF)', 'wrong-case anh.gif'],
    ['with another case in a part of its path', '![A b](../../Hinh/logo.gif)', 'wrong-case logo.gif'],
    ['whose name on disk is that of a Mac', '![A b](<lễ hội.gif>)', 'other-unicode-form lễ hội.gif'],
    ['on the author’s machine', '![A b](file:///C:/Users/mai/anh%201.jpg)', 'local-file anh 1.jpg'],
    ['on a Windows drive', '![A b](C:\\Users\\mai\\anh.jpg)', 'local-file anh.jpg'],
    ['on a Windows drive, with slashes', '![A b](D:/anh.jpg)', 'local-file anh.jpg'],
    ['outside the content folder', '![A b](../../../bi-mat.jpg)', 'outside-content'],
    ['outside the content folder, encoded', '![A b](..%2F..%2F..%2Fbi-mat.jpg)', 'outside-content'],
    ['on another site', '![A b](https://example.vn/a.jpg)', 'external-image'],
    ['on another site, without a protocol', '![A b](//example.vn/a.jpg)', 'external-image'],
    ['inside the text', '![A b](data:image/png;base64,AAAA)', 'unsafe-address'],
    ['that is a document', '![A b](ke-hoach.pdf)', 'file-type'],
    ['that is a page', '![A b](khac.md)', 'file-type'],
    ['without an address', '![A b]()', 'empty'],
  ])('%s', async (_, body, expected) => expect(await judged(body)).toBe(expected));
});

describe('a link', () => {
  it.each([
    ['to a page by its file', '[x](khac.md)', 'ok', '/tin-tuc/khac/'],
    ['to a part of a page by its file', '[x](khac.md#muc-phan-hai)', 'ok', '/tin-tuc/khac/#muc-phan-hai'],
    ['to a page in a folder', '[x](thu-muc/index.md)', 'ok', '/tin-tuc/thu-muc/'],
    ['to the folder of a page', '[x](thu-muc/)', 'ok', '/tin-tuc/thu-muc/'],
    ['to a page by its address', '[x](/tin-tuc/khac/)', 'ok', '/tin-tuc/khac/'],
    ['to an address without its last slash', '[x](/tin-tuc/khac)', 'ok', '/tin-tuc/khac/'],
    ['to an address with index.html', '[x](/tin-tuc/khac/index.html)', 'ok', '/tin-tuc/khac/'],
    ['to an address with a query and an anchor', '[x](/tim-kiem/?q=a#b)', 'ok', '/tim-kiem/?q=a#b'],
    ['to the first page', '[x](/)', 'ok', '/'],
    ['to a list', '[x](/tin-tuc/chuyen-mon/)', 'ok', '/tin-tuc/chuyen-mon/'],
    ['to a later page of a list', '[x](/tin-tuc/trang/2/)', 'ok', '/tin-tuc/trang/2/'],
    ['to a month', '[x](/tin-tuc/2025/09/)', 'ok', '/tin-tuc/2025/09/'],
    [
      'to a full address of the school itself',
      '[x](https://thhoagao.edu.vn/tin-tuc/khac/)',
      'ok',
      '/tin-tuc/khac/',
    ],
    ['to the school’s bare address', '[x](https://thhoagao.edu.vn)', 'ok', '/'],
    ['to a file', '[x](ke-hoach.pdf)', 'ok', '/tep/tin-tuc/2025/ke-hoach.pdf'],
    ['to a part of a file', '[x](ke-hoach.pdf#page=2)', 'ok', '/tep/tin-tuc/2025/ke-hoach.pdf#page=2'],
    ['to a picture', '[x](anh.gif)', 'ok', '/anh/tin-tuc/2025/anh.gif'],
    ['to a public file', '[x](/huong-dan/so-tay.pdf)', 'ok', '/huong-dan/so-tay.pdf'],
    ['to another site', '[x](https://example.vn/a?b#c)', 'ok', 'https://example.vn/a?b#c'],
    [
      'to a site whose name begins like the school’s',
      '[x](https://thhoagao.edu.vn.evil.vn/)',
      'ok',
      'https://thhoagao.edu.vn.evil.vn/',
    ],
    ['to a mail address', '[x](mailto:a@example.edu.vn)', 'ok', 'mailto:a@example.edu.vn'],
    ['to a telephone', '[x](tel:02439990000)', 'ok', 'tel:02439990000'],
    ['within the page', '[x](#phan-hai)', 'ok', '#muc-phan-hai'],
    ['within the page, by the anchor itself', '[x](#muc-phan-hai)', 'ok', '#muc-phan-hai'],
  ])('%s', async (_, body, expected, href) => {
    expect(await judged(body)).toBe(expected);
    expect(find(bodyOf(await readWith(body)), 'a').map(({ properties }) => properties['href'])).toEqual([
      href,
    ]);
  });

  it.each([
    ['to an address that is near another', '[x](/tin-tuc/khacc/)', 'dead-link /tin-tuc/khac/'],
    ['to an address like no other', '[x](/khong-co-trang-nao-nhu-the-nay/)', 'dead-link'],
    [
      'to a page of the school that is gone',
      '[x](https://thhoagao.edu.vn/khong-co-trang-nao-nhu-the-nay/)',
      'dead-link',
    ],
    ['to a draft by its file', '[x](nhap.md)', 'dead-link'],
    ['to a draft by its address', '[x](/tin-tuc/nhap/)', 'dead-link /tin-tuc/khac/'],
    ['to a file that is not there', '[x](ke-hoach-2.pdf)', 'missing-file ke-hoach.pdf'],
    ['to a page that is not there', '[x](khac2.md)', 'missing-file khac.md'],
    ['to a file like the page that asks', '[x](bai.pdf)', 'missing-file'],
    ['to a page like the page that asks', '[x](bai2.md)', 'missing-file'],
    ['to a file like one of another kind', '[x](ke-hoach.docx)', 'missing-file'],
    ['to a data file', '[x](/truong.yaml)', 'file-type'],
    ['to a web page among the content', '[x](trang.html)', 'file-type'],
    ['to a script', '[x](ma.js)', 'file-type'],
    ['to a program', '[x](javascript:alert(1))', 'unsafe-address'],
    ['to a file of the author’s machine', '[x](file:///home/mai/a.docx)', 'local-file a.docx'],
    ['to a share in the office', '[x](file://may-chu/chung/a.docx)', 'local-file a.docx'],
    ['out of the content folder', '[x](../../../../etc/passwd)', 'outside-content'],
    ['without an address', '[x]()', 'empty'],
  ])('%s leads nowhere', async (_, body, expected) => {
    expect(await judged(body)).toBe(expected);
    expect(find(bodyOf(await readWith(body)), 'a')).toEqual([]);
  });

  it('is told with the name as written where it holds Vietnamese letters', async () => {
    const { facts } = await readWith('<b>x</b> [x](<kế hoạch.pdf>)');
    expect(facts.references[0]?.target).toBe('kế hoạch.pdf');
  });
});

describe('a reference written as HTML is judged as one in Markdown', () => {
  it.each([
    ['<img src="anh.gif" alt="A b">', 'ok'],
    ['<img src="C:\\Users\\mai\\anh.jpg" alt="A b">', 'local-file anh.jpg'],
    ['<img src="file:///C:/anh.jpg" alt="A b">', 'local-file anh.jpg'],
    ['<img src="khong-co.jpg" alt="A b">', 'missing-file'],
    ['<img alt="A b">', 'empty'],
    ['<a href="khac.md">x</a>', 'ok'],
    ['<a href="">x</a>', 'empty'],
    ['<a href="nhap.md">x</a>', 'dead-link'],
    ['<a href="sms:0912345678">x</a>', 'ok'],
    ['<a href="zalo://qr/p/x">x</a>', 'ok'],
    ['<a href="#phan-hai">x</a>', 'ok'],
    ['<a href="vbscript:x">x</a>', 'unsafe-address'],
  ])('%s', async (body, expected) => expect(await judged(body)).toBe(expected));
});

describe('only what a page names is published', () => {
  const published = async (body: string) => {
    const { publication } = await readWith(body);
    return [...publication.pictures.keys(), ...publication.files.keys()];
  };
  it('pictures and files that are linked', async () => {
    expect(await published('![A b](anh.gif) [x](ke-hoach.pdf) [y](hinh.gif)')).toEqual([
      'tin-tuc/2025/anh.gif',
      'tin-tuc/2025/hinh.gif',
      'tin-tuc/2025/ke-hoach.pdf',
    ]);
  });
  it('never pages, scripts or data files', async () => {
    expect(await published('[x](trang.html) [y](ma.js) [z](/truong.yaml)')).toEqual([]);
  });
  it('and nothing for words alone', async () => expect(await published('anh.gif')).toEqual([]));
});

describe('addresses of pictures', () => {
  it('are slugs, and different for different files', async () => {
    const { publication } = await readFiles({
      'tin-tuc/a.md': postFile('![A b](<Ảnh 1.gif>) ![C d](anh-1.gif) ![E f](<ảnh  1.gif>)'),
      'tin-tuc/Ảnh 1.gif': gif(500),
      'tin-tuc/anh-1.gif': gif(501),
      'tin-tuc/ảnh  1.gif': gif(502),
    });
    const targets = [...publication.pictures.values()].map(({ target }) => target);
    expect(targets.every((target) => /^anh\/tin-tuc\/anh-1(-\d)?\.gif$/.test(target))).toBe(true);
    expect(new Set(targets).size).toBe(3);
  });
});

describe('addresses of files', () => {
  it('are different for files whose names differ only in marks', async () => {
    const { publication } = await readFiles({
      'tin-tuc/a.md': postFile('[a](<Kế hoạch.pdf>) [b](ke-hoach.pdf)'),
      'tin-tuc/Kế hoạch.pdf': 'một',
      'tin-tuc/ke-hoach.pdf': 'hai',
    });
    const targets = [...publication.files.values()].map(({ target }) => target);
    expect(new Set(targets).size).toBe(2);
  });
});

it('a picture that cannot be read is a problem once, and has no width', async () => {
  const { facts, problems, entries } = await readFiles({
    'tin-tuc/a.md': postFile('![A b](hong.jpg) ![A b](hong.jpg)'),
    'tin-tuc/hong.jpg': 'không phải ảnh',
    'tin-tuc/khong-dung.jpg': 'không phải ảnh, nhưng không bài nào dùng',
  });
  expect(problems).toEqual([
    { path: 'content/tin-tuc/hong.jpg', message: expect.stringContaining('không phải ảnh') },
  ]);
  expect(facts.images.map(({ widthPx }) => widthPx)).toEqual([undefined, undefined]);
  expect(entries['tin-tuc']).toHaveLength(1);
});

it('notes each use of a picture with section, description and place', async () => {
  const { facts } = await readFiles({
    'thong-bao/a.md': page({ title: 'A', date: '2025-09-05' }, '![ Cô giáo ](b.gif)\n'),
    'thong-bao/b.gif': gif(512, 300),
  });
  expect(facts.images).toEqual([
    {
      file: 'thong-bao/b.gif',
      section: 'thong-bao',
      alt: 'Cô giáo',
      widthPx: 512,
      heightPx: 300,
      at: { path: 'content/thong-bao/a.md', line: 5, column: 1 },
    },
  ]);
});
