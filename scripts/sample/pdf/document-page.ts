import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fontFaces } from './fonts.ts';
import { escapeHtml, lines } from './html.ts';
import { ending, officialHead, paragraphs, table, title } from './parts.ts';
import { isWorksheet, type PdfEntry } from './pdf-entry.ts';

const style = `${fontFaces()}\n${readFileSync(path.join(import.meta.dirname, 'document-style.css'), 'utf8')}`;

/** The whole page of a document, ready to be printed. */
export function documentPage(entry: PdfEntry): string {
  const body = isWorksheet(entry) ? worksheet(entry) : official(entry);
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(entry.title)}</title><style>${style}</style></head><body>${body}</body></html>`;
}

const official = (entry: PdfEntry): string =>
  officialHead(entry) + title(entry) + paragraphs(entry.paragraphs) + table(entry) + ending(entry);

const worksheet = (entry: PdfEntry): string =>
  `<div class="worksheet"><header class="head"><div><b>${lines(entry.issuerLines)}</b></div><div class="pupil">Họ và tên: ……………………………<br>Lớp: …………</div></header>${title(entry)}${paragraphs(entry.paragraphs)}${table(entry)}<div class="author">${escapeHtml(entry.signer.position)}: ${escapeHtml(entry.signer.name)}</div></div>`;
