import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { readImageHeader } from '../../src/facts/images/read-image-header.ts';
import { runCli } from '../support/cli.ts';
import { contentsOf, differences, filesBelow } from '../support/folder.ts';
import { schoolFile, schoolWith } from '../support/school.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c04030' } });
const jpeg = (width: number, height = 400) => picture(width, height).jpeg().toBuffer();

const post = (body: string, date = '2025-09-20') =>
  `---\ntitle: Tin thử việc sửa\ndate: ${date}\ncategory: tin-khac\n---\n\n${body}\n`;
const shown = (target: string) => `![Lá cờ đỏ treo trước cổng trường](${target})`;

const fix = (school: string, ...options: string[]) =>
  runCli(['fix', '--content', join(school, 'content'), ...options]);
const width = (school: string, file: string) => {
  const reading = readImageHeader(join(school, 'content', file));
  return reading.readable ? reading.header.widthPx : undefined;
};
const text = (school: string, file: string) => readFileSync(join(school, 'content', file), 'utf8');

const notice = 'thong-bao/nghi-bao.md';
/** The one file of the school that a repair would change. */
const tidyNotice = { [notice]: schoolFile(notice).replace('07/10/2025', '2025-10-07') };

interface JsonReport {
  readonly documents: readonly {
    results: { requirements: { findings: { check: string; outcome: string; message: string }[] }[] }[];
  }[];
}

/** What `check` says of one rule. */
async function failing(school: string, check: string): Promise<string[]> {
  const { stdout } = await runCli(['check', '--content', join(school, 'content'), '--format', 'json']);
  return (JSON.parse(stdout) as JsonReport).documents
    .flatMap(({ results }) => results.flatMap(({ requirements }) => requirements))
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.check === check && finding.outcome === 'fail')
    .map(({ message }) => message);
}

