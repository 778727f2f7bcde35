import { editorSchema } from '../../content-types/editor-schema.ts';
import { type ContentTypeId, contentTypes } from '../../content-types/index.ts';

/** The parts of a JSON Schema that lead to a field. */
interface FieldSchema {
  readonly format?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly additionalProperties?: FieldSchema | boolean;
  readonly items?: FieldSchema;
}

const known = new Map<ContentTypeId, FieldSchema>();

/** Whether a field of a content type holds a day. A list of one may be written without its dash. */
export function isDayField(type: ContentTypeId, path: readonly PropertyKey[]): boolean {
  const schema = known.get(type) ?? (editorSchema(contentTypes[type]) as FieldSchema);
  known.set(type, schema);
  const found = path.reduce<FieldSchema | undefined>(step, schema);
  return (found?.items ?? found)?.format === 'date';
}

function step(schema: FieldSchema | undefined, key: PropertyKey): FieldSchema | undefined {
  if (typeof key === 'number') return schema?.items ?? schema;
  const group = schema?.properties ? schema : schema?.items;
  const others = group?.additionalProperties ?? schema?.additionalProperties;
  return group?.properties?.[String(key)] ?? (typeof others === 'object' ? others : undefined);
}
