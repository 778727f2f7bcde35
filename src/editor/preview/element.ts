/** What the preview shows: an element, text, or nothing. */
export type Shown = unknown;

type Attributes = Readonly<Record<string, unknown>>;
type MakeElement = (tag: string, attributes: Attributes | null, ...children: readonly Shown[]) => Shown;

/** An element of the preview. Sveltia draws it with a React of its own, which it names on the page only. */
export const element = (tag: string, className: string, ...children: readonly Shown[]): Shown =>
  make(tag, { className }, ...children);

/** The same for one with attributes. */
export const make: MakeElement = (tag, attributes, ...children) =>
  (globalThis as unknown as { readonly h: MakeElement }).h(tag, attributes, ...children);
