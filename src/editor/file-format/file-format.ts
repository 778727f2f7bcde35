import { mergeMarkdown } from './merge-markdown.ts';
import { mergeYaml, readYaml } from './merge-yaml.ts';
import { bodyField, originalText, type Shape, wholeList } from './shape.ts';
import { toForm } from './to-form.ts';

type Form = Readonly<Record<string, unknown>>;

/** How the files of a content type become forms and files again. */
export interface FileFormat {
  /** @throws {Error} when the file cannot be read. */
  toForm(text: string): Form;
  toText(form: Form): string;
}

/** Files that are YAML as a whole. One that is a list stands in the form's field `muc`. */
export const dataFormat = (shape: Shape): FileFormat => ({
  toForm(text) {
    const form = formOfYaml(shape, text);
    return { ...(shape.kind === 'group' ? (form as Form) : { [wholeList]: form }), [originalText]: text };
  },
  toText(form) {
    const told = shape.kind === 'group' ? fieldsOf(form) : form[wholeList];
    return mergeYaml(form[originalText] as string | undefined, shape, told);
  },
});

/** Pages: YAML between two lines of dashes, and Markdown below. */
export const pageFormat = (shape: Shape): FileFormat => formatWith(shape, mergeMarkdown);

/** Pages that are MDX: their text stands in the form as it is, and is saved as it stands there. */
export const mdxFormat = (shape: Shape): FileFormat => formatWith(shape, (_, edited) => edited);

/** @param merge Gives the text to save, from the old one and that of the form. */
const formatWith = (shape: Shape, merge: (old: string, edited: string) => string): FileFormat => ({
  toForm(text) {
    const { head, body } = partsOf(text);
    return { ...(formOfYaml(shape, head) as Form), [bodyField]: body, [originalText]: text };
  },
  toText(form) {
    const original = form[originalText] as string | undefined;
    const old = original === undefined ? undefined : partsOf(original);
    const head = mergeYaml(old?.head, shape, fieldsOf(form)).trim();
    const edited = String(form[bodyField] ?? '').trim();
    const body = old ? merge(old.body.trim(), edited) : edited;
    return `---\n${head}\n---\n${body === '' ? '' : `\n${body}\n`}`;
  },
});

/** What stands in the fields of a file. */
const fieldsOf = ({ [originalText]: _text, [bodyField]: _body, ...fields }: Form): Form => fields;

function formOfYaml(shape: Shape, text: string): unknown {
  const value = readYaml(text);
  if (value === undefined)
    throw new Error('Tệp chưa đọc được. Hãy chạy `npm run check` để biết dòng cần sửa.');
  return toForm(shape, value) ?? {};
}

function partsOf(text: string): { readonly head: string; readonly body: string } {
  const [whole, head] = /^---[ \t]*\n([\s\S]*?)\n?---[ \t]*(?:\n|$)/.exec(text) ?? [];
  return whole === undefined
    ? { head: '', body: text }
    : { head: head ?? '', body: text.slice(whole.length).replace(/^\n+/, '') };
}
