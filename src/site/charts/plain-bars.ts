import { formatNumber } from '../../domain/vietnamese.ts';
import { html, type Markup } from '../html.ts';
import { barHeight, barStart, chartWidth, px, rowHeight } from './chart-size.ts';
import { filling, patternDefinitions } from './patterns.ts';

export interface PlainChart {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  /** What is counted: `học sinh`. */
  readonly unit: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
}

/** Room for the number behind the longest bar. */
const numberWidth = 60;

/** Numbers as bars that begin at nothing, so that lengths compare as numbers do. */
export function plainBars({ id, title, unit, bars }: PlainChart): Markup {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const room = chartWidth - barStart - numberWidth;
  const words = bars.map(({ label, value }) => `${label}: ${formatNumber(value)} ${unit}.`).join(' ');
  return html`<svg class="bieu-do" viewBox="0 0 ${chartWidth} ${bars.length * rowHeight}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${title}</title><desc id="${id}-d">${words}</desc>${patternDefinitions(id)}${bars.map(
    ({ label, value }, index) => {
      const y = index * rowHeight + 4;
      const width = (value / most) * room;
      return html`<text class="bd-ten" x="0" y="${y + 19}">${label}</text><rect class="bd-o" x="${barStart}" y="${y}" width="${px(width)}" height="${barHeight}" fill="${filling(id, 1)}"/><text class="bd-ten" x="${px(barStart + width + 8)}" y="${y + 19}">${formatNumber(value)}</text>`;
    },
  )}</svg>`;
}
