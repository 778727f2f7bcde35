/**
 * A page of a package, with a guard as the very first thing in it: opened by itself it would have all the rights of the
 * school's own pages, so it stops and leads to the page that shows it in a frame. In the frame its origin is `null`.
 *
 * @param player Address that shows the lesson in a frame.
 * @returns `undefined` for an encoding in which the guard could be read as something else.
 */
export function guardPage(bytes: Buffer, player: string): Buffer | undefined {
  const utf16 = utf16Mark(bytes);
  if (!utf16 && bytes.includes(0)) return undefined;
  const text = utf16 ? new TextDecoder(utf16).decode(bytes) : bytes.toString('latin1');
  const start = textBefore.exec(text)?.[0].length ?? 0;
  const guarded = `${text.slice(0, start)}${guardFor(player)}${text.slice(start)}`;
  // What was UTF-16 becomes UTF-8, which the mark at its beginning says.
  return utf16 ? Buffer.from(`\uFEFF${guarded}`, 'utf8') : Buffer.from(guarded, 'latin1');
}

/**
 * What may stand before the guard without running: the byte order mark (as Latin letters), blanks, comments without any
 * angle bracket, and the document type, before which nothing may be put.
 */
const textBefore = /^(?:ï»¿)?(?:\s|<!--[^<>]*-->)*(?:<!doctype[^>]*>)?/i;

const guardFor = (player: string) =>
  `<script>if(self.origin!=="null"){stop();location.replace(${JSON.stringify(player)})}</script>`;

function utf16Mark(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
