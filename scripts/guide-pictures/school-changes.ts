import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pdf } from '../../test/support/pdf.ts';
import { guideFolder } from './picture-folder.ts';
import { programArguments, programSettings, projectRoot } from './stage/program.ts';
import { phonePhoto } from './stage/sample-files.ts';

/** Writes a file of a school, with its folders. */
export function writeFile(contentDir: string, path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(contentDir, path)), { recursive: true });
  writeFileSync(join(contentDir, path), bytes);
}

/** The post that bat-dau.md shows for copying, with what lies beside it once pictures are repaired. */
export async function writeFirstPost(contentDir: string): Promise<void> {
  const guide = readFileSync(join(guideFolder, 'bat-dau.md'), 'utf8');
  const [, sample = ''] = /^ {3}```markdown\n([\s\S]*?)^ {3}```$/m.exec(guide) ?? [];
  const folder = 'tin-tuc/2026-06/ngay-hoi-doc-sach';
  writeFile(contentDir, `${folder}/index.md`, sample.replace(/^ {3}/gm, ''));
  writeFile(contentDir, `${folder}/doc-sach.jpg`, await uprightPhoto());
  writeFile(contentDir, `${folder}/ke-hoach.pdf`, pdf('<< /Type /Page >>'));
}

/** A photo as it comes from a phone, in a post that already shows it. */
export async function writePostOfAPhone(contentDir: string): Promise<void> {
  const folder = 'tin-tuc/2026-05/ke-chuyen-duoi-goc-bang';
  const post = `---
title: Kể chuyện dưới gốc bàng
date: 2026-05-29
category: hoat-dong
---

Chiều thứ Sáu, hơn ba mươi bạn lớp 3A mang chiếu ra gốc bàng nghe cô kể chuyện Dế Mèn.

![Cô giáo kể chuyện cho học sinh ngồi quanh dưới gốc bàng](IMG_2031.jpg)
`;
  writeFile(contentDir, `${folder}/index.md`, post);
  writeFile(contentDir, `${folder}/IMG_2031.jpg`, await phonePhoto(phoneWidthPx));
}

const phoneWidthPx = 2400;

/** A month with one activity less, and posts with the slips that people make most. */
export async function writeWithSlips(contentDir: string): Promise<void> {
  const folder = 'tin-tuc/2026-05';
  const head = (title: string, date: string) =>
    `---\ntitle: ${title}\ndate: ${date}\ncategory: tin-khac\n---\n\n`;
  const photo = await phonePhoto(phoneWidthPx);
  const files = {
    'quen-hai-dong.md': 'Bài chưa có phần đầu.\n',
    'ngay-khong-co.md': `${head('Ngày không có', '31/02/2026')}Bài.\n`,
    'hai-cham.md': `${head('Khai giảng: năm học mới', '2026-05-05')}Bài.\n`,
    'chua-ta-anh/index.md': `${head('Rước đèn', '2026-05-06')}![Ảnh](rong.jpg)\n\n![Múa rồng](rongg.jpg)\n`,
    'chua-ta-anh/rong.jpg': photo,
  };
  for (const [path, bytes] of Object.entries(files)) writeFile(contentDir, `${folder}/${path}`, bytes);
  const [one = ''] = globSync(`${folder}/**/*.md`, { cwd: contentDir })
    .filter((path) => readFileSync(join(contentDir, path), 'utf8').includes('category: hoat-dong'))
    .sort();
  rmSync(join(contentDir, one));
}

/** Word files beside the folder of the school's content. */
export function bringWordFiles(contentDir: string): void {
  for (const name of ['ke-hoach.docx', 'chuyen-anh.docx'])
    copyFileSync(join(projectRoot, 'test/import', name), join(contentDir, '..', name));
}

/** A post that was made from a Word file. */
export function importWordFile(contentDir: string): void {
  bringWordFiles(contentDir);
  const args = ['import', 'ke-hoach.docx', '--category', 'hoat-dong', '--no-ask'];
  execFileSync(process.execPath, programArguments(args), {
    cwd: join(contentDir, '..'),
    env: programSettings(),
    stdio: 'ignore',
  });
}

const uprightPhoto = () =>
  readFileSync(`${projectRoot}/content/album/ngay-hoi-doc-sach-2026/doc-sach-duoi-goc-gao.jpg`);
