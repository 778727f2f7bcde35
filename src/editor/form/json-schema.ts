import type { ContentType } from '../../content-types/content-type.ts';
import { editorSchema } from '../../content-types/editor-schema.ts';

/** The part of JSON Schema that content types use. */
export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly examples?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  /** Of a group with keys of the writer's own choice: what such a key is called, and what it holds. */
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema;
}

export type Group = JsonSchema & { readonly properties: Readonly<Record<string, JsonSchema>> };
export type List = JsonSchema & { readonly items: JsonSchema };

export const isGroup = (schema: JsonSchema): schema is Group => schema.properties !== undefined;
export const isList = (schema: JsonSchema): schema is List => schema.items !== undefined;
/** A group with keys of the writer's own choice. */
export const isOpen = (schema: JsonSchema): boolean => schema.type === 'object' && !isGroup(schema);

/** The fields of a type, in words for whoever fills in a form. */
export const schemaOf = (type: ContentType): JsonSchema => editorSchema(type, 'form') as JsonSchema;
