import { escapeHtml, lines } from './html.ts';
import { isWorksheet, type PdfEntry } from './pdf-entry.ts';
import { penStroke, stamp } from './stamp.ts';

/** Kinds of document (tên loại) that stand alone on the first line of a title. */
const kinds = [
  'Quyết định',
  'Quy chế',
  'Quy định',
  'Kế hoạch',
  'Thông báo',
  'Báo cáo',
  'Biên bản',
  'Chương trình',
  'Hướng dẫn',
  'Nghị quyết',
  'Tờ trình',
  'Nội quy',
];

/** Issuing body on the left, Quốc hiệu and Tiêu ngữ on the right, number and date below. */
export function officialHead({ issuerLines, soHieu, place, date }: PdfEntry): string {
  const above = lines(issuerLines.slice(0, -1));
  const body = escapeHtml(issuerLines.at(-1) ?? '');
  const number = soHieu ? `<div class="number">Số: ${escapeHtml(soHieu)}</div>` : '';
  return `<header class="head">
    <div><div class="issuer">${above}${above ? '<br>' : ''}<b>${body}</b></div><div class="rule"></div>${number}</div>
    <div><div class="nation"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></div><div class="motto"><b>Độc lập - Tự do - Hạnh phúc</b></div><div class="rule"></div>
    <div class="place">${escapeHtml(place)}, ${dateInWords(date)}</div></div>
  </header>`;
}

/** The title in the middle: kind of document in capitals, what it is about below; forms wholly in capitals. */
export function title(entry: PdfEntry): string {
  const kind = kinds.find((name) => entry.title.startsWith(`${name} `));
  const about = kind ? capitalised(entry.title.slice(kind.length).trim()) : entry.title;
  if (kind) return heading(`<span class="kind">${escapeHtml(kind)}</span>${escapeHtml(about)}`);
  return heading(isWorksheet(entry) ? escapeHtml(about) : `<span class="kind">${escapeHtml(about)}</span>`);
}

const heading = (content: string): string => `<h1>${content}</h1><div class="under-title"></div>`;

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Paragraphs; the legal grounds (căn cứ) in italics, "Điều 1." in bold, blanks to fill in not stretched. */
export const paragraphs = (texts: readonly string[]): string => texts.map(paragraph).join('\n');

function paragraph(text: string): string {
  const safe = escapeHtml(text).replace(/^((?:Điều|Câu|Bài|Mức) \d+[.:]|\d+\.)/u, '<b>$1</b>');
  const kind = text.startsWith('Căn cứ') ? 'grounds' : /…|\.{4}/.test(text) ? 'blanks' : '';
  return kind ? `<p class="${kind}">${safe}</p>` : `<p>${safe}</p>`;
}

export function table({ table: content }: PdfEntry): string {
  if (!content) return '';
  const head = content.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
  const rows = content.rows.map((row) => `<tr>${row.map(tableCell).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
}

const tableCell = (text: string): string =>
  `<td${/^[\d.,%\s–-]+$/.test(text) ? ' class="figure"' : ''}>${escapeHtml(text)}</td>`;

/** Nơi nhận on the left, the signature on the right; only the school itself has a stamp. */
export function ending({ signer, soHieu }: PdfEntry): string {
  const isOfficial = soHieu !== undefined;
  const receivers = isOfficial
    ? '<b>Nơi nhận:</b><br>- Cán bộ, giáo viên, nhân viên;<br>- Cổng thông tin điện tử;<br>- Lưu: VT.'
    : '';
  const hint = isOfficial ? '' : '<div class="hint">(Kí và ghi rõ họ tên)</div>';
  const position = signer.position.startsWith('Phó')
    ? `KT. Hiệu trưởng<br>${escapeHtml(signer.position)}`
    : escapeHtml(signer.position);
  return `<div class="end"><div class="receivers">${receivers}</div><div class="signature"><div class="position">${position}</div>${hint}${isOfficial ? stamp + penStroke(signer.name) : ''}<div class="name">${escapeHtml(signer.name)}</div></div></div>`;
}

/** "ngày 05 tháng 9 năm 2025": days below 10 and months below 3 are written with a zero (Nghị định 30/2020). */
export function dateInWords(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const monthText = month < 3 ? `0${month}` : String(month);
  return `ngày ${String(day).padStart(2, '0')} tháng ${monthText} năm ${year}`;
}
