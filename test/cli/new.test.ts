import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { dayInVietnam } from '../../src/domain/calendar.ts';
import { runCli } from '../support/cli.ts';
import { filesBelow } from '../support/folder.ts';
import { folderWith } from '../support/portal.ts';
import { schoolFile, schoolWith } from '../support/school.ts';

const create = (school: string, ...options: string[]) =>
  runCli(['new', '--content', join(school, 'content'), ...options]);
const check = (school: string) => runCli(['check', '--content', join(school, 'content')]);
const read = (school: string, file: string) => readFileSync(join(school, 'content', file), 'utf8');
const post = ['--title', 'Đường đến trường: “vui” #1', '--category', 'hoat-dong', '--date', '20/10/2025'];

async function photo(width: number): Promise<string> {
  const file = join(folderWith({}), 'Ảnh điện thoại.jpg');
  const picture = sharp({ create: { width: 900, height: width, channels: 3, background: '#2060c0' } });
  writeFileSync(file, await picture.withMetadata({ orientation: 6 }).jpeg().toBuffer());
  return file;
}

describe('new with options', () => {
  it('writes a post that passes, in the folder of its month, with a plain address', async () => {
    const school = schoolWith();
    const { status, stdout, stderr } = await create(
      school,
      ...post,
      '--summary',
      'Chuyện  trên\nđường: vui.',
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Đã tạo content/tin-tuc/2025-10/duong-den-truong-vui-1.md');
    expect(read(school, 'tin-tuc/2025-10/duong-den-truong-vui-1.md')).toBe(
      '---\ntitle: "Đường đến trường: “vui” #1"\ndate: 2025-10-20\ncategory: hoat-dong\nsummary: "Chuyện trên đường: vui."\n---\n\nViết nội dung tin ở đây.\n',
    );
    expect((await check(school)).status).toBe(0);
  });

  it('writes a post that check speaks of until somebody has written it', async () => {
    const school = schoolWith();
    await create(school, ...post);
    const file = 'tin-tuc/2025-10/duong-den-truong-vui-1.md';
    const advice = `  content/${file}:7\n    Còn câu mẫu "Viết nội dung tin ở đây."`;
    const before = await check(school);
    expect(before.stdout).toContain(advice);
    expect(before.stdout).toContain('Xem thêm 1 điều ở phần “Cần biết”.');
    const written = read(school, file).replace('Viết nội dung tin ở đây.', 'Sáng nay, trời đẹp.');
    writeFileSync(join(school, 'content', file), written);
    const after = await check(school);
    expect([after.status, after.stdout]).toEqual([0, expect.not.stringContaining('Cần biết')]);
  });

  it('is dated today in Vietnam where no day is given, whatever the clock of the machine says', async () => {
    const school = schoolWith();
    const before = dayInVietnam(Date.now());
    await runCli(
      ['new', '--content', join(school, 'content'), '--title', 'Tin mới', '--category', 'tin-khac'],
      {
        env: { TZ: 'America/Los_Angeles' },
      },
    );
    const written = filesBelow(join(school, 'content/tin-tuc')).find((file) => file.endsWith('/tin-moi.md'));
    const date = /date: (\S+)/.exec(read(school, `tin-tuc/${written}`))?.[1];
    expect([before, dayInVietnam(Date.now())]).toContain(date);
    expect(written).toBe(`${date?.slice(0, 7)}/tin-moi.md`);
  });

  it('copies the picture upright and no wider than the rules allow; the picture itself stays', async () => {
    const school = schoolWith();
    const file = await photo(1200);
    const before = readFileSync(file);
    const alt = 'Học sinh lớp 3A [hàng đầu] đọc sách';
    const { status } = await create(school, ...post, '--picture', file, '--alt', alt);
    expect(status).toBe(0);
    const folder = 'tin-tuc/2025-10/duong-den-truong-vui-1';
    expect(read(school, `${folder}/index.md`)).toContain(
      '![Học sinh lớp 3A \\[hàng đầu\\] đọc sách](anh-1.jpg)',
    );
    const copied = await sharp(join(school, 'content', folder, 'anh-1.jpg')).metadata();
    expect([copied.width, copied.height, copied.exif, copied.orientation]).toEqual([
      600,
      450,
      undefined,
      undefined,
    ]);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect((await check(school)).status).toBe(0);
  });

  it.each([
    [500, 0],
    [499, 2],
  ])('takes a picture of %i px: status %i', async (width, status) => {
    const school = schoolWith();
    const before = filesBelow(school);
    const run = await create(school, ...post, '--picture', await photo(width), '--alt', 'Học sinh đọc sách');
    expect(run.status).toBe(status);
    if (status === 2) {
      expect(run.stderr).toContain('ảnh rộng 499 px, cần ít nhất 500 px');
      expect(filesBelow(school)).toEqual(before);
    }
  });

  it('never writes over a post: the second of a name gets a number', async () => {
    const school = schoolWith();
    await create(school, ...post);
    expect((await create(school, ...post)).stdout).toContain('duong-den-truong-vui-1-2.md');
    // An address that another month has is taken as well.
    expect((await create(school, ...post, '--date', '2025-09-20')).stdout).toContain(
      '2025-09/duong-den-truong-vui-1-3.md',
    );
  });

  it.each([
    ['Chuyên môn', 'chuyen-mon-2'],
    ['2025', '2025-2'],
    ['!!!', 'bai-viet'],
  ])('a title like “%s” gets an address of its own', async (title, slug) => {
    const school = schoolWith();
    const { stdout } = await create(school, ...post, '--title', title);
    expect(stdout).toContain(`tin-tuc/2025-10/${slug}.md`);
    expect((await check(school)).stdout).not.toContain('nên bài này có địa chỉ');
  });

  it('writes a notice among the notices, grouped by school year where the school does so', async () => {
    const school = schoolWith({
      'thong-bao/2025-2026/hop.md': '---\ntitle: Họp phụ huynh\ndate: 2025-09-10\n---\nKính mời.\n',
    });
    await create(school, '--title', 'Nghỉ học', '--category', 'thong-bao', '--date', '2025-10-02');
    expect(read(school, 'thong-bao/2025-2026/nghi-hoc.md')).toBe(
      '---\ntitle: Nghỉ học\ndate: 2025-10-02\n---\n\nKính gửi phụ huynh và học sinh,\n\nViết nội dung thông báo ở đây.\n',
    );
  });

  it('takes the author by name or id from the staff', async () => {
    const school = schoolWith();
    const person = filesBelow(join(school, 'content/to-chuc'))[0] ?? '';
    const id = person.replace(/\.yaml$/, '');
    const name = /^name: (.*)$/m.exec(schoolFile(`to-chuc/${person}`))?.[1] ?? '';
    for (const author of [id, name, name.normalize('NFD').toUpperCase()]) {
      const { stdout } = await create(school, ...post, '--author', author);
      expect(read(school, /content\/(\S+\.md)/.exec(stdout)?.[1] ?? '')).toContain(`author: ${id}\n`);
    }
    const { status, stderr } = await create(school, ...post, '--author', 'Không Ai Cả');
    expect([status, stderr]).toEqual([2, expect.stringContaining('content/to-chuc')]);
  });

  it('starts as a draft what lacks something only people can give, and says what', async () => {
    const school = schoolWith({
      'truong.yaml': schoolFile('truong.yaml').replace(
        '{ document: mac-dinh, gate: error }',
        '{ document: mac-dinh, gate: error }\n  - { document: nd-56-2017, gate: error }',
      ),
    });
    const withPupils = [...post, '--picture', await photo(600), '--alt', 'Học sinh lớp 3A đọc sách'];
    const first = await create(school, ...withPupils);
    expect(first.stdout).toContain('draft: true');
    expect(first.stdout).toContain('sự đồng ý');
    expect(read(school, 'tin-tuc/2025-10/duong-den-truong-vui-1/index.md')).toContain('draft: true\n');
    await create(school, ...withPupils, '--consent');
    expect(read(school, 'tin-tuc/2025-10/duong-den-truong-vui-1-2/index.md')).not.toContain('draft');
  });
});

describe('new without what it needs', () => {
  it.each([
    ['no options, in a pipe', [], 'npm run new -- --title'],
    ['no category', ['--title', 'Tin'], 'npm run new -- --title'],
    ['an unknown category', ['--title', 'Tin', '--category', 'hoat-don'], 'Có phải ý bạn là "hoat-dong"?'],
    ['an empty title', ['--title', '  ', '--category', 'tin-khac'], 'Bài cần có tiêu đề'],
    ['no such day', ['--title', 'Tin', '--category', 'tin-khac', '--date', '31/02/2026'], '"31/02/2026"'],
    [
      'no such picture',
      [...post, '--picture', '/khong/co.jpg', '--alt', 'Lá cờ trước cổng'],
      '/khong/co.jpg',
    ],
  ])('%s: says so in plain words and writes nothing', async (_, options, words) => {
    const school = schoolWith();
    const before = filesBelow(school);
    const { status, stdout, stderr } = await create(school, ...options);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('\u001b');
    expect(filesBelow(school)).toEqual(before);
  });

  it.each([
    ['none', [], '--alt'],
    ['an empty one', ['--alt', 'Ảnh 1'], 'chưa nói ảnh có gì'],
  ])('a picture wants a description: %s', async (_, options, words) => {
    const run = await create(schoolWith(), ...post, '--picture', await photo(600), ...options);
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining(words)]);
  });
});
