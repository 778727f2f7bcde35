import type { ContentType } from '../content-types/content-type.ts';
import { type ContentTypeId, contentTypes } from '../content-types/index.ts';
import type { EditorInput, PictureRule } from './editor-input.ts';
import type { Shape } from './file-format/shape.ts';
import { shapeOf } from './file-format/shape-of.ts';
import { schemaOf } from './form/json-schema.ts';
import { type NamedFile, namedFilesOf } from './named-files.ts';

/** What the browser looks at before it saves, by content type. */
export type RefusalRules = Readonly<Partial<Record<ContentTypeId, TypeRules>>>;

export interface TypeRules {
  /** How its files stand in forms. */
  readonly shape: Shape;
  readonly picture?: PictureRule;
  readonly files: readonly NamedFile[];
}

/** The rules of each type that a browser can judge by itself. */
export const refusalRules = ({ pictures }: EditorInput): RefusalRules =>
  Object.fromEntries(
    Object.values<ContentType>(contentTypes).map((type) => {
      const picture = pictures.get(type.id as ContentTypeId);
      const schema = schemaOf(type);
      const files = namedFilesOf(type, schema);
      return [type.id, { shape: shapeOf(schema), files, ...(picture && { picture }) }];
    }),
  );
