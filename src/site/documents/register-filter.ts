import { isOrder } from './document-order.ts';
import type { DocumentRow } from './document-row.ts';
import { type DocumentFilter, filterRows } from './filter-rows.ts';
import { rowMarkup } from './row-markup.ts';
import { sortByHead } from './sort-by-head.ts';

/** So many rows are shown at once. */
const step = 50;
/** A pause in typing, in ms, after which the list changes. */
const pauseMs = 150;

/** Parts of the filter by their names in the form and in the address. */
const fields = { words: 'q', issuer: 'co-quan', year: 'nam-hoc', kind: 'loai', order: 'xep' } as const;

const find = <Kind extends Element>(selector: string) => document.querySelector<Kind>(selector);
const form = find<HTMLFormElement>('[data-loc-van-ban]');
const body = find<HTMLTableSectionElement>('[data-van-ban] tbody');
const status = find('[data-so-van-ban]');
const more = find<HTMLButtonElement>('[data-them-van-ban]');

if (form && body && status && more) start(form, body, status, more);

/** Without this script the register is plain pages by body, by school year and in other orders. */
function start(form: HTMLFormElement, body: HTMLElement, status: Element, more: HTMLButtonElement): void {
  let loaded: Promise<readonly DocumentRow[]> | undefined;
  let found: readonly DocumentRow[] = [];
  let shown = 0;
  let latest = 0;
  let timer = 0;

  const load = async (): Promise<readonly DocumentRow[]> => {
    const answer = await fetch(form.dataset['locVanBan'] ?? '');
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };
  const showMore = () => {
    const rows = found.slice(shown, shown + step);
    shown += rows.length;
    body.insertAdjacentHTML('beforeend', rows.map((row) => rowMarkup(row).html).join(''));
    more.hidden = shown >= found.length;
  };
  const run = async () => {
    const turn = ++latest;
    const filter = read(form);
    remember(filter);
    try {
      loaded ??= load();
      const rows = await loaded;
      if (turn !== latest) return;
      found = filterRows(rows, filter);
      head.show(filter.order);
      body.replaceChildren();
      shown = 0;
      showMore();
      status.textContent =
        found.length > 0
          ? `Có ${found.length} văn bản.`
          : 'Chưa có văn bản nào như vậy. Mời quý vị bớt điều kiện.';
    } catch {
      loaded = undefined;
      status.textContent =
        'Chưa mở được sổ văn bản. Mời quý vị thử lại, hoặc chọn cơ quan, năm học ở dưới trang.';
    }
  };

  const head = sortByHead(body.closest('table'), (order) => {
    const field = form.elements.namedItem(fields.order);
    if (field instanceof HTMLSelectElement) field.value = order;
    void run();
  });
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(run, pauseMs);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void run();
  });
  form.addEventListener('reset', () => {
    timer = window.setTimeout(run);
  });
  more.addEventListener('click', showMore);
  form.classList.add('san-sang');
  if (restore(form)) void run();
}

function read(form: HTMLFormElement): DocumentFilter {
  const data = new FormData(form);
  const value = (field: keyof typeof fields) => String(data.get(fields[field]) ?? '').trim();
  const order = value('order');
  return {
    words: value('words'),
    issuer: value('issuer'),
    year: value('year'),
    kind: value('kind'),
    order: isOrder(order) ? order : 'moi-truoc',
  };
}

/** The filter stands in the address, so that it can be sent to somebody. */
function remember(filter: DocumentFilter): void {
  const asked = Object.entries(fields).flatMap(([field, name]) => {
    const value = filter[field as keyof DocumentFilter];
    return value === '' || value === 'moi-truoc' ? [] : [[name, value]];
  });
  history.replaceState(null, '', asked.length > 0 ? `?${new URLSearchParams(asked)}` : location.pathname);
}

/** Fills the form from the address. @returns whether it asks for anything. */
function restore(form: HTMLFormElement): boolean {
  const asked = new URLSearchParams(location.search);
  const known = Object.values(fields).filter((name) => asked.has(name));
  for (const name of known) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = asked.get(name) ?? '';
  }
  return known.length > 0;
}
