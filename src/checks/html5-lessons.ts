import { z } from 'zod';
import { defineCheck } from '../domain/check.ts';
import type { PackageFact, PackageFault } from '../domain/evidence-facts.ts';
import type { Finding } from '../domain/finding.ts';
import { type Material, materialsOf } from '../domain/material.ts';
import { nameSome } from '../domain/name-some.ts';

const again = 'Hãy xuất lại bài giảng ở dạng HTML5 (web) rồi nén thành tệp zip.';

const faults: Readonly<Record<PackageFault, (file: string) => string>> = {
  'not-a-zip': (file) => `Gói bài giảng ${file} không phải là tệp zip. ${again}`,
  damaged: (file) => `Gói bài giảng ${file} bị hỏng hoặc chép chưa hết nên không mở được. ${again}`,
  encrypted: (file) =>
    `Gói bài giảng ${file} có đặt mật khẩu nên trình duyệt không mở được. Hãy nén lại, không đặt mật khẩu.`,
  'unsafe-path': (file) =>
    `Gói bài giảng ${file} có tệp trỏ ra ngoài gói nên không an toàn để mở. Hãy lấy lại gói từ người soạn và kiểm tra virus. ${again}`,
  'too-big': (file) =>
    `Gói bài giảng ${file} khi mở ra quá lớn hoặc có quá nhiều tệp. Hãy nén nhỏ video trong bài, hoặc đăng bài lên nơi chứa video rồi ghi địa chỉ vào liên kết (url).`,
  missing: (file) =>
    `Không có gói bài giảng ${file}. Hãy chép tệp zip vào cạnh bài, hoặc sửa lại tên gói bài giảng (package).`,
};

const messages = {
  runs: (file: string, start: string) => `Gói bài giảng ${file} mở được, bắt đầu từ trang ${start}.`,
  noStart: (file: string) =>
    `Gói bài giảng ${file} không có trang bắt đầu (index.html, story_html5.html, hoặc trang ghi trong imsmanifest.xml). ${again}`,
  forbidden: (file: string, count: number, names: string) =>
    `Gói bài giảng ${file} có ${count} tệp mà trình duyệt ngày nay không chạy, hoặc là chương trình: ${names}. Hãy xuất lại bài giảng chỉ với HTML5.`,
  online: (title: string) => `"${title}" có gói bài giảng hoặc liên kết để mở trong trình duyệt.`,
  notOnline: (title: string, fields: string) =>
    `"${title}" là bài giảng E-learning nhưng chưa có ${fields}. Hãy ghi tên gói zip HTML5 vào gói bài giảng (package)${fields.includes('url') ? ', hoặc địa chỉ bài giảng vào liên kết (url)' : ''}.`,
};

const optionsSchema = z.strictObject({
  /** Kinds of materials that must run in a browser; left out, only packages are judged. */
  kinds: z.array(z.string()).default([]),
  /** Which field shows that such a material runs in a browser; one is enough. */
  accept: z
    .array(z.enum(['package', 'url']))
    .min(1)
    .default(['package', 'url']),
  /** `period`: only materials dated in the period. `ever`: also older ones that are still in the library. */
  since: z.enum(['period', 'ever']).default('ever'),
});

/**
 * Whether lessons run in a browser of today (HTML5): each package (zip) can be read, has a page to start with, and holds
 * nothing that no browser runs. Materials of the given kinds need a package or an address. Those dated after the day of
 * judging are not looked at.
 */
export const html5Lessons = defineCheck({
  id: 'html5-lessons',
  title: 'Bài giảng E-learning chạy được trên HTML5',
  needs: ['entries', 'packages'],
  options: optionsSchema,

  evaluate({ entries, packages }, { kinds, accept, since }, { period, asOf }) {
    const isJudged = ({ date }: Material) =>
      date <= asOf && (since === 'ever' || (date >= period.from && date <= period.to));
    const all = materialsOf(entries);
    const judged = all.filter(isJudged);
    const others = new Set(all.flatMap((each) => (isJudged(each) ? [] : [each.at.path])));
    const byFile = new Map(
      packages.filter(({ at }) => !others.has(at.path)).map((each) => [each.file, each]),
    );
    const named = new Set(packages.map(({ at }) => at.path));
    return [
      ...[...byFile.values()].map(judgePackage),
      ...judged.flatMap((material) => judgeMissing(material, named)),
      ...judged.filter(({ kind }) => kinds.includes(kind)).map((each) => judgeMaterial(each, accept)),
    ];
  },
});

function judgePackage({ file, fault, startPage, forbidden, at }: PackageFact): Finding {
  const found = { subject: file, at };
  if (fault) return { outcome: 'fail', ...found, message: faults[fault](file) };
  if (startPage === undefined) return { outcome: 'fail', ...found, message: messages.noStart(file) };
  if (forbidden.length > 0)
    return {
      outcome: 'fail',
      ...found,
      message: messages.forbidden(file, forbidden.length, nameSome(forbidden)),
    };
  return { outcome: 'pass', ...found, message: messages.runs(file, startPage) };
}

/** A package that is named but of which nothing is known is not there. */
function judgeMissing({ package: file, at }: Material, named: ReadonlySet<string>): Finding[] {
  if (file === undefined || named.has(at.path)) return [];
  return [{ outcome: 'fail', subject: `${pathOf(at.path)} → ${file}`, at, message: faults.missing(file) }];
}

function judgeMaterial(material: Material, accept: readonly ('package' | 'url')[]): Finding {
  const { title, at } = material;
  const isOnline = accept.some((field) => material[field] !== undefined);
  return {
    outcome: isOnline ? 'pass' : 'fail',
    subject: pathOf(at.path),
    at,
    message: isOnline
      ? messages.online(title)
      : messages.notOnline(title, accept.map((field) => fieldNames[field]).join(' hoặc ')),
  };
}

const fieldNames = { package: 'gói bài giảng (package)', url: 'liên kết (url)' };

const pathOf = (path: string) => path.replace(/^content\//, '');
