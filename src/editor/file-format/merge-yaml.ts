import { isNode, parseDocument } from 'yaml';
import { applyEdits } from './edit.ts';
import { editsOf } from './edits-of.ts';
import { plainOf } from './plain-of.ts';
import { renderYaml } from './render-yaml.ts';
import { sameForm } from './same-form.ts';
import type { Shape } from './shape.ts';
import { toFile } from './to-file.ts';
import { toForm } from './to-form.ts';

/** The YAML text of a form: its original with what was changed, or a new one where there is none. */
export function mergeYaml(source: string | undefined, shape: Shape, form: unknown): string {
  const merged = source === undefined ? undefined : mergedText(source, shape, form);
  return merged ?? renderYaml(toFile(shape, form) ?? {});
}

/** What a YAML text says, every scalar as text; `undefined` where it cannot be read. */
export function readYaml(source: string): unknown {
  const { contents, errors } = parseDocument(source, { schema: 'failsafe' });
  return errors.length > 0 ? undefined : (plainOf(contents) ?? {});
}

function mergedText(source: string, shape: Shape, form: unknown): string | undefined {
  const { contents, errors } = parseDocument(source, { schema: 'failsafe' });
  if (errors.length > 0 || !isNode(contents) || !contents.range) return undefined;
  const edits = editsOf(source, contents as never, shape, form);
  const text = edits && applyEdits(source, edits);
  // Trust, and look: a text that would say something else is not saved.
  const told = text === undefined ? undefined : toFile(shape, toForm(shape, readYaml(text)));
  return sameForm(told, toFile(shape, form)) ? text : undefined;
}
