import type { ContentType } from '../content-types/content-type.ts';
import type { Declarable, EditorInput } from './editor-input.ts';
import { formatName } from './file-format/format-name.ts';
import { recordKey } from './file-format/shape.ts';
import type { Field } from './form/field.ts';
import { formOf } from './form/form-of.ts';

/** A section of the editor whose files are all known beforehand: one for each clause that awaits a person's word. */
export interface Declarations {
  readonly name: string;
  readonly label: string;
  readonly files: readonly DeclarationFile[];
  readonly [option: string]: unknown;
}

interface DeclarationFile {
  readonly name: string;
  readonly label: string;
  readonly file: string;
  readonly fields: readonly Field[];
  readonly [option: string]: unknown;
}

/** Forms of declarations; none where no criteria document asks for any. */
export function declarationsOf(type: ContentType, input: EditorInput): Declarations[] {
  const { id, label, purpose } = type;
  const files = input.declarables.map((each) => fileOf(each, type, input));
  const editor = { preview: false };
  return files.length > 0 ? [{ name: id, label, description: purpose, editor, files }] : [];
}

function fileOf(declarable: Declarable, type: ContentType, input: EditorInput): DeclarationFile {
  const { document, clause, label, requirements, figures } = declarable;
  const choices = { requirement: requirements, [`figures.${recordKey}`]: figures };
  const fields = formOf(type, input, choices);
  return {
    name: `${document}-${clause}`.replaceAll('.', '-'),
    label,
    file: `content/khai-bao/${document}/${clause}.yaml`,
    format: formatName(type),
    media_folder: '',
    public_folder: '',
    fields: fields.map((field) => ({ ...field, fields: asked(field, declarable) })),
  };
}

/** Of the boxes of a declaration those that this clause asks for; others that the file has are kept. */
function asked(list: Field, { isAward, figures }: Declarable): Field[] {
  const needless = [isAward ? 'shortfalls' : 'points', ...(figures.length > 0 ? [] : ['figures'])];
  const fields = (list['fields'] ?? []) as readonly Field[];
  return fields
    .filter(({ name }) => !needless.includes(name))
    .map((field) => ({
      ...field,
      ...(field.name === (isAward ? 'points' : 'shortfalls') && { required: true }),
    }));
}
