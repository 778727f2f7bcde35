/** Letters that NFC leaves alone wherever they stand: Latin, Vietnamese, common punctuation, arrows and signs. */
const mayChangeInNfc = /[^\u0000-\u02ff\u1e00-\u1eff\u2002-\u20cf\u2190-\u2328\u2500-\u27ff]/;

/**
 * The same text without byte order mark, with LF after every line and composed letters (NFC).
 * Each step is taken only where something calls for it, because nearly every file is clean already.
 */
export function normaliseText(text: string): string {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const lines = body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
  return mayChangeInNfc.test(lines) ? lines.normalize('NFC') : lines;
}
