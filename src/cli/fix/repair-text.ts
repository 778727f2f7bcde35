import type { TextToFix } from '../../fixes/fix.ts';
import { fixesOfKind } from '../../fixes/index.ts';

/** A text after every repair, each of which sees what those before it made. @param ids Only these repairs; all where left out. */
export function repairText(
  file: TextToFix,
  ids?: readonly string[],
): { text: string; done: string[]; left: string[] } {
  const done: string[] = [];
  const left: string[] = [];
  let { text } = file;
  for (const fix of fixesOfKind('text').filter(({ id }) => ids?.includes(id) ?? true)) {
    const repaired = fix.plan({ ...file, text });
    text = repaired.text;
    done.push(...repaired.done);
    left.push(...repaired.left);
  }
  return { text, done, left };
}
