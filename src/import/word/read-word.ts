import { looksLikeLegacyFont } from '../../facts/text/looks-like-legacy-font.ts';
import type { FoundPost } from '../found-post.ts';
import { isNoteList } from '../html/shape-footnotes.ts';
import { fullAddress } from '../html/shape-links.ts';
import { blocksOf, parseHtml, shapeText } from '../html/shape-text.ts';
import { takeFacts } from '../html/take-facts.ts';
import { takeLetterhead } from '../html/take-letterhead.ts';
import { takeSignature } from '../html/take-signature.ts';
import { takeTitle } from '../html/take-title.ts';
import { wordsOf } from '../html/tree.ts';
import type { UnpackLimits } from './unpack-word.ts';
import { wordToHtml } from './word-to-html.ts';

/**
 * A Word file as a post: its title, day and author are found where schools write them; letterhead and signature are left out.
 *
 * @param source Its name, for the report.
 * @param nameWords What to call it where no line looks like a title.
 * @throws {WordError} where the file is no Word document that may be read.
 */
export async function readWord(
  bytes: Uint8Array,
  source: string,
  nameWords: string,
  limits?: UnpackLimits,
): Promise<FoundPost> {
  const word = await wordToHtml(bytes, limits);
  const all = blocksOf(parseHtml(word.html));
  const head = takeLetterhead(all.filter((block) => !isNoteList(block)));
  const facts = takeFacts(head.blocks);
  const signature = takeSignature(facts.blocks);
  const titled = takeTitle(signature.blocks);
  const title = titled.title ?? nameWords;
  const body = [...titled.blocks, ...all.filter(isNoteList)];
  const bytesOf = (src: string) => word.pictures.get(src);
  const text = shapeText(body, { title, find: fullAddress, bytesOf });
  const notes = [
    ...titleNotes(titled),
    ...word.notes,
    ...head.notes,
    ...signature.notes,
    ...text.notes,
    ...fontNotes(body.map(wordsOf).join(' ')),
  ];
  return {
    source,
    title,
    date: head.date ?? facts.date,
    author: facts.author,
    categories: [],
    redirectFrom: [],
    isNew: true,
    shape: () => ({ ...text, notes }),
  };
}

/** What is told of the text of a Word file. */
export const wordNotes = {
  noTitle: 'Không thấy dòng nào là tiêu đề nên lấy theo tên tệp. Hãy viết lại tiêu đề (title).',
  capitals: 'Tiêu đề viết hoa toàn bộ đã đổi thành chữ thường. Hãy viết hoa lại tên riêng nếu còn thiếu.',
  oldLetters:
    'Có đoạn còn theo bảng mã cũ mà phông chữ không cho biết. Hãy dùng bộ chuyển mã của Unikey (Ctrl+Shift+F6) trong Word rồi nhập lại.',
};

function titleNotes({ title, wasCapitals }: ReturnType<typeof takeTitle>): string[] {
  if (title === undefined) return [wordNotes.noTitle];
  return wasCapitals ? [wordNotes.capitals] : [];
}

const fontNotes = (words: string): string[] =>
  looksLikeLegacyFont(words) === null ? [] : [wordNotes.oldLetters];
