import { decodeText } from '../../facts/text/decode-text.ts';
import { encodingAdvice } from '../../facts/text/encoding-advice.ts';
import { normaliseText } from '../../facts/text/normalise-text.ts';
import { fromLegacyFont } from '../legacy-font.ts';

/** The text of an old page or export, or what to do where its encoding is not known. */
export type DecodedPage = { readonly text: string } | { readonly message: string };

/** UTF-8, and what old Vietnamese pages were saved in. Tags are ASCII, so that the old fonts' codes can be read as a whole. */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded;
  switch (decoded.encoding) {
    case 'utf-16le':
    case 'utf-16be':
    case 'windows-1258':
      return { text: inEncoding(bytes, decoded.encoding) };
    case 'tcvn3':
    case 'vni': {
      const font = { encoding: decoded.encoding, capitals: false };
      return { text: normaliseText(fromLegacyFont(Buffer.from(bytes).toString('latin1'), font)) };
    }
    default: {
      const told = /charset\s*=\s*["']?(windows-125\d|iso-8859-1)/i.exec(
        Buffer.from(bytes).toString('latin1', 0, 4096),
      );
      return told?.[1] ? { text: inEncoding(bytes, told[1]) } : { message: encodingAdvice(decoded.encoding) };
    }
  }
}

const inEncoding = (bytes: Uint8Array, encoding: string): string =>
  normaliseText(new TextDecoder(encoding).decode(bytes)).normalize('NFC');
