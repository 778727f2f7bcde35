import { chosenFrom, countChoices, fillChoice, isChosen } from './choices.ts';
import { excerptFor } from './excerpt.ts';
import { type Found, findPages } from './find-pages.ts';
import { moveByKeys } from './move-by-keys.ts';
import { smallAt } from './number-code.ts';
import { openIndex, type SearchIndex } from './open-index.ts';
import type { Scored } from './score-pages.ts';
import { listOf, type ShownPage } from './show-results.ts';
import { statusWords } from './status-words.ts';

const perPage = 10;
/** A pause in typing, in ms, after which the search begins. */
const pauseMs = 200;
/** An index of at most so many pages is fetched whole, so that the search also works without a network. */
const mostPagesKept = 2000;

const find = <Kind extends Element>(selector: string) => document.querySelector<Kind>(selector);
const input = find<HTMLInputElement>('[data-o-tim]');
const results = find<HTMLElement>('[data-ket-qua]');
const status = find('[data-trang-thai]');
const more = find<HTMLButtonElement>('[data-xem-them]');
const section = find<HTMLSelectElement>('[data-chon-muc]');
const year = find<HTMLSelectElement>('[data-chon-nam]');

if (input && results && status && more && section && year)
  start({ input, results, status, more, section, year });

interface Controls {
  readonly input: HTMLInputElement;
  readonly results: HTMLElement;
  readonly status: Element;
  readonly more: HTMLButtonElement;
  readonly section: HTMLSelectElement;
  readonly year: HTMLSelectElement;
}

function start({ input, results, status, more, section, year }: Controls): void {
  const hint = status.textContent ?? '';
  const asked = new URLSearchParams(location.search);
  let opening: Promise<SearchIndex> | undefined;
  let found: Found = { hits: [], isLoose: false };
  let shown: readonly Scored[] = [];
  let latest = 0;
  let timer = 0;

  const open = () => {
    opening ??= openIndex(fetchJson);
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };

  const showMore = async (index: SearchIndex) => {
    const turn = latest;
    const start = results.querySelectorAll('li').length;
    const pages = await Promise.all(shown.slice(start, start + perPage).map((hit) => pageOf(index, hit)));
    if (turn !== latest) return;
    const list = listOf(pages);
    const links = list.querySelectorAll('a');
    const known = results.querySelector('ol');
    if (known) known.append(...list.children);
    else if (pages.length > 0) results.append(list);
    more.hidden = start + pages.length >= shown.length;
    if (start > 0) links[0]?.focus();
  };

  /** Shows what is left of the found pages after the choices. */
  const show = async (index: SearchIndex, query: string) => {
    const counts = countChoices(found.hits, index.entry, chosenFrom(section, year));
    fillChoice(section, 'Tất cả các mục', counts.sections);
    fillChoice(year, 'Tất cả các năm', counts.years);
    shown = found.hits.filter(isChosen(index.entry, chosenFrom(section, year)));
    results.replaceChildren();
    keepAddress(query, section.value, year.value);
    status.textContent = query ? statusWords(query, found, shown.length) : hint;
    await showMore(index);
  };

  const run = async () => {
    const turn = ++latest;
    const query = input.value.trim();
    try {
      const index = await open();
      // A space at the end says that the last word is whole.
      const answer = query ? await findPages(input.value, index) : { hits: [], isLoose: false };
      if (turn !== latest) return;
      found = answer;
      await show(index, query);
      if (query && index.entry.pages <= mostPagesKept)
        requestIdle(() => void index.fetchAll().catch(() => {}));
    } catch {
      status.textContent = 'Chưa mở được chỉ mục tìm kiếm. Mời quý vị thử lại hoặc chọn một mục dưới đây.';
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
      void open().then((index) => show(index, input.value.trim()));
    });
  more.addEventListener('click', () => void open().then(showMore));
  moveByKeys(input, results);

  input.value = asked.get('q') ?? '';
  fillChoice(section, 'Tất cả các mục', new Map([[asked.get('muc') ?? '', 0]]));
  fillChoice(year, 'Tất cả các năm', new Map([[asked.get('nam') ?? '', 0]]));
  section.value = asked.get('muc') ?? '';
  year.value = asked.get('nam') ?? '';
  if (input.value) void run();
  input.focus();
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return answer.json();
}

/** Without its text a page is still worth showing. */
async function pageOf(index: SearchIndex, { page, keys }: Scored): Promise<ShownPage> {
  const [address = '', title = '', day = ''] = (await index.head(page)) ?? [];
  const text = await index.text(page).catch(() => '');
  return { address, title, day, section: sectionName(index, page), keys, excerpt: excerptFor(text, keys) };
}

const sectionName = ({ entry }: SearchIndex, page: number) =>
  entry.sections[smallAt(entry.sectionOf, page)] ?? '';

/** The address keeps what was asked, so that it can be shared. */
function keepAddress(query: string, section: string, year: string): void {
  const parts = { q: query, muc: section, nam: year };
  const asked = Object.entries(parts)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  history.replaceState(null, '', asked.length > 0 ? `?${asked.join('&')}` : location.pathname);
}

const requestIdle = (task: () => void) =>
  'requestIdleCallback' in window ? window.requestIdleCallback(task) : setTimeout(task, 1000);
