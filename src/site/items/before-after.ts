import { html, type Markup } from '../html.ts';

interface Titled {
  readonly address: string | null;
  readonly data: { readonly title: string };
}

/**
 * Links to the one before and the one after in a list that goes from new to old; nothing where it stands alone.
 *
 * @param words What they are: `Câu hỏi` gives “Câu hỏi trước”.
 */
export function beforeAfter<Item extends Titled>(items: readonly Item[], item: Item, words: string): Markup {
  const index = items.indexOf(item);
  const older = items[index + 1];
  const newer = index > 0 ? items[index - 1] : undefined;
  if (!older && !newer) return html``;
  return html`<nav class="truoc-sau" aria-label="${words} trước và sau">${
    older && html`<a rel="prev" href="${older.address}"><span>${words} trước</span>${older.data.title}</a>`
  }${newer && html`<a rel="next" href="${newer.address}"><span>${words} sau</span>${newer.data.title}</a>`}</nav>`;
}
