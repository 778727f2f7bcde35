import { inOrder, type TextFix } from './fix.ts';

const mark = '\uFEFF';

/** Takes the byte order mark off the start of a text; some readers show it, or stumble over it. */
export const byteOrderMark: TextFix = {
  id: 'byte-order-mark',
  kind: 'text',
  title: 'Bỏ dấu BOM (ký tự ẩn mà Notepad thêm ở đầu tệp)',
  plan: ({ text }) =>
    text.startsWith(mark)
      ? { text: text.slice(mark.length), done: ['bỏ ký tự ẩn (BOM) mà Notepad thêm ở đầu tệp'], left: [] }
      : { text, ...inOrder },
};
