/** Widgets of Sveltia CMS that the forms use; anything else would silently be taken for one of our own. */
export const usedWidgets = [
  'boolean',
  'datetime',
  'file',
  'image',
  'list',
  'number',
  'object',
  'richtext',
  'select',
  'string',
  'text',
] as const;
export type Widget = (typeof usedWidgets)[number];

/** One field of a form, in the words of Sveltia's configuration. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly widget: Widget;
  readonly required: boolean;
  readonly hint?: string;
  readonly [option: string]: unknown;
}
