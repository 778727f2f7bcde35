import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readyPictures } from '../../src/cli/import/store-pictures.ts';
import type { Report } from '../../src/domain/report.ts';
import { readImageHeader } from '../../src/facts/images/read-image-header.ts';
import { runCli } from '../support/cli.ts';
import { contentsOf, differences } from '../support/folder.ts';
import { type Files, folderWith, projectRoot } from '../support/portal.ts';

const docx = (name: string) => join(projectRoot, 'test/import', `${name}.docx`);
const run = (folder: string, ...args: readonly string[]) => runCli(['import', '--content', folder, ...args]);
const read = (folder: string, path: string) => readFileSync(join(folder, path, 'index.md'), 'utf8');
const school = (files: Files = {}) => {
  const folder = folderWith(files);
  cpSync(join(projectRoot, 'test/portals/dat-du/content'), folder, { recursive: true });
  return folder;
};
const story = 'tin-tuc/2025-09/ngay-hoi-doc-sach-o-truong-tieu-hoc-hoa-gao';

describe('npm run import -- tệp.docx', () => {
  it('writes a post with its pictures, and tells what was done', async () => {
    const folder = folderWith({});
    const { status, stdout } = await run(folder, docx('chuyen-anh'), '--category', 'hoat-dong');
    expect(status).toBe(0);
    for (const word of [`→ content/${story}/index.md`, '900 px còn 600 px', 'Còn 3 ảnh'])
      expect(stdout).toContain(word);
    // The person chose it.
    expect(stdout).not.toContain('Bài vào chuyên mục');
    expect(read(folder, story)).toContain('category: hoat-dong\nauthor: Nguyễn Thị Mai\n');
    const pictures = readdirSync(join(folder, story)).filter((name) => name.endsWith('.jpg'));
    expect(pictures).toHaveLength(4);
    for (const name of pictures) {
      const reading = readImageHeader(join(folder, story, name));
      expect(reading.readable && reading.header.plain && reading.header.widthPx <= 600).toBe(true);
    }
    const turned = readImageHeader(join(folder, story, 'co-thu-thu-trao-phieu-doi-sach-1.jpg'));
    expect(turned).toMatchObject({ header: { widthPx: 560, heightPx: 840, orientation: 1 } });
  });

  it('overwrites nothing, and gives no address twice', async () => {
    const folder = folderWith({
      'tin-tuc/noi-quy-su-dung-thu-vien-xanh.md':
        '---\ntitle: A\ndate: 2025-09-01\ncategory: tin-khac\n---\n',
    });
    const before = contentsOf(folder);
    const dated = ['--date', '05/09/2025'];
    await run(folder, docx('noi-quy'), docx('noi-quy'), ...dated);
    const { stdout } = await run(folder, docx('noi-quy'), ...dated);
    expect(stdout).toContain('noi-quy-su-dung-thu-vien-xanh-4/index.md');
    const changed = differences(before, contentsOf(folder));
    expect(changed.map((path) => path.split('/').at(-2))).toEqual([
      'noi-quy-su-dung-thu-vien-xanh-2',
      'noi-quy-su-dung-thu-vien-xanh-3',
      'noi-quy-su-dung-thu-vien-xanh-4',
    ]);
  });

  it('goes on where one file cannot be read, and ends with status 2', async () => {
    const folder = folderWith({});
    const bad = folderWith({ 'cu.doc': Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'quet.docx': '%PDF-1.4' });
    const { status, stdout } = await run(
      folder,
      join(bad, 'cu.doc'),
      join(bad, 'quet.docx'),
      'khong-co.docx',
      docx('ke-hoach'),
    );
    expect(status).toBe(2);
    for (const word of [
      'cu.doc: Tệp ở dạng cũ',
      'quet.docx: Đây là tệp PDF',
      'khong-co.docx: Không có tệp này',
      'Đã nhập 1 bài. 3 tệp hoặc bài không nhập được',
    ])
      expect(stdout).toContain(word);
    expect(stdout).not.toMatch(/^\s+at |Error/m);
  });

  it('knows a member of staff by name', async () => {
    const folder = school({
      'to-chuc/nguyen-thi-mai-x.yaml':
        'name: Nguyễn Thị Mai\nrole: giao-vien\nunit: Tổ 1\ntitle: Giáo viên\n',
    });
    await run(folder, docx('chuyen-anh'));
    expect(read(folder, story)).toContain('author: nguyen-thi-mai-x');
  });

  it.each([
    [[], 'Chưa nói nhập gì'],
    [['a.docx', '--category', 'hoat-dog'], 'Có phải ý bạn là "hoat-dong"?'],
    [['a.docx', '--date', '31/09/2025'], '--date là "31/09/2025"'],
    [['--map', 'Tin Đội', '--rss', 'a.xml'], '--map là "Tin Đội"'],
    [['--html', '/khong-co'], '--html: không có thư mục'],
    [['--wxr', 'khong-co.xml'], '--wxr: không có tệp'],
  ])('says what is wrong with %j', async (args, words) => {
    const { status, stderr, stdout } = await run(folderWith({}), ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});

it('descriptions that a person gives go into the post; the others stay open', async () => {
  const bytes = readFileSync(join(projectRoot, 'test/portals/dat-du/content', firstPicture()));
  const picture = (src: string) => ({ src, bytes, name: src, alt: undefined, near: `Gần ${src}` });
  const answers = new Map([['a', 'Cô đọc sách']]);
  const ready = await readyPictures([picture('a'), picture('b')], { maxWidthPx: 600 }, async ({ src }) =>
    answers.get(src),
  );
  expect([...ready.stored.values()].map(({ alt }) => alt)).toEqual(['Cô đọc sách', 'CẦN MÔ TẢ ẢNH: Gần b']);
  expect(ready.undescribed).toBe(1);
});

it('a picture that is too narrow, or no picture, is told', async () => {
  const bytes = readFileSync(join(projectRoot, 'test/portals/dat-du/content', firstPicture()));
  const { widthPx } = widthOf(bytes);
  const picture = (src: string, each: Uint8Array) => ({
    src,
    bytes: each,
    name: src,
    alt: 'Lớp học',
    near: src,
  });
  const notesAt = async (minWidthPx: number) =>
    (await readyPictures([picture('a', bytes)], { minWidthPx }, async () => undefined)).notes;
  expect(await notesAt(widthPx)).toEqual([]);
  expect((await notesAt(widthPx + 1))[0]).toContain(`cần ít nhất ${widthPx + 1} px`);
  const broken = await readyPictures([picture('b', Buffer.from('EMF'))], {}, async () => undefined);
  expect([broken.stored.size, broken.notes[0]]).toEqual([0, expect.stringContaining('WMF, EMF')]);
});

function firstPicture(): string {
  const all = readdirSync(join(projectRoot, 'test/portals/dat-du/content'), { recursive: true }).map(String);
  return (
    all.find((name) => /\.jpe?g$/.test(name)) ?? all.find((name) => /\.(?:png|gif|webp)$/.test(name)) ?? ''
  );
}

function widthOf(bytes: Uint8Array): { widthPx: number } {
  const folder = folderWith({ 'a.jpg': bytes });
  const reading = readImageHeader(join(folder, 'a.jpg'));
  return reading.readable ? reading.header : { widthPx: 0 };
}

describe('an old site', () => {
  const text = 'Sáng nay toàn trường dự lễ khai giảng trong không khí vui tươi và ấm áp.';
  const page = (title: string, day: string, more = '') =>
    `<html><head><meta charset="utf-8"><title>${title}</title></head><body><main><div class="date">${day}</div><p>${text}</p>${more}</main></body></html>`;

  it('in a folder: posts link to each other, old addresses lead on, lists are left', async () => {
    const folder = folderWith({});
    const site = folderWith({
      'tin/a.html': page(
        'Bài A',
        '05/09/2019',
        '<p><a href="b.html">Bài B</a> <a href="../tep/x.pdf">tệp</a></p>',
      ),
      'tin/b.html': page('Bài B', '06/10/2019'),
      'tin/khong-ngay.html': page('Không ngày', ''),
      'index.html': '<html><body><ul><li><a href="tin/a.html">Bài A</a></li></ul></body></html>',
      'tep/x.pdf': '%PDF-1.4',
    });
    const { status, stdout } = await run(folder, '--html', site);
    expect(status).toBe(0);
    expect(stdout).toContain('Đã nhập 2 bài');
    expect(stdout).toContain('tin/khong-ngay.html: Không thấy ngày đăng');
    const a = read(folder, 'tin-tuc/2019-09/bai-a');
    expect(a).toContain('redirectFrom:\n  - /tin/a.html');
    expect(a).toContain('[Bài B](/tin-tuc/bai-b/) [tệp](x.pdf)');
    expect(existsSync(join(folder, 'tin-tuc/2019-09/bai-a/x.pdf'))).toBe(true);
  });

  it('reads nothing outside its folder', async () => {
    const folder = folderWith({});
    const site = folderWith({
      'trang/a.html': page('Bài A', '05/09/2019', '<p><a href="../../mat/x.pdf">tệp</a></p>'),
    });
    mkdirSync(join(site, 'mat'));
    writeFileSync(join(site, 'mat/x.pdf'), 'bí mật');
    await run(folder, '--html', join(site, 'trang'));
    expect(readdirSync(join(folder, 'tin-tuc/2019-09/bai-a'))).toEqual(['index.md']);
  });

  it('as RSS, with sections told by the options', async () => {
    const folder = folderWith({});
    const rss = folderWith({
      'tin.xml': `<rss><channel><item><title>Bài A</title><link>https://cu.example/a.html</link><pubDate>Thu, 05 Sep 2019 08:00:00 +0700</pubDate><category>Góc nhỏ</category><description>${text}</description></item></channel></rss>`,
      'hong.xml': '<rss><channel>',
      'thuc-the.xml': '<!DOCTYPE a [<!ENTITY b "c">]><rss/>',
    });
    await run(folder, '--rss', join(rss, 'tin.xml'), '--map', 'góc nhỏ=doan-the');
    expect(read(folder, 'tin-tuc/2019-09/bai-a')).toContain('category: doan-the\nredirectFrom:\n  - /a.html');
    const bad = await run(folder, '--rss', join(rss, 'hong.xml'));
    expect([bad.status, bad.stdout]).toEqual([2, expect.stringContaining('hỏng ở dòng 1')]);
    expect((await run(folder, '--rss', join(rss, 'thuc-the.xml'))).stdout).toContain('<!ENTITY>');
  });
});

it('everything imported passes the usual profile, but for descriptions and numbers of posts', async () => {
  const folder = school();
  const all = readdirSync(join(projectRoot, 'test/import')).filter((name) => name.endsWith('.docx'));
  const { status } = await run(
    folder,
    ...all.map((name) => join(projectRoot, 'test/import', name)),
    '--date',
    '2025-10-02',
  );
  expect(status).toBe(0);
  const days = ['--from', '2025-08-01', '--to', '2025-11-30', '--as-of', '2025-12-10'];
  const { stdout } = await runCli([
    'check',
    '--content',
    folder,
    '--criteria',
    'mac-dinh',
    '--format',
    'json',
    ...days,
  ]);
  const { documents, problems } = JSON.parse(stdout) as Report;
  const failing = documents
    .flatMap(({ results }) => results.flatMap(({ requirements }) => requirements))
    .flatMap(({ findings }) => findings.filter(({ outcome }) => outcome === 'fail'));
  expect(problems).toEqual([]);
  expect([...new Set(failing.map(({ check }) => check))].sort()).toEqual(['image-alt', 'posts-per-month']);
  const open = failing.filter(({ check }) => check === 'image-alt');
  expect(open.map(({ message }) => message.includes('CẦN MÔ TẢ ẢNH'))).toEqual([true, true, true]);
});
