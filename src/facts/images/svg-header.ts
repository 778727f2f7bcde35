import type { ByteSource } from './byte-source.ts';
import { DamagedHeader } from './damaged-header.ts';
import type { StoredImage } from './stored-image.ts';
import { svgRootAttributes } from './svg-root.ts';

const pixelsPer: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
};

/** Size from `width` and `height`, else from `viewBox`; never plain, because an SVG can carry scripts. */
export function readSvgHeader(bytes: ByteSource): StoredImage {
  const attributes = svgRootAttributes(bytes) ?? '';
  const width = toPixels(attribute(attributes, 'width'));
  const height = toPixels(attribute(attributes, 'height'));
  const box = viewBox(attribute(attributes, 'viewBox'));
  const ratio = box && box.height / box.width;
  const widthPx = width ?? (height && ratio ? height / ratio : box?.width);
  const heightPx = height ?? (width && ratio ? width * ratio : box?.height);
  if (!widthPx || !heightPx) throw new DamagedHeader(); // sharp measures what is drawn.
  return { ...whole(widthPx, heightPx), orientation: 1, frames: 1, plain: false };
}

const whole = (width: number, height: number) => ({
  widthPx: Math.max(1, Math.round(width)),
  heightPx: Math.max(1, Math.round(height)),
});

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(` ${attributes}`);
  return found?.[1] ?? found?.[2];
}

/** Nothing for `100%`, `auto`, `2em` and entities: such a length says nothing by itself. */
function toPixels(length: string | undefined): number | undefined {
  const [, value, unit] = /^\s*\+?([\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(length ?? '') ?? [];
  const pixels = Number(value) * (pixelsPer[unit?.toLowerCase() ?? ''] ?? Number.NaN);
  return pixels > 0 ? pixels : undefined;
}

function viewBox(text: string | undefined): { width: number; height: number } | undefined {
  const [, , width, height] = (text ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width && height && width > 0 && height > 0 ? { width, height } : undefined;
}
