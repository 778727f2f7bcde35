import { inOrder, type TextFix } from './fix.ts';

/** Writes letter and marks as one (NFC): the words stay, and searching finds them. */
export const composedLetters: TextFix = {
  id: 'composed-letters',
  kind: 'text',
  title: 'Đưa chữ có dấu về Unicode dựng sẵn (NFC)',
  plan({ text }) {
    const composed = text.normalize('NFC');
    return composed === text
      ? { text, ...inOrder }
      : { text: composed, done: ['đổi chữ có dấu rời (kiểu máy Mac) thành chữ dựng sẵn'], left: [] };
  },
};
