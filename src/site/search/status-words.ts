import type { Found } from './find-pages.ts';

/** What was found, in one sentence. @param shown Pages left after the choices. @param isOnline Whether all could be asked. */
export function statusWords(
  query: string,
  { hits, isLoose }: Found,
  shown: number,
  isOnline: boolean,
): string {
  if (hits.length === 0 && !isOnline)
    return `Thiết bị chưa kết nối mạng; trong phần đã tải về chưa có trang nào nói về “${query}”.`;
  if (hits.length === 0) return `Chưa có trang nào nói về “${query}”.`;
  if (shown < hits.length) return `Có ${shown} trong ${hits.length} kết quả cho “${query}”.`;
  if (isLoose) return `Chưa có trang nào viết đúng như “${query}”. Có ${hits.length} trang gần giống.`;
  return `Có ${hits.length} kết quả cho “${query}”.`;
}