let phonePhoto: Buffer;
beforeAll(async () => {
  phonePhoto = await picture(1200, 800)
    .withExif({
      IFD0: { Make: 'Phone', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
});

/** A school in which everything stands that can be repaired. */
async function untidySchool(): Promise<string> {
  const folder = 'tin-tuc/09/tin-thu';
  const body = [
    ...['rong.jpg', 'dung.jpg', 'dien-thoai.jpg', 'CO.JPG', 'that-ra-png.jpg'].map(shown),
    shown('file:///C:/Users/Mai/tu-may.jpg'),
  ].join('\n\n');
  return schoolWith({
    [`${folder}/index.md`]: `\uFEFF${post(body, '20/09/2025').normalize('NFD').replaceAll('\n', '\r\n')}`,
    [`${folder}/rong.jpg`]: await jpeg(601),
    [`${folder}/dung.jpg`]: await jpeg(600),
    [`${folder}/dien-thoai.jpg`]: phonePhoto,
    [`${folder}/co.jpg`]: await jpeg(550),
    [`${folder}/that-ra-png.jpg`]: await picture(520, 300).png().toBuffer(),
    [`${folder}/tu-may.jpg`]: await jpeg(2000),
    [`tin-tuc/09/${'lễ hội'.normalize('NFD')}.md`]: post('Lễ hội vui.'),
  });
}

describe('fix', () => {
  it('repairs all it can, after which check finds nothing of it and a second run changes nothing', async () => {
    const school = await untidySchool();
    const first = await fix(school);
    expect([first.status, first.stderr]).toEqual([0, '']);

    const page = text(school, 'tin-tuc/09/tin-thu/index.md');
    expect(page).toBe(
      post(
        ['rong.jpg', 'dung.jpg', 'dien-thoai.jpg', 'co.jpg', 'that-ra-png.png', 'tu-may.jpg']
          .map(shown)
          .join('\n\n'),
      ),
    );
    const files = filesBelow(join(school, 'content/tin-tuc/09'));
    expect(files).toContain('lễ hội.md');
    expect(files).toContain('tin-thu/that-ra-png.png');
    expect(files).not.toContain('tin-thu/that-ra-png.jpg');
    expect(files.filter((name) => /\.moi$/.test(name))).toEqual([]);
    for (const name of ['rong.jpg', 'dung.jpg', 'dien-thoai.jpg', 'tu-may.jpg'])
      expect(width(school, `tin-tuc/09/tin-thu/${name}`), name).toBe(600);
    expect(width(school, 'tin-tuc/09/tin-thu/co.jpg')).toBe(550);

    const photo = await sharp(join(school, 'content/tin-tuc/09/tin-thu/dien-thoai.jpg')).metadata();
    expect(photo).toMatchObject({ width: 600, height: 900 });
    expect([photo.exif, photo.orientation]).toEqual([undefined, undefined]);

    for (const check of ['image-width', 'broken-references'])
      expect(await failing(school, check), check).toEqual([]);
    const before = contentsOf(join(school, 'content'));
    const second = await fix(school);
    expect(second.stdout).toContain('Không có gì máy tự sửa được thêm.');
    expect(differences(before, contentsOf(join(school, 'content')))).toEqual([]);
  });

  it('with --dry-run tells each change and writes nothing', async () => {
    const school = await untidySchool();
    const before = contentsOf(join(school, 'content'));
    const { status, stdout } = await fix(school, '--dry-run');
    expect(status).toBe(0);
    for (const words of [
      'thu nhỏ từ 601 px còn 600 px chiều ngang',
      'xoay ảnh cho đúng chiều',
      'đổi tên thành that-ra-png.png',
      'sửa "CO.JPG" thành "co.jpg"',
      'đổi ngày (date) từ 20/09/2025 thành 2025-09-20',
      'BOM',
      'CRLF',
      'dấu dựng sẵn',
      'lần này chưa ghi gì (--dry-run)',
    ])
      expect(stdout).toContain(words);
    expect(differences(before, contentsOf(join(school, 'content')))).toEqual([]);
  });

  it('leaves what is in order untouched, down to the bytes', async () => {
    const school = schoolWith(tidyNotice);
    const before = contentsOf(join(school, 'content'));
    expect((await fix(school)).stdout).toContain('Không có gì máy tự sửa được thêm.');
    expect(differences(before, contentsOf(join(school, 'content')))).toEqual([]);
  });

  it('leaves pictures that cannot be read or are too narrow, and says what a person has to do', async () => {
    const whole = await sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        background: '#333',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })
      .jpeg()
      .toBuffer();
    const school = schoolWith({
      ...tidyNotice,
      'tin-tuc/09/tin-thu/index.md': post(['cut.jpg', 'hep.jpg', 'chu.png'].map(shown).join('\n\n')),
      'tin-tuc/09/tin-thu/cut.jpg': whole.subarray(0, whole.length / 2),
      'tin-tuc/09/tin-thu/hep.jpg': await jpeg(499),
      'tin-tuc/09/tin-thu/chu.png': 'đây là chữ',
    });
    const before = contentsOf(join(school, 'content'));
    const { status, stdout } = await fix(school);
    expect(status).toBe(0);
    expect(differences(before, contentsOf(join(school, 'content')))).toEqual([]);
    const left = stdout.slice(stdout.indexOf('Cần người sửa (3 tệp)'));
    expect(left).toMatch(/cut\.jpg\n.*bị hỏng/);
    expect(left).toMatch(/hep\.jpg\n.*cần ít nhất 500 px/);
    expect(left).toMatch(/chu\.png\n.*không phải ảnh/);
  });

  it('shrinks only what the rules speak of: an album may show a wide picture', async () => {
    const school = schoolWith({
      'album/hoi-xuan/index.md':
        '---\ntitle: Hội xuân\ndate: 2025-09-20\nphotos:\n  - { file: rong.jpg, alt: Các bạn kéo co giữa sân }\n---\n',
      'album/hoi-xuan/rong.jpg': await jpeg(900),
    });
    await fix(school);
    expect(width(school, 'album/hoi-xuan/rong.jpg')).toBe(900);
  });

  it('does not rename a picture that a draft names too, and says so', async () => {
    const school = schoolWith({
      'tin-tuc/09/tin-thu/index.md': post(shown('co.jpg')),
      'tin-tuc/09/tin-thu/nhap.md': post(shown('co.jpg')).replace('---\n\n', 'draft: true\n---\n\n'),
      'tin-tuc/09/tin-thu/co.jpg': await picture(520, 300).png().toBuffer(),
    });
    const { stdout } = await fix(school);
    expect(existsSync(join(school, 'content/tin-tuc/09/tin-thu/co.jpg'))).toBe(true);
    expect(stdout).toContain('hãy tự đổi tên thành "co.png"');
  });

  it('never converts a text whose letters are not known', async () => {
    const bytes = Buffer.from(`${post('Tr\u00ad\u00eang')}`, 'latin1');
    const school = schoolWith({ 'tin-tuc/09/cu.md': bytes });
    const { stdout } = await fix(school);
    expect(readFileSync(join(school, 'content/tin-tuc/09/cu.md')).equals(bytes)).toBe(true);
    expect(stdout).toMatch(/Cần người sửa[\s\S]*cu\.md/);
  });

  it('keeps the permissions of a file', async () => {
    const school = schoolWith({ 'tin-tuc/09/tin-thu.md': post('Tin.').replaceAll('\n', '\r\n') });
    const file = join(school, 'content/tin-tuc/09/tin-thu.md');
    chmodSync(file, 0o640);
    await fix(school);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readFileSync(file, 'utf8')).toBe(post('Tin.'));
  });

  it('with --images leaves texts alone, but for the names of pictures it changed', async () => {
    const school = schoolWith({
      'tin-tuc/09/tin-thu/index.md': post(`${shown('rong.jpg')}\n\n${shown('la.jpg')}`, '20/09/2025'),
      'tin-tuc/09/tin-thu/rong.jpg': await jpeg(700),
      'tin-tuc/09/tin-thu/la.jpg': await picture(520, 300).webp().toBuffer(),
    });
    await fix(school, '--images');
    expect(width(school, 'tin-tuc/09/tin-thu/rong.jpg')).toBe(600);
    expect(text(school, 'tin-tuc/09/tin-thu/index.md')).toBe(
      post(`${shown('rong.jpg')}\n\n${shown('la.webp')}`, '20/09/2025'),
    );
  });

  it('says that the folder is not there', async () => {
    const { status, stderr } = await runCli(['fix', '--content', '/khong/co']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('"/khong/co"')]);
  });
});

it('the rule on widths tells of the command', async () => {
  const school = schoolWith();
  writeFileSync(join(school, 'content/tin-tuc/09/khai-giang/cong-truong.jpg'), await jpeg(601));
  expect(await failing(school, 'image-width')).toEqual([expect.stringContaining('`npm run fix`')]);
});
