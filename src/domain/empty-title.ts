import { remembering } from './remembering.ts';

/** Whether a title is the name of a file: `bai_giang_1.pptx`, `IMG_1234`, `bai-giang-toan-3`. */
export function isFileName(title: string): boolean {
  const bare = title.trim();
  if (
    /\S\.(?:pptx?|ppsx?|docx?|xlsx?|pdf|zip|rar|7z|mp[34]|avi|mov|wmv|jpe?g|png|gif|html?|swf|exe)$/i.test(
      bare,
    )
  )
    return true;
  const isOneWord = !/\s/.test(bare);
  const isJoined = /_/.test(bare) || /^[a-z0-9]+(?:-[a-z0-9]+){2,}$/i.test(bare);
  return (
    (isOneWord && isJoined) ||
    /^(?:img|dsc[fn]?|pxl|vid|mov|scan|screenshot|untitled|new)[-_ ]?\d+/i.test(bare)
  );
}

/** Whether a title of two words or more has no small letter. One word may be a short form: STEM. */
export function isAllCaps(title: string): boolean {
  const words = title.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 1 && !/\p{Ll}/u.test(title);
}

/** Letters and digits, each once however it was typed. */
export const countLetters = (title: string): number =>
  title.normalize('NFC').match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/**
 * Tells whether a title says nothing of its own: only empty words (“bài”, “giáo án”), numbers, names of classes and,
 * where given, the words that go without saying. `Bài 1`, `Giáo án tuần 5`, `Toán lớp 3A` with the subject Toán.
 */
export function openEmptyTitleTest(
  emptyWords: readonly string[],
): (title: string, goesWithoutSaying?: string) => boolean {
  const common = emptyWords.map(wordsOf).filter(({ length }) => length > 0);
  const phrasesWith = remembering((own) =>
    [...common, wordsOf(own)].filter(({ length }) => length > 0).sort((a, b) => b.length - a.length),
  );
  return (title, goesWithoutSaying = '') => isMadeOf(wordsOf(title), phrasesWith(goesWithoutSaying));
}

/** Whether words, read from the left and taking the longest phrase each time, are used up by phrases. */
function isMadeOf(words: readonly string[], phrases: readonly (readonly string[])[]): boolean {
  let next = 0;
  while (next < words.length) {
    const phrase = phrases.find((each) => each.every((word, index) => words[next + index] === word));
    if (!phrase) return false;
    next += phrase.length;
  }
  return true;
}

/** Words in small letters, without numbers, Roman ones among them. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/\p{N}|^[ivx]+$/u.test(word));
