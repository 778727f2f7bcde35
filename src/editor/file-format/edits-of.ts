import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { applyEdits, type Edit, lineEnd, lineStart } from './edit.ts';
import { itemPlaces } from './item-places.ts';
import { plainOf } from './plain-of.ts';
import { indented, renderFlow, renderYaml } from './render-yaml.ts';
import { sameForm } from './same-form.ts';
import { recordKey, recordValue, type Shape } from './shape.ts';
import { toFile } from './to-file.ts';
import { toForm } from './to-form.ts';

/** A node that was read from a text, so that its place is known. */
type Placed = Node & { readonly range: readonly [number, number, number] };
type Keyed = Pair<Placed, Placed>;

/**
 * What must change in a YAML text so that a part of it says what its form says. Everything else keeps its words, its
 * order, its quotes and its comments.
 *
 * @returns `undefined` where the part must be written anew as a whole.
 */
export function editsOf(source: string, node: Placed, shape: Shape, form: unknown): Edit[] | undefined {
  if (sameForm(toForm(shape, plainOf(node)), form)) return [];
  if (isMap(node) && !node.flow) {
    if (shape.kind === 'group') return mapEdits(source, node, membersOf(shape.fields, form));
    if (shape.kind === 'record') return mapEdits(source, node, pairsOf(node, shape.value, form));
  }
  if (isMap(node) && shape.kind === 'list' && Array.isArray(form) && form.length === 1)
    return editsOf(source, node, shape.item, form[0]);
  if (isSeq(node) && !node.flow && (shape.kind === 'list' || shape.kind === 'lines'))
    return seqEdits(source, node, shape, form);
  return inlineEdits(source, node, shape, form);
}

/** One key that a map shall have; `value` is `undefined` where it shall not. */
interface Member {
  readonly key: string;
  readonly shape: Shape;
  readonly form: unknown;
  readonly value: unknown;
}

const membersOf = (fields: Readonly<Record<string, Shape>>, form: unknown): Member[] =>
  Object.entries(fields).map(([key, shape]) => {
    const inner = (form as Readonly<Record<string, unknown>>)[key];
    return { key, shape, form: inner, value: toFile(shape, inner) };
  });

function pairsOf(node: YAMLMap, shape: Shape, form: unknown): Member[] {
  const items = (form ?? []) as readonly Readonly<Record<string, unknown>>[];
  const named = items.map((item) => {
    const inner = shape.kind === 'group' ? item : item[recordValue];
    return { key: String(item[recordKey] ?? ''), shape, form: inner, value: toFile(shape, inner) ?? {} };
  });
  const gone = node.items
    .map(({ key }) => String(key))
    .filter((key) => !named.some((each) => each.key === key))
    .map((key) => ({ key, shape, form: undefined, value: undefined }));
  return [...gone, ...named.filter(({ key }) => key !== '')];
}

/** Keys that are not among the members stay as they are. */
function mapEdits(source: string, node: YAMLMap, members: readonly Member[]): Edit[] | undefined {
  const column = columnOf(source, node as unknown as Placed);
  const edits: Edit[] = [];
  let after: Keyed | undefined;
  for (const member of members) {
    const pair = node.items.find(({ key }) => String(key) === member.key) as Keyed | undefined;
    if (pair) {
      const changed = pairEdits(source, pair, member, column);
      if (!changed) return undefined;
      edits.push(...changed);
      after = pair;
    } else if (member.value !== undefined) {
      const at = after ? lineEnd(source, endOf(after)) : startOfFirst(source, node);
      if (at === undefined) return undefined;
      const lead = at > 0 && source[at - 1] !== '\n' ? '\n' : '';
      edits.push({
        start: at,
        end: at,
        text: lead + indented(renderYaml({ [member.key]: member.value }), column),
      });
    }
  }
  return edits;
}

const endOf = ({ key, value }: Keyed): number => value?.range[1] ?? key.range[2];
const columnOf = (source: string, { range }: Placed): number => range[0] - lineStart(source, range[0]);
const standsAlone = (source: string, at: number) => source.slice(lineStart(source, at), at).trim() === '';

