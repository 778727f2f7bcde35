import type { z } from 'zod';

/** What a schema says of one of its fields, for messages and forms. */
export interface SchemaField {
  /** Vietnamese name; the key itself where there is none. */
  readonly label: string | undefined;
  readonly example: string | undefined;
  /** Ids and Vietnamese names of a closed set. */
  readonly choices: Readonly<Record<string, string>> | undefined;
  /** Keys allowed inside it, where it is a group of fields. */
  readonly keys: readonly string[];
}

/** The field at a path of a schema; an empty path is the schema itself. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): SchemaField {
  const layers = layersOf(path.reduce<z.ZodType | undefined>(step, schema));
  const metas = layers.map((layer) => layer.meta() ?? {});
  const first = <T>(name: string) => metas.find((meta) => meta[name] !== undefined)?.[name] as T | undefined;
  return {
    label: first<string>('title'),
    example: first<readonly string[]>('examples')?.[0],
    choices: first<Record<string, string>>('choices'),
    keys: layers.flatMap((layer) => Object.keys(shapeOf(layer) ?? {})),
  };
}

interface Definition {
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly shape?: Record<string, z.ZodType>;
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;
const shapeOf = (schema: z.ZodType) => definitionOf(schema).shape;

/** A schema and those wrapped in it: optional, preprocess, transform. */
function layersOf(schema: z.ZodType | undefined): z.ZodType[] {
  if (!schema) return [];
  const { innerType, in: input, out } = definitionOf(schema);
  return [schema, ...layersOf(innerType), ...layersOf(input), ...layersOf(out)];
}

function step(schema: z.ZodType | undefined, key: PropertyKey): z.ZodType | undefined {
  for (const layer of layersOf(schema)) {
    const { shape, element, valueType } = definitionOf(layer);
    const next = shape?.[String(key)] ?? element ?? valueType;
    if (next) return next;
  }
  return undefined;
}
