import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pdf } from '../../test/support/pdf.ts';
import { guideFolder } from './picture-folder.ts';
import { writeFile } from './school-changes.ts';

/** A fenced block of a guide: the one whose text holds some words. @throws {Error} where there is none. */
function sampleIn(guide: string, words: string): string {
  const text = readFileSync(join(guideFolder, guide), 'utf8');
  const samples = [...text.matchAll(/^```(?:markdown|yaml)\n([\s\S]*?)^```$/gm)].map(([, body = '']) => body);
  const found = samples.find((sample) => sample.includes(words));
  if (found === undefined) throw new Error(`${guide} shows no sample with "${words}".`);
  return found;
}

/** The disclosure that cong-khai.md shows has been posted and is not in the record yet. */
export function newDisclosure(contentDir: string): void {
  const name = 'du-kien-khoan-thu-2026-2027';
  writeFile(contentDir, `cong-khai/2025-2026/${name}.md`, sampleIn('cong-khai.md', `${name}.pdf`));
  writeFile(contentDir, `cong-khai/2025-2026/${name}.pdf`, pdf('<< /Type /Page >>'));
}

/** A disclosure that is in the record has been deleted. */
export const lostDisclosure = (contentDir: string): void =>
  rmSync(join(contentDir, 'cong-khai/2025-2026/kiem-dinh-chat-luong.md'));

/** March has no post of the unions. */
export const shortMarch = (contentDir: string): void =>
  rmSync(join(contentDir, 'tin-tuc/2026-03/chi-doan-ky-niem-26-3.md'));

/** The same, and the principal accepts it for a time, as cuoi-thang.md shows. */
export function waivedMarch(contentDir: string): void {
  shortMarch(contentDir);
  const waiver = sampleIn('cuoi-thang.md', 'posts-per-month');
  writeFile(contentDir, 'giai-trinh/tin-doan-the-thang-ba.yaml', waiver);
}

/** The minutes that cuoi-thang.md shows have been posted. */
export function newMinutes(contentDir: string): void {
  const name = 'bien-ban-truong-hoc-dien-tu-thang-6-2026';
  writeFile(contentDir, `van-ban/2026/${name}.md`, sampleIn('cuoi-thang.md', `${name}.pdf`));
  writeFile(contentDir, `van-ban/2026/${name}.pdf`, pdf('<< /Type /Page >>'));
}

/** The lesson that hoc-lieu.md shows has been posted. */
export function newLesson(contentDir: string): void {
  writeFile(contentDir, 'hoc-lieu/2/tu-hoc-tru-co-nho.md', sampleIn('hoc-lieu.md', 'tu-hoc-tru-co-nho.zip'));
  const lesson = readFileSync(join(contentDir, 'hoc-lieu/2/tu-hoc-cong-co-nho-tung-buoc.zip'));
  writeFile(contentDir, 'hoc-lieu/2/tu-hoc-tru-co-nho.zip', lesson);
}

/** Two lessons posted in haste: the title of one says nothing, the package of the other is no zip. */
export function hastyLessons(contentDir: string): void {
  writeFile(contentDir, 'hoc-lieu/2/bai-1.md', lesson('Bài 1'));
  writeFile(
    contentDir,
    'hoc-lieu/2/bang-cong-co-nho.md',
    lesson('Bảng cộng có nhớ', 'package: bang-cong.zip'),
  );
  writeFile(contentDir, 'hoc-lieu/2/bang-cong.zip', 'not a zip');
}

const lesson = (title: string, ...more: readonly string[]) =>
  [
    ...['---', `title: ${title}`, 'kind: e-learning', 'grade: 2', 'subject: Toán'],
    ...['author: phan-thi-hanh-nhi', 'date: 2026-05-20', ...more, '---', ''],
  ].join('\n');
