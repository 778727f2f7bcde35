import { search } from './pagefind.ts';
import { listOf } from './show-results.ts';

type Hits = Awaited<ReturnType<typeof search>>;

const perPage = 10;
/** A pause in typing, in ms, after which the search begins. */
const pauseMs = 200;

const find = <Kind extends Element>(selector: string) => document.querySelector<Kind>(selector);
const input = find<HTMLInputElement>('[data-o-tim]');
const results = find('[data-ket-qua]');
const status = find('[data-trang-thai]');
const more = find<HTMLButtonElement>('[data-xem-them]');

if (input && results && status && more) start(input, results, status, more);

function start(input: HTMLInputElement, results: Element, status: Element, more: HTMLButtonElement): void {
  const hint = status.textContent;
  let hits: Hits = [];
  let latest = 0;
  let shown = 0;
  let timer = 0;

  const showMore = async () => {
    const turn = latest;
    const pages = await Promise.all(hits.slice(shown, shown + perPage).map((hit) => hit.data()));
    if (turn !== latest) return;
    shown += pages.length;
    results.append(listOf(pages));
    more.hidden = shown >= hits.length;
  };

  const run = async () => {
    const turn = ++latest;
    const query = input.value.trim();
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    try {
      const found = query ? await search(query) : [];
      if (turn !== latest) return;
      hits = found;
      shown = 0;
      results.replaceChildren();
      status.textContent = !query
        ? hint
        : found.length > 0
          ? `Có ${found.length} kết quả cho “${query}”.`
          : `Chưa có trang nào nói về “${query}”.`;
      await showMore();
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
  more.addEventListener('click', () => void showMore());

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) void run();
  input.focus();
}
