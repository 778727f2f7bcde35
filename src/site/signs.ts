import { html, type Markup, raw } from './html.ts';

/** Drawings on a 24 × 24 grid, one stroke wide: signs of categories and sections. */
const drawings = {
  'chuyen-mon':
    'M12 6.6C9.8 5.1 7 4.6 3.5 4.8v13c3.5-.2 6.3.3 8.5 1.8 2.2-1.5 5-2 8.5-1.8v-13C17 4.6 14.2 5.1 12 6.6Zm0 0v13',
  'doan-the': 'M5.5 21V3.5m0 1h13l-3.2 4.3 3.2 4.3h-13',
  'hoat-dong':
    'M4 8c0-1.9 3.6-3.5 8-3.5S20 6.1 20 8s-3.6 3.5-8 3.5S4 9.9 4 8Zm0 0v8c0 1.9 3.6 3.5 8 3.5s8-1.6 8-3.5V8M8 11l3 8.5M16 11l-3 8.5M4.5 9.5l3 9m12-9-3 9',
  'tin-khac':
    'M4 20l1.2-4.8L16.5 3.9a1.9 1.9 0 0 1 2.7 0l.9.9a1.9 1.9 0 0 1 0 2.7L8.8 18.8 4 20Zm10.5-14 3.5 3.5',
  'thong-bao': 'M6 17V10.5a6 6 0 0 1 12 0V17l1.5 1.5h-15L6 17Zm4 4h4M12 4.5V3',
  'cong-khai': 'M6 3.5h9l4 4V20.5H6v-17Zm8.5 0V8H19M9 12h7M9 15h7M9 18h4',
  'van-ban':
    'M6 3.5h12v17H6v-17ZM9 7.5h6M9 10.5h6M9 13.5h2.5M15 17.5a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
  'hoc-lieu': 'M4 5.5h4v14H4v-14Zm4-1h4.5v15H8v-15Zm5.2 1.7 3.8-1 3.6 13.5-3.8 1-3.6-13.5Z',
  album: 'M3.5 5h17v14h-17V5Zm0 10.5 4.5-4.5 4 4 2.5-2.5 6 5M15.5 9.8a.8.8 0 1 0 0-1.6.8.8 0 0 0 0 1.6Z',
  'to-chuc': 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-4 3.5-6 7.5-6s6.9 2 7.5 6',
  'gioi-thieu': 'M12 3.5v3m0-3h4l-1 1.5 1 1.5h-4M4 20.5v-8.5h4l4-4.5 4 4.5h4v8.5H4Zm6 0v-4h4v4',
  'hoi-dap':
    'M4 4.5h16v11.5h-7l-4.5 4v-4H4V4.5Zm6 3.7c.3-1 1-1.5 2-1.5 1.2 0 2 .7 2 1.7 0 1.4-2 1.5-2 3m0 1.6v.1',
  'lay-y-kien': 'M5 3.5h14v17H5v-17Zm3 4.5 1.2 1.2L11.5 7M14 8h2M8 13l1.2 1.2 2.3-2.2M14 13h2M8 17h8',
  'thong-ke': 'M3.5 20.5h17M6 20.5v-7h3v7m1.5 0V8h3v12.5m1.5 0V4h3v16.5',
  'goc-phu-huynh':
    'M8.5 9.5a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6Zm7.8 3a2.1 2.1 0 1 0 0-4.2 2.1 2.1 0 0 0 0 4.2ZM3 20c.3-4.5 2.4-7 5.5-7 2.4 0 4.2 1.5 5 4m-1.2 3c.4-3 1.7-4.5 4-4.5s3.8 1.5 4.2 4.5',
  'goc-hoc-sinh': 'M2.5 9.5 12 5l9.5 4.5L12 14 2.5 9.5Zm4 2v5c3.3 2.7 7.7 2.7 11 0v-5m4-2v6',
  'lich-cong-tac': 'M4 6h16v14H4V6Zm0 4.5h16M8.5 3.5v4m7-4v4M8 14h2m4 0h2m-8 3h2',
  'thuc-don':
    'M4 12.5h16a8 8 0 0 1-5 7H9a8 8 0 0 1-5-7Zm5-9c-1.5 1.8 1.5 3 0 5m4-5c-1.5 1.8 1.5 3 0 5m4-5c-1.5 1.8 1.5 3 0 5',
  'thoi-khoa-bieu': 'M4 4.5h16v15H4v-15Zm0 5h16m-16 5h16m-10.7-10v15m5.4-15v15',
  'su-kien':
    'M4 6h16v14H4V6Zm0 4.5h16M8.5 3.5v4m7-4v4M12 12.3l.9 1.9 2 .3-1.5 1.4.4 2-1.8-1-1.8 1 .4-2-1.5-1.4 2-.3.9-1.9Z',
  'lien-he': 'M3.5 6h17v12.5h-17V6Zm0 1 8.5 6.5L20.5 7',
} as const;
export type SignId = keyof typeof drawings;

const signOf = (id: string): string => drawings[id in drawings ? (id as SignId) : 'tin-khac'];

/** A sign beside words that say the same; not read aloud. */
export const sign = (id: string): Markup =>
  raw(
    `<svg class="dau" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="${signOf(id)}"/></svg>`,
  );

/** Stands where a picture is missing: squared paper with the sign of its category, never a grey hole. */
export const emptyTile = (id: string): Markup => html`<span class="o-trong o-ly">${sign(id)}</span>`;
