/** A point in the units of the drawing; y grows downwards. */
export type Point = readonly [x: number, y: number];

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One SVG element; attributes left undefined are not written. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : value}"`)
    .join('');
  return `<${name}${written}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

export const path = (d: string, fill: string, extra: Attributes = {}): string =>
  element('path', { d, fill, ...extra });

export const line = (d: string, stroke: string, width: number, extra: Attributes = {}): string =>
  element('path', {
    d,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...extra,
  });

export const circle = (x: number, y: number, r: number, fill: string, extra: Attributes = {}) =>
  element('circle', { cx: x, cy: y, r, fill, ...extra });

export const oval = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  extra: Attributes = {},
): string => element('ellipse', { cx: x, cy: y, rx, ry, fill, ...extra });

/** A rectangle whose `x`, `y` is the top left corner. */
export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  extra: Attributes = {},
): string => element('rect', { x, y, width, height, fill, ...extra });

export const polygon = (points: readonly Point[], fill: string, extra: Attributes = {}): string =>
  element('polygon', { points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(' '), fill, ...extra });

/** Moves, scales and turns (degrees) what was drawn around 0,0. */
export function at(
  x: number,
  y: number,
  content: string,
  { scale = 1, turn = 0, mirror = false }: { scale?: number; turn?: number; mirror?: boolean } = {},
): string {
  const steps = [`translate(${round(x)} ${round(y)})`];
  if (turn !== 0) steps.push(`rotate(${round(turn)})`);
  if (scale !== 1 || mirror) steps.push(`scale(${round(mirror ? -scale : scale)} ${round(scale)})`);
  return element('g', { transform: steps.join(' ') }, content || ' ');
}

/** A vertical gradient as paint; `id` must be unique in the picture. */
export function gradient(id: string, colours: readonly string[]): string {
  const stops = colours.map((colour, index) =>
    element('stop', { offset: index / (colours.length - 1), 'stop-color': colour }),
  );
  return element('linearGradient', { id, x1: 0, y1: 0, x2: 0, y2: 1 }, stops.join(''));
}

/** `count` drawings, one after the other. */
export const repeat = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

export const round = (value: number): number => Math.round(value * 100) / 100;
