import type { ContentTypeId } from '../../content-types/index.ts';

/** What the page of a type shows around its text, by the names of the fields. */
export interface PageLayout {
  /** Below the title on one line: words and the field behind them. */
  readonly line?: readonly (readonly [words: string, field: string])[];
  /** Below that as a list, each with its label; `asTable` where the page sets them one below the other. */
  readonly facts?: readonly string[];
  readonly asTable?: true;
  /** A switch, and the words above the title while it is on. */
  readonly badge?: readonly [field: string, words: string];
  /** The one file that the page is about. */
  readonly download?: string;
  /** A list of files below the text. */
  readonly files?: string;
  /** A list of pictures below the text. */
  readonly photos?: string;
}

/** As `src/pages` sets them. Pages that are not named have a title and a text. */
export const pageLayouts: Readonly<Partial<Record<ContentTypeId, PageLayout>>> = {
  'tin-tuc': {
    line: [
      ['', 'date'],
      ['Cập nhật ', 'updated'],
      ['Người viết: ', 'author'],
    ],
  },
  'thong-bao': {
    badge: ['urgent', 'Thông báo khẩn'],
    facts: ['date', 'appliesFrom', 'expires', 'author'],
    files: 'attachments',
  },
  'cong-khai': { facts: ['date', 'changedOn', 'updated', 'duty'], files: 'files' },
  'van-ban': {
    download: 'file',
    facts: [
      ...['soHieu', 'kind', 'signer', 'month', 'replaces', 'issuer', 'schoolYear'],
      ...['issued', 'published', 'validFrom', 'validTo'],
    ],
    asTable: true,
  },
  'hoc-lieu': {
    line: [
      ['', 'kind'],
      ['', 'date'],
    ],
    download: 'file',
    facts: ['grade', 'subject', 'author', 'classes', 'software', 'award', 'reviewer'],
    asTable: true,
  },
  'gioi-thieu': { line: [['Cập nhật ', 'updated']] },
  album: { line: [['', 'date']], photos: 'photos' },
  'hoi-dap': {
    line: [
      ['Hỏi ', 'asked'],
      ['Trả lời ', 'answered'],
      ['', 'answeredBy'],
    ],
  },
  'lay-y-kien': { facts: ['opens', 'closes', 'sendTo'], asTable: true },
  'goc-phu-huynh': { line: [['', 'date']] },
  'goc-hoc-sinh': { line: [['', 'date']] },
};
