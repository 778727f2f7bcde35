import type { Choice } from '../editor-input.ts';
import type { FormContext } from './field-of.ts';
import type { JsonSchema } from './json-schema.ts';

/** What a person may choose in a field; `undefined` where it is written freely. */
export function choicesFor(
  name: string,
  { enum: ids, enumDescriptions = [], pattern }: JsonSchema,
  { type, input }: Pick<FormContext, 'type' | 'input'>,
): readonly Choice[] | undefined {
  if (ids) return ids.map((id, i) => ({ id, label: enumDescriptions[i] ?? id }));
  const known = knownChoices(type, name, pattern, input);
  return known && known.length > 0 ? known : undefined;
}

/** Ids of things the school has: people, events, duties. Nobody should have to know them by heart. */
function knownChoices(
  type: string,
  name: string,
  pattern: string | undefined,
  { staff, events, duties, grades, subjects }: FormContext['input'],
): readonly Choice[] | undefined {
  if (name === 'duty') return duties;
  if (type === 'hoc-lieu' && name === 'grade') return grades;
  if (type === 'hoc-lieu' && name === 'subject') return subjects;
  if (!pattern) return undefined;
  if (name === 'event') return events;
  return type === 'hoc-lieu' && name === 'author' ? staff : undefined;
}
