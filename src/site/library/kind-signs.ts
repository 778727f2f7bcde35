import { type Markup, raw } from '../html.ts';

/** Signs of the kinds of materials, on a 24 × 24 grid, one stroke wide. */
const drawings: Readonly<Record<string, string>> = {
  'bai-giang-dien-tu':
    'M3.5 4.5h17M5 4.5v10.5h14V4.5M12 15v3m-3.5 2.5L12 18l3.5 2.5M8.5 11.5l2.2-2.5 2 1.8 2.8-3.3',
  'e-learning': 'M4 5h16v11H4V5Zm-1.5 14h19M10.5 8v5l4-2.5-4-2.5Z',
  'giao-an': 'M6 3.5h12v17H6v-17Zm0 3.5H4.5M6 12H4.5M6 17H4.5M9.5 8h5.5M9.5 11.5h5.5M9.5 15h3',
  video: 'M3.5 6h12v12h-12V6Zm12 4.5 5-3v9l-5-3',
  'phieu-bai-tap': 'M6 3.5h9l3.5 3.5v13.5H6v-17Zm8.5 0V7.5h4M9 12l1.2 1.2 2-2.2m2 1h2M9 16.5h.1m2.9 0h4',
  'de-kiem-tra': 'M6 4.5h12v16H6v-16Zm3.5-1.5h5v3h-5V3Zm-.8 9.8 2.2 2.2 4.4-4.8',
  'tro-choi':
    'M9 4.5h3.5a2 2 0 1 1 4 0H19v5a2 2 0 1 0 0 4v6h-5.5a2 2 0 1 0-4 0H4.5v-5.5a2 2 0 1 0 0-4V4.5H9Z',
  'tu-lieu':
    'M4 6.5h16v13H4v-13Zm2-3h12M4 16l4.5-4.5 3.5 3.5 2.5-2.5 5.5 5.5M15.5 11a.8.8 0 1 0 0-1.6.8.8 0 0 0 0 1.6Z',
};

/** A sign before words that say the same; not read aloud. */
export const kindSign = (kind: string): Markup =>
  raw(
    `<svg class="dau" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="${drawings[kind] ?? drawings['tu-lieu']}"/></svg>`,
  );
