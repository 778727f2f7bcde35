/** A PDF of one page with these lines, of ASCII letters only: the least that a PDF reader opens. */
export function smallPdf(lines: readonly string[]): string {
  const content = pageContent(lines);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const head = '%PDF-1.4\n';
  const body = objects.join('');
  return `${head}${body}${crossReferences(objects, head.length)}trailer
<< /Size ${objects.length + 1} /Root 1 0 R >>
startxref
${head.length + body.length}
%%EOF
`;
}

/** 10-point text from the top of an A4 page, a line every 14 points. */
function pageContent(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`);
  return ['BT /F1 10 Tf 14 TL 60 780 Td', ...shown, 'ET'].join('\n');
}

/** Where each object begins, in bytes, in entries of twenty bytes. */
function crossReferences(objects: readonly string[], start: number): string {
  let offset = start;
  const entries = objects.map((object) => {
    const entry = `${String(offset).padStart(10, '0')} 00000 n \n`;
    offset += object.length;
    return entry;
  });
  return `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`;
}
