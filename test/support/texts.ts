import type { ReferenceToFix, TextFix, TextToFix } from '../../src/fixes/fix.ts';

/** A page as a repair sees it. */
export const textToFix = (text: string, others: Partial<TextToFix> = {}): TextToFix => ({
  file: 'tin-tuc/bai.md',
  text,
  isData: false,
  isDay: () => false,
  references: [],
  ...others,
});

/** A reference that is spelt otherwise than the file it leads to. */
export const toFile = (target: string, leadsTo: string | undefined, isLocal = false): ReferenceToFix => ({
  target,
  isLocal,
  ...(leadsTo !== undefined && { leadsTo }),
});

/** What a repair makes of a text; done a second time, nothing. */
export const repairedBy = (fix: TextFix, file: TextToFix) => {
  const once = fix.plan(file);
  return { ...once, again: fix.plan({ ...file, text: once.text, references: [] }).done };
};
