import type { Found } from './find-pages.ts';

/** A single letter stands in every page, a sign in none; a number may be that of a document. */
export const isTooShort = (query: string): boolean => !/\p{L}\P{L}*\p{L}|\p{N}/u.test(query.normalize('NFC'));

/** What was found, in one sentence. @param shown Pages left after the choices. @param isOnline Whether all could be asked. */
export function statusWords(
  query: string,
  { hits, isLoose }: Found,
  shown: number,
  isOnline: boolean,
): string {
  if (isTooShort(query)) return 'Mời quý vị gõ thêm: một chữ cái chưa đủ để tìm.';
  if (hits.length === 0 && !isOnline)
    return `Thiết bị chưa kết nối mạng; trong phần đã tải về chưa có trang nào nói về “${query}”.`;
  if (hits.length === 0) return `Chưa có trang nào nói về “${query}”.`;
  if (shown < hits.length) return `Có ${shown} trong ${hits.length} kết quả cho “${query}”.`;
  if (isLoose) return `Chưa có trang nào viết đúng như “${query}”. Có ${hits.length} trang gần giống.`;
  return `Có ${hits.length} kết quả cho “${query}”.`;
}
