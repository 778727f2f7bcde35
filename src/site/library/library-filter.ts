import type { LibraryAnswer, LibraryChoice, OpenLibrary } from './filter.ts';
import { openLibrary } from './filter.ts';
import { type FacetId, facetIds, type LibraryColumns } from './index-format.ts';
import { openTitles, type Titles } from './open-titles.ts';
import { shownRows } from './shown-rows.ts';

/** So many materials are shown at once. */
const step = 30;

const find = <Kind extends Element>(selector: string) => document.querySelector<Kind>(selector);
const form = find<HTMLFormElement>('[data-loc-hoc-lieu]');
const list = find<HTMLElement>('[data-hoc-lieu]');
const status = find('[data-so-hoc-lieu]');
const more = find<HTMLButtonElement>('[data-them-hoc-lieu]');

if (form && list && status && more) start(form, list, status, more);

interface Opened {
  readonly library: OpenLibrary;
  readonly titles: Titles;
}

/** Without this script the library is plain lists by grade, subject, kind, author and month. */
function start(form: HTMLFormElement, list: HTMLElement, status: Element, more: HTMLButtonElement): void {
  const untouched = { rows: list.innerHTML, words: status.textContent };
  let opened: Promise<Opened> | undefined;
  let answer: LibraryAnswer | undefined;
  let shown = 0;
  let latest = 0;

  /** Fetched when somebody first touches the filter, not with the page. */
  const open = (): Promise<Opened> => {
    opened ??= fetchJson<LibraryColumns>(form.dataset['locHocLieu'] ?? '').then((columns) => {
      const library = openLibrary(columns);
      return { library, titles: openTitles(library, fetchJson) };
    });
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  const showMore = async (turn: number, isFresh: boolean) => {
    const { library, titles } = await open();
    const places = answer?.found.slice(isFresh ? 0 : shown, (isFresh ? 0 : shown) + step) ?? [];
    const rows = await shownRows(library, titles, places);
    if (turn !== latest) return;
    const markup = rows.join('');
    if (isFresh) list.innerHTML = `<ul class="cac-hoc-lieu">${markup}</ul>`;
    else list.firstElementChild?.insertAdjacentHTML('beforeend', markup);
    shown = (isFresh ? 0 : shown) + places.length;
    more.hidden = shown >= (answer?.found.length ?? 0);
  };
  const run = async () => {
    const turn = ++latest;
    const choice = read(form);
    remember(choice);
    try {
      const { library } = await open();
      if (turn !== latest) return;
      answer = library.ask(choice);
      showCounts(form, library, answer);
      if (Object.keys(choice).length === 0) {
        list.innerHTML = untouched.rows;
        status.textContent = untouched.words;
        more.hidden = true;
        return;
      }
      status.textContent = wordsFor(answer.found.length);
      await showMore(turn, true);
    } catch {
      if (turn === latest)
        status.textContent =
          'Chưa mở được danh mục học liệu. Mời quý vị thử lại, hoặc xem theo khối, môn và loại ở các danh sách bên dưới.';
    }
  };

  form.addEventListener('focusin', () => void open().catch(() => {}));
  form.addEventListener('change', () => void run());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  form.addEventListener('reset', () => setTimeout(run));
  more.addEventListener('click', () => void showMore(latest, false).catch(() => {}));
  form.classList.add('san-sang');
  if (restore(form)) void run();
}

async function fetchJson<Content>(address: string): Promise<Content> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

const wordsFor = (count: number): string =>
  count > 0 ? `Có ${count} học liệu.` : 'Chưa có học liệu nào như vậy. Mời quý vị bỏ bớt một điều kiện.';

function fieldOf(form: HTMLFormElement, id: FacetId): HTMLSelectElement | undefined {
  const field = form.elements.namedItem(id);
  return field instanceof HTMLSelectElement ? field : undefined;
}

function read(form: HTMLFormElement): LibraryChoice {
  const chosen = facetIds.flatMap((id) => {
    const value = fieldOf(form, id)?.value;
    return value ? [[id, value] as const] : [];
  });
  return Object.fromEntries(chosen);
}

/** The choice stands in the address, so that it can be sent to somebody. */
function remember(choice: LibraryChoice): void {
  const query = new URLSearchParams(choice).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

/** Sets the fields from the address. @returns whether it asks for anything. */
function restore(form: HTMLFormElement): boolean {
  const asked = new URLSearchParams(location.search);
  for (const id of facetIds) {
    const [field, value] = [fieldOf(form, id), asked.get(id)];
    if (field && value && [...field.options].some((option) => option.value === value)) field.value = value;
  }
  return Object.keys(read(form)).length > 0;
}

/** Each choice says how many materials it would leave; those that would leave none cannot be taken. */
function showCounts(form: HTMLFormElement, { columns }: OpenLibrary, { counts }: LibraryAnswer): void {
  for (const id of facetIds)
    columns.columns[id].values.forEach(({ label }, value) => {
      // The first option stands for all.
      const option = fieldOf(form, id)?.options[value + 1];
      const count = counts[id][value] ?? 0;
      if (!option) return;
      const words = `${label} (${count})`;
      if (option.text !== words) option.text = words;
      option.disabled = count === 0 && !option.selected;
    });
}
