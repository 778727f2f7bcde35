import { z } from 'zod';
import { defineCheck } from '../domain/check.ts';
import { isItMeant } from '../domain/did-you-mean.ts';
import type { ReferenceFault } from '../domain/facts.ts';

type Words = (target: string, suggestion: string | undefined) => string;

const meant = (suggestion: string | undefined) => (suggestion ? ` ${isItMeant(suggestion)}` : '');

const messages: Readonly<Record<ReferenceFault, Words>> = {
  'missing-file': (target, suggestion) =>
    `Không có tệp "${target}".${meant(suggestion)} Hãy chép tệp vào cạnh bài viết, hoặc sửa lại tên trong bài cho khớp.`,
  'wrong-case': (target, suggestion) =>
    `Bài ghi "${target}" nhưng tệp tên là "${suggestion}", khác chữ hoa chữ thường; trên máy chủ ảnh hoặc tệp sẽ không mở được. Hãy viết tên trong bài đúng như tên tệp.`,
  'other-unicode-form': (target) =>
    `Tên tệp "${target}" có dấu viết theo kiểu của máy Mac nên nhiều máy không nhận ra. Hãy đổi tên tệp thành không dấu, rồi sửa lại trong bài.`,
  'local-file': (target, suggestion) =>
    `"${target}" là tệp trên máy của người soạn (dán từ Word), người khác không mở được. Hãy chép tệp ${suggestion ? `"${suggestion}" ` : ''}vào cạnh bài viết rồi chỉ ghi tên tệp.`,
  'dead-link': (target, suggestion) =>
    `Trang "${target}" không có trên cổng của trường.${meant(suggestion)} Hãy sửa địa chỉ, hoặc bỏ liên kết.`,
  'external-image': (target) =>
    `Ảnh "${shorten(target)}" nằm ở trang khác nên cổng không hiển thị (bảo vệ người xem và tránh mất ảnh). Hãy tải ảnh về, đặt cạnh bài viết rồi ghi tên tệp; nhớ ghi nguồn.`,
  'unsafe-address': (target) =>
    `Liên kết "${shorten(target)}" không an toàn nên đã bị bỏ. Hãy chỉ dùng địa chỉ bắt đầu bằng https:// (trang web), mailto: (thư điện tử) hoặc tel: (điện thoại).`,
  'outside-content': (target) =>
    `"${target}" nằm ngoài thư mục nội dung của trường. Hãy chép tệp vào cạnh bài viết.`,
  'file-type': (target) =>
    `Tệp "${target}" không thuộc loại được đăng. Hãy dùng PDF, Word, Excel, PowerPoint, ảnh, âm thanh, video hoặc tệp nén zip.`,
  empty: () => 'Liên kết hoặc ảnh ở đây chưa có địa chỉ. Hãy điền địa chỉ vào trong ngoặc tròn, hoặc xóa đi.',
};

const shorten = (target: string) => (target.length > 80 ? `${target.slice(0, 77)}…` : target);

/** Whether every link and picture reference leads somewhere. References inside code are none. */
export const brokenReferences = defineCheck({
  id: 'broken-references',
  title: 'Liên kết, ảnh và tệp bị hỏng',
  needs: ['references'],
  options: z.strictObject({
    /** Faults that are let pass. */
    allow: z.array(z.enum(Object.keys(messages) as [ReferenceFault, ...ReferenceFault[]])).default([]),
  }),

  evaluate({ references }, { allow }) {
    const failing = references.filter(({ fault }) => fault && !allow.includes(fault));
    if (references.length > 0 && failing.length === 0) return [allGood(references.length)];
    const nameOf = distinctNames();
    return failing.map(({ at, target, suggestion, fault = 'empty' }) => ({
      outcome: 'fail',
      subject: nameOf(`${at.path} → ${target || '(trống)'}`),
      at,
      message: messages[fault](target, suggestion),
    }));
  },
});

/** Tells apart several references of one page to the same target: the second is `… (2)`. */
function distinctNames() {
  const times = new Map<string, number>();
  return (name: string) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time > 1 ? `${name} (${time})` : name;
  };
}

const allGood = (count: number) => ({
  outcome: 'pass' as const,
  subject: 'tat-ca',
  measured: { value: count, unit: 'liên kết' as const },
  message: `Mọi liên kết, ảnh và tệp trong các trang đều mở được (đã thử ${count} liên kết).`,
});
