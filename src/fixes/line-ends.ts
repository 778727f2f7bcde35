import { inOrder, type TextFix } from './fix.ts';

/** Ends every line with LF, as git and every editor of today read it. */
export const lineEnds: TextFix = {
  id: 'line-ends',
  kind: 'text',
  title: 'Đưa dấu xuống dòng về một kiểu (LF)',
  plan: ({ text }) =>
    text.includes('\r')
      ? {
          text: text.replace(/\r\n?/g, '\n'),
          done: ['đổi dấu xuống dòng của Windows (CRLF) thành dấu chung (LF)'],
          left: [],
        }
      : { text, ...inOrder },
};
