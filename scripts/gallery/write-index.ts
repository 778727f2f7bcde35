import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from '../../src/site/html.ts';
import type { Shot } from './photograph.ts';

/** What was photographed of one type of page. */
export interface Row {
  readonly name: string;
  readonly address: string;
  readonly shots: readonly Shot[];
}

const styles = `body{font:16px system-ui;margin:1rem;background:#777}h2,p{color:#fff;margin:1.5rem 0 .25rem;font-size:1.1rem}
.row{display:flex;gap:1rem;overflow-x:auto;align-items:flex-start}
.row img{display:block;max-width:none}figure{margin:0}figcaption{color:#fff}.print img{margin-bottom:.5rem}`;

/** Writes the page that shows all pictures of a gallery, a row of looks for every type of page. */
export function writeIndex(out: string, rows: readonly Row[]): void {
  const page = html`<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${{ html: styles }}</style>
<h1>Gallery</h1>${rows.map(
    ({ name, address, shots }) => html`
<h2 id="${name}">${name} · ${address}</h2><div class="row">${shots.map(figure)}</div>`,
  )}`;
  writeFileSync(join(out, 'index.html'), page.html);
}

const figure = ({ look, width, files }: Shot) => html`
<figure class="${look}"><figcaption>${look}</figcaption>${files.map(
  (file) =>
    html`<a href="${file}"><img src="${file}" alt="" loading="lazy" width="${Math.round(width / 2)}"></a>`,
)}</figure>`;
