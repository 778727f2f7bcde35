import { documentKinds, issuers } from '../../content-types/van-ban.ts';
import { formatDay, type LocalDate } from '../../domain/calendar.ts';
import type { Portal } from '../../facts/portal.ts';
import { wordsOfFile } from '../files.ts';
import { documentYear, type VanBan } from '../lists/documents.ts';
import { type DocumentState, documentState } from './document-state.ts';

/** A document as the register shows it: plain data, the same for the pages and for the filter in the browser. */
export interface DocumentRow {
  readonly address: string;
  readonly title: string;
  readonly number: string;
  /** Ids, to filter by. */
  readonly kind: string;
  readonly issuer: string;
  readonly year: string;
  readonly kindName: string;
  readonly issuerName: string;
  readonly issued: LocalDate;
  readonly published: LocalDate;
  readonly state: DocumentState['kind'];
  readonly stateWords: string;
  /** The document that replaced it. */
  readonly by?: { readonly address: string; readonly name: string };
  readonly file?: { readonly href: string; readonly words: string };
}

/** A document's row on a day. */
export function documentRow(portal: Portal, document: VanBan, day: LocalDate): DocumentRow {
  const { data, address } = document;
  const state = documentState(portal, document, day);
  const file = portal.file(document, data.file);
  return {
    address: address ?? '',
    title: data.title,
    number: data.soHieu ?? '',
    kind: data.kind,
    issuer: data.issuer,
    year: documentYear(document),
    kindName: documentKinds[data.kind],
    issuerName: issuers[data.issuer],
    issued: data.issued,
    published: data.published,
    state: state.kind,
    stateWords: stateWords(state),
    ...(state.kind === 'replaced' && { by: { address: state.by.address ?? '', name: nameOf(state.by) } }),
    ...(file && { file: { href: file.href, words: wordsOfFile(portal, file) } }),
  };
}

/** Its number, or kind and title where it has none. */
export const nameOf = ({ data }: VanBan): string =>
  data.soHieu ?? `${documentKinds[data.kind]} “${data.title}”`;

/** The state in words; empty where nothing is to be said. */
export function stateWords(state: DocumentState): string {
  switch (state.kind) {
    case 'in-force':
      return state.until ? `Còn hiệu lực đến hết ${formatDay(state.until)}` : 'Còn hiệu lực';
    case 'coming':
      return `Có hiệu lực từ ${formatDay(state.from)}`;
    case 'expired':
      return `Hết hiệu lực sau ngày ${formatDay(state.after)}`;
    case 'replaced':
      return 'Đã được thay thế bởi';
    case 'none':
      return '';
  }
}
