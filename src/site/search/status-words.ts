import type { Found } from './find-pages.ts';

/** What was found, in one sentence. @param shown Pages left after the choices. */
export function statusWords(query: string, { hits, isLoose }: Found, shown: number): string {
  if (hits.length === 0) return `Chưa có trang nào nói về “${query}”.`;
  if (shown < hits.length) return `Có ${shown} trong ${hits.length} kết quả cho “${query}”.`;
  if (isLoose) return `Chưa có trang nào viết đúng như “${query}”. Có ${hits.length} trang gần giống.`;
  return `Có ${hits.length} kết quả cho “${query}”.`;
}
