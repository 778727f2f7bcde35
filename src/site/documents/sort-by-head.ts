import { type DocumentOrder, isOrder, orderWords } from './document-order.ts';
import { sortableHead } from './sortable-head.ts';

/** The head of the table in the browser: shows the order, and sorts where its words are pressed. */
export interface SortingHead {
  readonly show: (order: DocumentOrder) => void;
}

/** Takes over the links of the head, which lead to plain pages without it. */
export function sortByHead(
  table: HTMLTableElement | null,
  choose: (order: DocumentOrder) => void,
): SortingHead {
  const head = table?.tHead;
  head?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-xep]') : null;
    const order = link?.dataset['xep'] ?? '';
    // With a key held down a link opens elsewhere, as links do.
    if (!isOrder(order) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(order);
  });
  return {
    show: (order) => {
      if (!table || !head) return;
      const hadFocus = head.contains(document.activeElement);
      head.innerHTML = sortableHead(order).html;
      if (table.caption) table.caption.textContent = `Văn bản, ${orderWords(order)}`;
      if (hadFocus) head.querySelector<HTMLElement>('[aria-current]')?.focus();
    },
  };
}
