/** One page of a list. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** 1-based. */
  readonly number: number;
  readonly last: number;
  /** Address of the first page; the others follow below it. */
  readonly base: string;
  readonly address: string;
}

/** Address of a page of a list: `/tin-tuc/`, `/tin-tuc/trang/2/`. */
export const pageAddress = (base: string, number: number): string =>
  number === 1 ? base : `${base}trang/${number}/`;

/** A list cut into pages; an empty one is a single empty page. */
export function pagesOf<Item>(items: readonly Item[], base: string, size: number): ListPage<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
    base,
    address: pageAddress(base, index + 1),
  }));
}

/** Numbers shown in the pagination: both ends and the neighbours; `null` stands for a gap. */
export function shownNumbers(number: number, last: number): (number | null)[] {
  const wanted = new Set([1, last, number - 1, number, number + 1]);
  const inside = [...wanted].filter((n) => n >= 1 && n <= last).sort((a, b) => a - b);
  return inside.flatMap((n, index) => (index > 0 && n - (inside[index - 1] ?? 0) > 1 ? [null, n] : [n]));
}
