import type { Shown } from './element.ts';

/** What Sveltia hands to a preview, as far as it is used. */
export interface PreviewProps {
  readonly entry: { get(name: 'data'): { toJS(): unknown } };
  /** Sveltia's own preview of a field, by its path: `body`, `photos.0.file`. It follows the form by itself. */
  widgetFor(path: string): Shown;
  /** The page inside the preview's frame. */
  readonly document: Document;
}

/** What the form holds. */
export type FormData = Readonly<Record<string, unknown>>;

export const dataOf = ({ entry }: PreviewProps): FormData => entry.get('data').toJS() as FormData;

const known = new WeakMap<Document, Map<string, Shown>>();

/** Sveltia's preview of a field, the same each time: a new one would be built anew at every letter typed. */
export function steadyWidget({ document, widgetFor }: PreviewProps, path: string): Shown {
  const widgets = known.get(document) ?? new Map<string, Shown>();
  known.set(document, widgets);
  const widget = widgets.get(path) ?? widgetFor(path);
  widgets.set(path, widget);
  return widget;
}
