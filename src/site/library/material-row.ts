import type { LocalDate } from '../../domain/calendar.ts';
import { html, type Markup } from '../html.ts';
import { dayShort } from '../words.ts';
import { kindSign } from './kind-signs.ts';

/** A material in a list, as the pages and the filter in the browser both write it. */
export interface MaterialRow {
  readonly address: string;
  readonly title: string;
  readonly kind: string;
  readonly kindLabel: string;
  /** `Khối 3`, `Toán`: where it belongs. */
  readonly places: readonly string[];
  readonly author: string;
  readonly date: LocalDate;
  /** A lesson that can be done on its own page. */
  readonly runs: boolean;
}

/** An item of a list of materials. */
export const rowMarkup = (row: MaterialRow): Markup =>
  html`<li class="hoc-lieu-dong"><span class="hoc-lieu-dau">${kindSign(row.kind)}</span><div><a class="hoc-lieu-ten" href="${row.address}">${row.title}</a><p class="tin-ngay">${[row.kindLabel, ...row.places, row.author].join(' · ')} · ${dayShort(row.date)}${row.runs && html` <span class="nhan">Học ngay trên trang</span>`}</p></div></li>`;