function startOfFirst(source: string, node: YAMLMap): number | undefined {
  const first = node.items[0] as Keyed | undefined;
  const at = first?.key.range[0];
  return at !== undefined && standsAlone(source, at) ? lineStart(source, at) : undefined;
}

function pairEdits(source: string, pair: Keyed, member: Member, column: number): Edit[] | undefined {
  const { key, value } = pair;
  if (member.value === undefined) {
    if (value && sameForm(toForm(member.shape, plainOf(value)), member.form)) return [];
    if (!standsAlone(source, key.range[0])) return undefined;
    return [{ start: lineStart(source, key.range[0]), end: lineEnd(source, endOf(pair)), text: '' }];
  }
  const inside =
    value && value.range[0] < value.range[1] ? editsOf(source, value, member.shape, member.form) : undefined;
  if (inside) return inside;
  const end = endOf(pair);
  const told = value ? withUnknown(value, member.shape, member.value) : member.value;
  const text = indented(renderYaml({ [member.key]: told }), column).slice(column);
  return [{ start: key.range[0], end, text: source[end - 1] === '\n' ? text : text.trimEnd() }];
}

/** What a form does not show stays, also where a part is written anew. */
const withUnknown = (node: Placed, shape: Shape, value: unknown): unknown =>
  shape.kind === 'group' && isMap(node)
    ? { ...unknownOf(plainOf(node) as object, shape.fields), ...(value as object) }
    : value;

const unknownOf = (all: object, fields: object) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !(key in fields)));

/** A scalar, or a collection in brackets, on the line where it stands. */
function inlineEdits(source: string, node: Placed, shape: Shape, form: unknown): Edit[] | undefined {
  const value = toFile(shape, form);
  const [start, end] = node.range;
  if (value === undefined || source.slice(start, end).includes('\n')) return undefined;
  if (isCollection(node) && node.flow) {
    const text = renderFlow(inOldOrder(node, withUnknown(node, shape, value)), source[start + 1] === ' ');
    return [{ start, end, text }];
  }
  const text = renderYaml(value).trimEnd();
  return isScalar(node) && typeof value === 'string' && !text.includes('\n')
    ? [{ start, end, text }]
    : undefined;
}

function inOldOrder(node: Placed, value: unknown): unknown {
  if (!isMap(node)) return value;
  const all = value as Readonly<Record<string, unknown>>;
  const old = node.items.map(({ key }) => String(key)).filter((key) => key in all);
  return { ...Object.fromEntries(old.map((key) => [key, all[key]])), ...all };
}

/** Items that say the same as before keep their text, wherever they stand now; others are changed where they stand. */
function seqEdits(source: string, node: YAMLSeq, shape: Shape, form: unknown): Edit[] | undefined {
  const item: Shape = shape.kind === 'list' ? shape.item : { kind: 'text' };
  const wanted = shape.kind === 'list' ? (form as unknown[]) : ((toFile(shape, form) ?? []) as string[]);
  const nodes = node.items as Placed[];
  const places = itemPlaces(source, nodes);
  const [first] = places;
  if (!first) return undefined;
  const before = nodes.map((each) => toForm(item, plainOf(each)));
  const same = wanted.map((one) => before.findIndex((each) => sameForm(each, one)));
  const column = source.slice(lineStart(source, nodes[0]?.range[0] ?? 0)).search(/\S/);
  const pieces = wanted.map((one, i) => {
    const kept = places[same[i] ?? -1];
    if (kept) return source.slice(kept.start, kept.end);
    const [old, place] = same.includes(i) ? [] : [nodes[i], places[i]];
    const inside = old && editsOf(source, old, item, one);
    if (inside && place) return applyEdits(source, inside, place.start, place.end);
    const value = toFile(item, one);
    return value === undefined ? '' : indented(renderYaml([value]), column);
  });
  const text = pieces.map((piece) => (piece === '' || piece.endsWith('\n') ? piece : `${piece}\n`)).join('');
  return [{ start: first.start, end: places.at(-1)?.end ?? first.end, text }];
}
