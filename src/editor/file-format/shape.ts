/**
 * How the values of a file and those of its form correspond. Data, so that the page of the editor can be told it.
 *
 * - `text`, `number`, `yes-no`, `day`: a scalar; a day is `YYYY-MM-DD` in the form, however the file writes it.
 * - `lines`: a list of texts, in the form one text with a line for each.
 * - `group`: fixed fields. Whatever else the file has is not shown, and is kept.
 * - `record`: keys of the writer's own choice, in the form a list of which each item holds its key.
 */
export type Shape =
  | { readonly kind: 'text' | 'number' | 'yes-no' | 'day' | 'lines' }
  | { readonly kind: 'list'; readonly item: Shape }
  | GroupShape
  | { readonly kind: 'record'; readonly value: Shape };

export interface GroupShape {
  readonly kind: 'group';
  readonly fields: Readonly<Record<string, Shape>>;
}

/** Where the form holds a file that is a list. */
export const wholeList = 'muc';

/** Where an item of a record holds its key, and its value where that is no group. */
export const recordKey = 'ten';
export const recordValue = 'gia-tri';

/** Where the form keeps the text of the file it was read from, so that only what was changed is written anew. */
export const originalText = '_goc';

/** Names under which the text of a page stands in a form. */
export const bodyField = 'body';
