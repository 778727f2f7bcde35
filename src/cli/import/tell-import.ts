import type { NotImported } from '../../import/found-post.ts';
import type { StoredPost } from './store-posts.ts';

/** What became of an import, post by post, in Vietnamese. */
export function tellImport(stored: readonly StoredPost[], refused: readonly NotImported[]): string {
  const posts = stored.map(({ source, path, notes, undescribed }) =>
    [`${source} → ${path}`, ...[...notes, ...waiting(undescribed)].map((note) => `  - ${note}`)].join('\n'),
  );
  const others = refused.map(({ source, message }) => `${source}: ${message}`);
  const sums = [
    stored.length > 0 ? `Đã nhập ${stored.length} bài.` : 'Chưa nhập được bài nào.',
    refused.length > 0
      ? `${refused.length} tệp hoặc bài không nhập được; lý do ghi ở từng tên phía trên.`
      : '',
    stored.length > 0 ? 'Hãy đọc lại từng bài rồi chạy `npm run check`.' : '',
  ];
  return [...posts, ...others, sums.filter((sum) => sum !== '').join(' ')].join('\n\n');
}

const waiting = (count: number): string[] =>
  count === 0
    ? []
    : [`Còn ${count} ảnh chờ mô tả: hãy thay chữ “CẦN MÔ TẢ ẢNH …” bằng một câu nói trong ảnh có gì.`];
