import type { z } from 'zod';
import { type FieldKind, usualSample } from './usual-sample.ts';

/** What a schema says of one of its fields, for messages and forms. */
export interface SchemaField {
  /** Vietnamese name; the key itself where there is none. */
  readonly label: string | undefined;
  /** What the person who fills it in is told. */
  readonly hint: string | undefined;
  /** Something that may stand there: its example, else the usual one of its kind. */
  readonly sample: string | undefined;
  /** Ids and Vietnamese names of a closed set. */
  readonly choices: Readonly<Record<string, string>> | undefined;
  /** Keys allowed inside it, where it is a group of fields or a list of such groups. */
  readonly keys: readonly string[];
  /** How it is written: each item on a line, each field on a line, or all on one. */
  readonly form: 'list' | 'group' | 'line';
}

/** The field at a path of a schema; an empty path is the schema itself. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): SchemaField {
  const layers = layersOf(path.reduce<z.ZodType | undefined>(step, schema));
  const metas = layers.map((layer) => layer.meta() ?? {});
  const first = <T>(name: string) => metas.find((meta) => meta[name] !== undefined)?.[name] as T | undefined;
  const choices = first<Record<string, string>>('choices');
  const form = formOf(layers);
  const kind: FieldKind = {
    ...(layers.at(-1)?.def as object | undefined),
    ...first<FieldKind>('editorForm'),
  };
  return {
    label: first<string>('title'),
    hint: first<string>('description'),
    sample:
      first<readonly string[]>('examples')?.[0] ??
      (choices ? Object.keys(choices)[0] : form === 'line' ? usualSample(kind) : undefined),
    choices,
    keys: keysIn(layers),
    form,
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

const definitionOf = (schema: z.ZodType | undefined) => (schema?.def ?? {}) as unknown as Definition;
const shapeOf = (schema: z.ZodType) => definitionOf(schema).shape;

/** A schema and those wrapped in it: optional, preprocess, transform. */
function layersOf(schema: z.ZodType | undefined): z.ZodType[] {
  if (!schema) return [];
  const { innerType, in: input, out } = definitionOf(schema);
  return [schema, ...layersOf(innerType), ...layersOf(input), ...layersOf(out)];
}

function formOf(layers: readonly z.ZodType[]): SchemaField['form'] {
  if (layers.some((layer) => definitionOf(layer).element)) return 'list';
  return layers.some((layer) => shapeOf(layer) ?? definitionOf(layer).valueType) ? 'group' : 'line';
}

/** Keys of a group; of a list, those of its items. */
function keysIn(layers: readonly z.ZodType[]): string[] {
  const own = layers.flatMap((layer) => Object.keys(shapeOf(layer) ?? {}));
  return own.length > 0 ? own : layers.flatMap((layer) => keysIn(layersOf(definitionOf(layer).element)));
}

function step(schema: z.ZodType | undefined, key: PropertyKey): z.ZodType | undefined {
  for (const layer of layersOf(schema)) {
    const { shape, element, valueType } = definitionOf(layer);
    const next = shape?.[String(key)] ?? element ?? valueType;
    if (next) return next;
  }
  return undefined;
}
