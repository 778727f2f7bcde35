import { z } from 'zod';
import type { ContentType } from './content-type.ts';
import type { FormWords } from './in-form.ts';

/** Who the words of a schema are for: whoever writes files, or whoever fills in a form. */
export type SchemaReader = 'file' | 'form';

/** JSON Schema (2020-12) of a content type's fields, for editors that complete and check while typing. */
export function editorSchema(
  { id, label, purpose, schema }: ContentType,
  reader: SchemaReader = 'file',
): Record<string, unknown> {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const meta = z.globalRegistry.get(zodSchema);
      Object.assign(jsonSchema, formForEditors(meta, jsonSchema));
      if (reader === 'form') useFormWords(jsonSchema, meta?.['formWords'] as FormWords | undefined);
      for (const own of ['editorForm', 'choices', 'formWords']) delete jsonSchema[own];
    },
  });
  const { $schema, ...rest } = json;
  return { $schema, $id: `${id}.schema.json`, title: label, description: purpose, ...rest };
}

/**
 * Fields are read from text, but an editor's YAML reader sees numbers, days and yes/no as such: it is told
 * the form they have there. A closed set lists its Vietnamese names.
 */
function formForEditors(
  meta: Readonly<Record<string, unknown>> | undefined,
  json: object,
): Record<string, unknown> {
  const form = meta?.['editorForm'] as Record<string, unknown> | undefined;
  const choices = meta?.['choices'] as Readonly<Record<string, string>> | undefined;
  const isPlainText = 'type' in json && json.type === 'string' && !form && !choices;
  return {
    ...form,
    // A title such as `2025` reads as a number there, and is welcome all the same.
    ...(isPlainText && !('format' in json) && !('pattern' in json) && { type: ['string', 'number'] }),
    ...(choices && { enumDescriptions: Object.values(choices) }),
  };
}

function useFormWords(json: Record<string, unknown>, words: FormWords | undefined): void {
  if (!words) return;
  json['description'] = words.hint;
  json['examples'] = words.example === undefined ? [] : [words.example];
}
