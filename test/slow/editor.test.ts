import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { runCli } from '../support/cli.ts';
import { editorForm } from '../support/editor/editor-form.ts';
import { type EditorSession, openEditor } from '../support/editor/editor-session.ts';
import { pdf } from '../support/pdf.ts';

let session: EditorSession;
let files: string;

beforeAll(async () => {
  files = mkdtempSync(join(tmpdir(), 'anh-'));
  writeFileSync(join(files, 'Ảnh đêm hội (1).jpg'), await photoOfAPhone(3000));
  writeFileSync(join(files, 'ảnh nhỏ.jpg'), await photoOfAPhone(499, 1));
  writeFileSync(join(files, 'Kế hoạch thu.pdf'), pdf('<< /Type /Page >>'));
  session = await openEditor('test/portals/dat-du/content');
});

afterAll(async () => {
  await session?.close();
  rmSync(files, { recursive: true, force: true });
});

/** Held upright by a phone that notes where it was. */
const photoOfAPhone = (width: number, orientation = 6): Promise<Buffer> =>
  sharp({ create: { width, height: Math.round((width * 2) / 3), channels: 3, background: '#7a4' } })
    .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 2/1 0/1' } })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();

/** Files of the last commit, from the portal's root. */
const lastSaved = () =>
  session.git('-c', 'core.quotePath=false', 'show', '--name-only', '--format=', 'HEAD').trim().split('\n');
const textOf = (path: string) => readFileSync(join(session.contentDir, '..', path), 'utf8');

/** Messages of the rules about some files, quotas aside. */
async function faultsOf(paths: readonly string[]): Promise<string[]> {
  const { stdout } = await runCli([
    ...['check', '--content', session.contentDir, '--criteria', 'mac-dinh', '--format', 'json'],
    ...['--from', '2025-09-01', '--to', '2027-05-31', '--as-of', '2027-05-31'],
  ]);
  const report = JSON.parse(stdout) as Report;
  const findings = report.documents.flatMap(({ results }) =>
    results.flatMap(({ requirements }) => requirements.flatMap((each) => each.findings)),
  );
  const own = findings.filter(
    ({ outcome, at, subject }) =>
      outcome === 'fail' && (paths.includes(at?.path ?? '') || paths.includes(`content/${subject}`)),
  );
  return [...report.problems, ...own].map(({ message }) => message);
}

describe('the first page of the editor', () => {
  it('comes in less than 3 MB', () => {
    console.log(`first load: ${(session.received() / 1e6).toFixed(2)} MB`);
    expect(session.received()).toBeGreaterThan(100_000);
    expect(session.received()).toBeLessThan(3_000_000);
  });

  it('tells the state of the month', async () => {
    await session.page.locator('#thang-nay').waitFor();
    expect(await session.page.locator('#thang-nay summary').textContent()).toMatch(/^Tháng \d+\/\d{4}: /);
  });
});

