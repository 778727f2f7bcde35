import core from 'qrcode/lib/core/qrcode.js';
import { html, type Markup } from '../html.ts';

/** Modules left white on each side, as readers need. */
const quiet = 4;

/**
 * An address as a QR code: SVG of one path, always dark on white, so that any telephone reads it from a dark screen too.
 *
 * @param label What the code leads to, for people who do not see it.
 */
export function qrCode(address: string, label: string): Markup {
  const { size, data } = core.create(address, { errorCorrectionLevel: 'M' }).modules;
  const side = size + 2 * quiet;
  return html`<svg class="ma-qr" viewBox="0 0 ${side} ${side}" role="img" aria-label="${label}"><rect class="ma-qr-nen" width="${side}" height="${side}"/><path class="ma-qr-net" d="${pathOf(data, size)}"/></svg>`;
}

/** Runs of dark modules, row by row, one unit high. */
function pathOf(data: Uint8Array, size: number): string {
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!data[y * size + x]) continue;
      const start = x;
      while (x + 1 < size && data[y * size + x + 1]) x += 1;
      const width = x - start + 1;
      path += `M${start + quiet} ${y + quiet}h${width}v1h-${width}z`;
    }
  }
  return path;
}
