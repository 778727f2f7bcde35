import type { registerCustomFormat } from '@sveltia/cms';
import { contentTypes } from '../../content-types/index.ts';
import { dataFormat, pageFormat } from '../file-format/file-format.ts';
import { formatName } from '../file-format/format-name.ts';
import type { RefusalRules } from '../refusal-rules.ts';

/** Tells Sveltia how the files of each content type are read and written: only what was changed is written anew. */
export function registerFormats(register: typeof registerCustomFormat, rules: RefusalRules): void {
  for (const type of Object.values(contentTypes)) {
    const { id, form } = type;
    const shape = rules[id]?.shape;
    if (!shape) continue;
    const format = form === 'data' ? dataFormat(shape) : pageFormat(shape);
    register(formatName(type), form === 'data' ? 'yaml' : 'md', {
      fromFile: (text) => format.toForm(text),
      toFile: (value) => format.toText(value),
    });
  }
}