describe('a teacher', () => {
  beforeEach(async () => {
    await session.page.goto(`${session.origin}/quan-tri/`);
    await session.page.getByRole('button', { name: 'Tạo bài viết mới' }).first().waitFor();
  });

  it('writes a post with a large photo, in at most 6 fields and 8 clicks', async () => {
    const form = editorForm(session.page);
    await form.startNew();
    await form.write('title', 'Đêm hội trăng rằm: bé rước đèn Đống Đa');
    await form.choose('category', 'Hoạt động của trường');
    await form.pickFile('cover', join(files, 'Ảnh đêm hội (1).jpg'));
    await form.write('coverAlt', 'Các bé lớp 1A cầm đèn ông sao đi quanh sân trường');
    await form.writeBody('Tối qua, các bé rước đèn quanh sân trường.');
    await form.save();
    console.log(`a post with one photo: ${form.fields} fields, ${form.clicks} clicks`);
    expect(form.fields).toBeLessThanOrEqual(6);
    expect(form.clicks).toBeLessThanOrEqual(8);

    const [picture = '', post = ''] = lastSaved();
    expect(post).toMatch(/^content\/tin-tuc\/\d{4}-\d{2}\/dem-hoi-trang-ram-be-ruoc-den-dong-da\/index\.md$/);
    expect(picture).toBe(post.replace('index.md', 'anh-dem-hoi-1.webp'));
    expect(textOf(post)).toContain('author: Phạm Thị Thu Sương');
    expect(session.git('log', '-1', '--format=%an <%ae>').trim()).toBe(
      'Phạm Thị Thu Sương <suong@example.edu.vn>',
    );
    expect(await faultsOf([post, picture])).toEqual([]);
  });

  it('leaves nothing of the camera in the photo, which stands upright', async () => {
    const [picture = ''] = lastSaved();
    expect((await sharp(join(files, 'Ảnh đêm hội (1).jpg')).metadata()).exif).toBeDefined();
    const { exif, xmp, iptc, orientation, width, height } = await sharp(
      join(session.contentDir, '..', picture),
    ).metadata();
    expect({ exif, xmp, iptc, orientation }).toEqual({});
    expect({ width, height }).toEqual({ width: 600, height: 900 });
  });

  it('cannot save a picture that says nothing, or one too narrow', async () => {
    const form = editorForm(session.page);
    await form.startNew();
    await form.write('title', 'Ngày hội đọc sách');
    await form.choose('category', 'Tin khác');
    await form.pickFile('cover', join(files, 'ảnh nhỏ.jpg'));
    await form.writeBody('Cả trường đọc sách.');
    expect(await form.saveInVain()).toContain('chưa có mô tả');
    await form.write('coverAlt', 'Học sinh đọc sách dưới gốc bàng');
    expect(await form.saveInVain()).toContain('rộng 499 px, cần ít nhất 500 px');
  });

  it('posts a notice with a PDF', async () => {
    const form = editorForm(session.page);
    await form.openSection('Thông báo');
    await form.startNew();
    await form.write('title', 'Lịch họp phụ huynh đầu năm');
    await form.addItem('attachments');
    await form.pickFile('attachments.0.file', join(files, 'Kế hoạch thu.pdf'));
    await form.writeBody('Kính mời phụ huynh dự họp lúc 8 giờ sáng Chủ nhật.');
    await form.save();
    const saved = lastSaved();
    expect(saved.map((path) => path.replace(/.*\//, '')).sort()).toEqual(['index.md', 'ke-hoach-thu.pdf']);
    expect(await faultsOf(saved)).toEqual([]);
  });

  it('mends a wrong day and nothing else', async () => {
    const form = editorForm(session.page);
    await form.openSection('Tin tức');
    await form.openEntry('Đêm hội Trung thu');
    await form.setDay('date', '2025-09-29');
    await form.save();
    expect(lastSaved()).toEqual(['content/tin-tuc/09/tet-trung-thu.md']);
    const changed = session.git('show', '-U0', '--format=', 'HEAD').match(/^[+-](?![+-]).*$/gm);
    expect(changed).toEqual(['-date: 2025-09-30', '+date: 2025-09-29']);
    expect(await faultsOf(lastSaved())).toEqual([]);
  });

  it('takes a post down by making it a draft', async () => {
    const form = editorForm(session.page);
    await form.openEntry('Thư viện có thêm tủ sách');
    await form.turnOn('draft');
    await form.save();
    expect(lastSaved()).toEqual(['content/tin-tuc/09/tu-sach-moi.md']);
    expect(textOf('content/tin-tuc/09/tu-sach-moi.md')).toContain('\ndraft: true\n');
    expect(await faultsOf(lastSaved())).toEqual([]);
  });

  it('adds a disclosure to the folder of its school year', async () => {
    const form = editorForm(session.page);
    await form.openSection('Công khai');
    await form.startNew();
    await form.write('title', 'Thu, chi tài chính');
    await form.write('duty', 'tt-09-2024/5');
    await form.writeBody('Bảng thu, chi của năm tài chính.');
    await form.save();
    expect(lastSaved()).toEqual([
      expect.stringMatching(/^content\/cong-khai\/\d{4}-\d{4}\/thu-chi-tai-chinh\/index\.md$/),
    ]);
    expect(await faultsOf(lastSaved())).toEqual([]);
  });
});

it('asked nobody outside this machine', () => {
  expect(session.strangers).toEqual([]);
});
