import type { ContentType } from '../content-types/content-type.ts';
import { isGroup, isList, type JsonSchema } from './form/json-schema.ts';

/** A field that names a picture or a file, and the field that says what the picture shows. */
export interface NamedFile {
  readonly kind: 'image' | 'file';
  /** Field, or path of a field in a list: `files.file`. */
  readonly path: string;
  readonly altPath?: string;
}

/**
 * Which fields of a type name pictures and files. The type's own `references` tells: it is shown data in which every
 * text is the path of its field.
 */
export function namedFilesOf({ references }: ContentType, schema: JsonSchema): NamedFile[] {
  const found = references?.(pathsAsValues(schema, '')) ?? [];
  return found.map(({ kind, target, alt }) => ({
    kind,
    path: target,
    // A description that is made up from other fields needs nobody to write it.
    ...(alt && isPath(alt) && { altPath: alt }),
  }));
}

const isPath = (text: string) => /^[\w.]+$/.test(text);

function pathsAsValues(schema: JsonSchema, path: string): unknown {
  if (isGroup(schema)) {
    const fields = Object.entries(schema.properties).map(([name, inner]) => [
      name,
      pathsAsValues(inner, path ? `${path}.${name}` : name),
    ]);
    return Object.fromEntries(fields);
  }
  return isList(schema) ? [pathsAsValues(schema.items, path)] : path;
}
