/** Where the rules can be read. */
export const criteriaAddress = '/tieu-chi/';

export const documentAddress = (id: string): string => `${criteriaAddress}${id}/`;

/** Anchor of a clause on the page of its document: `muc-II-3-3-1`. */
export const clauseAnchor = (clause: string): string => `muc-${clause.replace(/[^\p{L}\p{N}]+/gu, '-')}`;

export const clauseAddress = (document: string, clause: string): string =>
  `${documentAddress(document)}#${clauseAnchor(clause)}`;
