import type { Buffer } from 'node:buffer';
import { countLegacyWords } from './count-legacy-words.ts';
import { fromTcvn3 } from './from-tcvn3.ts';
import { fromVni } from './from-vni.ts';
import { fromWindows1258 } from './from-windows-1258.ts';
import { recogniseUtf16 } from './recognise-utf-16.ts';
import type { UnreadableEncoding } from './unreadable-encoding.ts';

/** What is looked at: enough to be sure, and a large archive costs no more than a post. */
const sampleBytes = 65_536;

const oneByteEncodings = [
  { encoding: 'tcvn3', decode: fromTcvn3 },
  { encoding: 'vni', decode: fromVni },
  { encoding: 'windows-1258', decode: fromWindows1258 },
] as const;

/** Names the encoding of bytes that are not UTF-8. A zero byte outside UTF-16 is what pictures and archives have. */
export function recogniseEncoding(bytes: Buffer): UnreadableEncoding {
  const sample = bytes.subarray(0, sampleBytes);
  const utf16 = recogniseUtf16(sample);
  if (utf16) return utf16;
  return bytes.includes(0) ? 'binary' : recogniseOneByte(sample.toString('latin1'));
}

/** The encoding under which the most words are Vietnamese syllables; `unknown` where none makes sense of most of them. */
function recogniseOneByte(text: string): UnreadableEncoding {
  const candidates = oneByteEncodings.map(({ encoding, decode }) => ({
    encoding,
    ...countLegacyWords(text, decode),
  }));
  const best = candidates.reduce((a, b) => (b.syllables > a.syllables ? b : a));
  return best.syllables >= 2 && best.syllables > 2 * best.others ? best.encoding : 'unknown';
}
