import { html, type Markup } from '../html.ts';
import { barHeight, barStart, chartWidth, percent, px, rowHeight } from './chart-size.ts';
import { filling, patternDefinitions } from './patterns.ts';

/** A bar: parts of a whole, in the order of the series. */
export interface StackedBar {
  readonly label: string;
  readonly values: readonly number[];
}

export interface StackedChart {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  /** Names of the parts, the same for every bar. */
  readonly series: readonly string[];
  readonly bars: readonly StackedBar[];
}

const legendRow = 26;
const barWidth = chartWidth - barStart;
/** A narrower part has no room for its number, which stands in the table. */
const narrowest = 46;

/** Parts of a whole as one bar a row, each as wide as the others, with a legend above. */
export function stackedBars({ id, title, series, bars }: StackedChart): Markup {
  const top = Math.ceil(series.length / 2) * legendRow + 12;
  const height = top + bars.length * rowHeight;
  return html`<svg class="bieu-do" viewBox="0 0 ${chartWidth} ${height}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${title}</title><desc id="${id}-d">${describe(series, bars)}</desc>${patternDefinitions(id)}${series.map(
    (name, index) => legendMarkup(id, name, index),
  )}${bars.map((bar, index) => barMarkup(id, bar, top + index * rowHeight))}</svg>`;
}

const describe = (series: readonly string[], bars: readonly StackedBar[]): string =>
  bars
    .map(({ label, values }) => {
      const whole = sum(values);
      return `${label}: ${series.map((name, i) => `${name} ${percent(values[i] ?? 0, whole)}`).join(', ')}.`;
    })
    .join(' ');

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function legendMarkup(id: string, name: string, index: number): Markup {
  const x = (index % 2) * (chartWidth / 2);
  const y = Math.floor(index / 2) * legendRow;
  return html`<rect class="bd-o" x="${px(x + 1)}" y="${y + 2}" width="20" height="16" fill="${filling(id, index)}"/><text x="${px(x + 28)}" y="${y + 15}">${name}</text>`;
}

function barMarkup(id: string, { label, values }: StackedBar, y: number): Markup {
  const whole = sum(values);
  let x = barStart;
  const parts = values.map((value, index) => {
    const width = whole === 0 ? 0 : (value / whole) * barWidth;
    const at = x;
    x += width;
    return width === 0 ? html`` : partMarkup(filling(id, index), percent(value, whole), { at, width, y });
  });
  return html`<text class="bd-ten" x="0" y="${y + 19}">${label}</text>${parts}`;
}

function partMarkup(
  fill: string,
  words: string,
  { at, width, y }: { readonly at: number; readonly width: number; readonly y: number },
): Markup {
  const middle = at + width / 2;
  return html`<rect class="bd-o" x="${px(at)}" y="${y}" width="${px(width)}" height="${barHeight}" fill="${fill}"/>${
    width >= narrowest &&
    html`<rect class="bd-nhan" x="${px(middle - 18)}" y="${y + 4}" width="36" height="20" rx="4"/><text class="bd-so" x="${px(middle)}" y="${y + 19}">${words}</text>`
  }`;
}
