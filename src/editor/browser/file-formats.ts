import type { registerCustomFormat } from '@sveltia/cms';
import { contentTypes } from '../../content-types/index.ts';
import { dataFormat, mdxFormat, pageFormat } from '../file-format/file-format.ts';
import { formatName, mdxFormatName } from '../file-format/format-name.ts';
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
    if (form === 'page-or-mdx') {
      const mdx = mdxFormat(shape);
      register(mdxFormatName(type), 'mdx', {
        fromFile: (text) => mdx.toForm(text),
        toFile: (value) => mdx.toText(value),
      });
    }
  }
}
