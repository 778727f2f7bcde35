import {
  beginsWithVniMark,
  endsWithVniLetter,
  fromLegacyFont,
  type LegacyFont,
  legacyFont,
} from '../legacy-font.ts';
import type { StyleFonts } from './style-fonts.ts';

/** A node of the tree that mammoth makes of a Word file, as far as it is used here. */
export interface WordElement {
  readonly type: string;
  readonly children?: readonly WordElement[];
  readonly styleId?: string | null;
  readonly font?: string | null;
  value?: string;
}

interface LegacyText {
  readonly text: WordElement;
  readonly font: LegacyFont | undefined;
}

/** Turns text in old fonts into Unicode, in place: the tree is mammoth's own and nobody else holds it. */
export function convertLegacyText(root: WordElement, fontOf: StyleFonts): { readonly converted: number } {
  let converted = 0;
  for (const paragraph of paragraphsOf(root)) {
    const texts = textsOf(paragraph, fontOf);
    joinVni(texts);
    for (const { text, font } of texts) {
      if (!font || !text.value) continue;
      const unicode = fromLegacyFont(text.value, font);
      if (unicode !== text.value) converted++;
      text.value = unicode;
    }
  }
  return { converted };
}

function paragraphsOf(element: WordElement): WordElement[] {
  if (element.type === 'paragraph') return [element];
  // Notes lie in a collection of their own.
  const notes = 'notes' in element ? notesOf(element) : [];
  return [...(element.children ?? []), ...notes].flatMap(paragraphsOf);
}

function notesOf(element: WordElement): readonly WordElement[] {
  const { notes } = element as { notes?: { _notes?: Record<string, { body?: readonly WordElement[] }> } };
  return Object.values(notes?._notes ?? {}).flatMap(({ body }) => body ?? []);
}

function textsOf(paragraph: WordElement, fontOf: StyleFonts): LegacyText[] {
  const inside = (element: WordElement): LegacyText[] =>
    (element.children ?? []).flatMap((child) => {
      if (child.type !== 'text') return inside(child);
      const own = element.type === 'run' ? element : undefined;
      const name = own?.font ?? fontOf(paragraph.styleId ?? null, own?.styleId ?? null);
      return [{ text: child, font: legacyFont(name) }];
    });
  return inside(paragraph);
}

/** A mark at the beginning of a piece goes to its letter at the end of the piece before. */
function joinVni(texts: readonly LegacyText[]): void {
  texts.forEach(({ text, font }, index) => {
    const before = texts[index - 1];
    if (font?.encoding !== 'vni' || before?.font?.encoding !== 'vni') return;
    if (!endsWithVniLetter(before.text.value ?? '') || !beginsWithVniMark(text.value ?? '')) return;
    before.text.value = `${before.text.value}${text.value?.charAt(0)}`;
    text.value = text.value?.slice(1) ?? '';
  });
}
