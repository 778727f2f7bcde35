import { chosenFrom, countChoices, fillChoice, isChosen } from './choices.ts';
import { excerptFor, saysMore } from './excerpt.ts';
import { type Found, type FoundPage, findPages, mostRead } from './find-pages.ts';
import { moveByKeys } from './move-by-keys.ts';
import { openIndex, type SearchIndex } from './open-index.ts';
import { pagefindAddress } from './pagefind.ts';
import { listOf, type ShownPage } from './show-results.ts';
import { isSlowConnection } from './slow-connection.ts';
import { isTooShort, statusWords } from './status-words.ts';
import { type WordLists, wordListsAddress } from './word-lists.ts';

const perPage = 10;
/** A pause in typing, in ms, after which the search begins. */
const pauseMs = 200;
/** Who waits longer, in ms, is told that the search is under way. */
const patienceMs = 500;

const find = <Kind extends Element>(selector: string) => document.querySelector<Kind>(selector);
const input = find<HTMLInputElement>('[data-o-tim]');
const results = find<HTMLElement>('[data-ket-qua]');
const status = find('[data-trang-thai]');
const more = find<HTMLButtonElement>('[data-xem-them]');
const help = find<HTMLElement>('[data-khong-thay]');
const section = find<HTMLSelectElement>('[data-chon-muc]');
const year = find<HTMLSelectElement>('[data-chon-nam]');

if (input && results && status && more && help && section && year)
  start({ input, results, status, more, help, section, year });

interface Controls {
  readonly input: HTMLInputElement;
  readonly results: HTMLElement;
  readonly status: Element;
  readonly more: HTMLButtonElement;
  readonly help: HTMLElement;
  readonly section: HTMLSelectElement;
  readonly year: HTMLSelectElement;
}

function start({ input, results, status, more, help, section, year }: Controls): void {
  const hint = status.textContent ?? '';
  const asked = new URLSearchParams(location.search);
  let opening: ReturnType<typeof openAll> | undefined;
  let found: Found = { hits: [], isLoose: false };
  let shown: readonly FoundPage[] = [];
  let done = 0;
  let latest = 0;
  let timer = 0;

  const open = () => {
    opening ??= openAll();
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };

  const showMore = async (index: SearchIndex) => {
    const turn = latest;
    const start = done;
    const hits = shown.slice(start, start + perPage);
    const pages = await Promise.all(hits.map((hit) => pageOf(index, hit)));
    if (turn !== latest) return;
    done = start + hits.length;
    const list = listOf(pages.flat());
    const links = list.querySelectorAll('a');
    const known = results.querySelector('ol');
    if (known) known.append(...list.children);
    else if (links.length > 0) results.append(list);
    more.hidden = done >= shown.length;
    if (start > 0) links[0]?.focus();
  };

  /** Shows what is left of the found pages after the choices. */
  const show = async (index: SearchIndex, query: string) => {
    const pages = found.hits.flatMap(({ id }) => index.pages.get(id) ?? []);
    const counts = countChoices(pages, chosenFrom(section, year));
    fillChoice(section, 'Tất cả các mục', counts.sections);
    fillChoice(year, 'Tất cả các năm', counts.years);
    const chosen = new Set(pages.filter(isChosen(chosenFrom(section, year))).map(({ id }) => id));
    shown = found.hits.filter(({ id }) => chosen.has(id));
    done = 0;
    results.replaceChildren();
    keepAddress(query, section.value, year.value);
    status.textContent = query ? statusWords(query, found, shown.length, navigator.onLine) : hint;
    help.hidden = query === '' || isTooShort(query) || found.hits.length > 0;
    await showMore(index);
  };

  const run = async () => {
    const turn = ++latest;
    const query = input.value.trim();
    const waiting = window.setTimeout(() => {
      if (turn === latest && query) status.textContent = `Đang tìm “${query}”…`;
    }, patienceMs);
    try {
      const { index, lists } = await open();
      // A space at the end says that the last word is whole.
      const answer =
        query && !isTooShort(query)
          ? await findPages(input.value, index, lists, isSlowConnection() ? mostRead.slow : mostRead.usual)
          : { hits: [], isLoose: false };
      if (turn !== latest) return;
      found = answer;
      await show(index, query);
    } catch {
      status.textContent = 'Chưa mở được chỉ mục tìm kiếm. Mời quý vị thử lại hoặc chọn một mục dưới đây.';
    } finally {
      clearTimeout(waiting);
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(run, pauseMs);
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void run();
  });
  for (const choice of [section, year])
    choice.addEventListener('change', () => {
      latest += 1;
      void open().then(({ index }) => show(index, input.value.trim()));
    });
  more.addEventListener('click', () => void open().then(({ index }) => showMore(index)));
  moveByKeys(input, results);
  // Without a network some answers were empty; they are asked for again.
  addEventListener('online', () => {
    opening = undefined;
    if (input.value) void run();
  });

  input.value = asked.get('q') ?? '';
  fillChoice(section, 'Tất cả các mục', new Map([[asked.get('muc') ?? '', 0]]));
  fillChoice(year, 'Tất cả các năm', new Map([[asked.get('nam') ?? '', 0]]));
  section.value = asked.get('muc') ?? '';
  year.value = asked.get('nam') ?? '';
  // Who comes here will search: the index is on its way while they type.
  if (input.value) void run();
  else void open().catch(() => {});
  input.focus();
}

/** Pagefind, and the words that help to understand queries. */
async function openAll(): Promise<{ readonly index: SearchIndex; readonly lists: WordLists }> {
  const [index, answer] = await Promise.all([
    import(/* @vite-ignore */ pagefindAddress).then(openIndex),
    fetch(wordListsAddress),
  ]);
  if (!answer.ok) throw new Error(`${answer.status} for ${wordListsAddress}`);
  return { index, lists: (await answer.json()) as WordLists };
}

/** Nothing where its text is neither to be fetched nor kept. */
async function pageOf(index: SearchIndex, { id, keys }: FoundPage): Promise<ShownPage[]> {
  const page = await index.textOf(id);
  if (!page) return [];
  const { address, title, day, description, text } = page;
  const section = index.pages.get(id)?.section ?? '';
  const excerpt = excerptFor(saysMore(description, text, keys) ? description : text || description, keys);
  return [{ address, title, day: dayWords(day), section, keys, excerpt }];
}

/** `2025-09-05` as `05/09/2025`. */
const dayWords = (day: string) => day.split('-').reverse().join('/');

/** The address keeps what was asked, so that it can be shared. */
function keepAddress(query: string, section: string, year: string): void {
  const parts = { q: query, muc: section, nam: year };
  const asked = Object.entries(parts)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  history.replaceState(null, '', asked.length > 0 ? `?${asked.join('&')}` : location.pathname);
}
