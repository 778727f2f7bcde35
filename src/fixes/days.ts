import { isMap, isPair, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import { parseDay } from '../domain/calendar.ts';
import { inOrder, type TextFix, type TextToFix } from './fix.ts';

/** Days as people write them, which read the same but do not sort: `05/09/2025`, `5.9.2025`, `2025-9-5`. */
const otherForms = /^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{1,2}-\d{1,2})$/;
const usualForm = /^\d{4}-\d{2}-\d{2}$/;

/** Writes the days of fields as `2025-09-05`. Day and month are never swapped: the first number is the day, as read. */
export const days: TextFix = {
  id: 'days',
  kind: 'text',
  title: 'Viết ngày trong phần thông tin theo năm-tháng-ngày',
  plan(file) {
    const [start, end] = yamlOf(file);
    const found = daysIn(file.text.slice(start, end), file.isDay);
    if (found.length === 0) return { text: file.text, ...inOrder };
    const text = found.reduceRight(
      (written, { at, from, to }) =>
        written.slice(0, start + at) + to + written.slice(start + at + from.length),
      file.text,
    );
    return {
      text,
      done: found.map(({ field, from, to }) => `đổi ngày (${field}) từ ${from} thành ${to}`),
      left: [],
    };
  },
};

/** Where the YAML of a file begins and ends; nowhere for a page without front matter. */
function yamlOf({ text, isData }: Pick<TextToFix, 'text' | 'isData'>): [start: number, end: number] {
  if (isData) return [0, text.length];
  const start = /^\s*---[ \t]*\n/.exec(text)?.[0].length ?? 0;
  const close = start > 0 ? /^---[ \t]*(?:\n|$)/m.exec(text.slice(start)) : null;
  return close ? [start, start + close.index] : [0, 0];
}

interface FoundDay {
  readonly field: string;
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** In the order of the text; none where it is no valid YAML. */
function daysIn(source: string, isDay: TextToFix['isDay']): FoundDay[] {
  const document = parseDocument(source, { schema: 'failsafe' });
  if (document.errors.length > 0) return [];
  return scalarsOf(document.contents, [])
    .filter(({ path }) => isDay(path))
    .flatMap(({ node, path }) =>
      dayOf(node, String(path.findLast((key) => typeof key === 'string')), source),
    );
}

function dayOf({ value, range }: Scalar, field: string, source: string): FoundDay[] {
  const from = String(value).trim();
  const to = otherForms.test(from) && !usualForm.test(from) ? parseDay(from) : undefined;
  const at = range ? source.indexOf(from, range[0]) : -1;
  return to && range && at >= 0 && at + from.length <= range[1] ? [{ field, at, from, to }] : [];
}

interface FoundScalar {
  readonly node: Scalar;
  readonly path: readonly PropertyKey[];
}

function scalarsOf(node: unknown, path: readonly PropertyKey[]): FoundScalar[] {
  if (isScalar(node)) return [{ node, path }];
  if (isSeq(node)) return node.items.flatMap((item, i) => scalarsOf(item as Node, [...path, i]));
  if (!isMap(node)) return [];
  return node.items.flatMap((pair) =>
    isPair(pair) ? scalarsOf(pair.value, [...path, String(pair.key)]) : [],
  );
}
