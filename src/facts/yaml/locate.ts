import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';

/** A place in YAML text, 1-based. */
export interface YamlPlace {
  readonly line: number;
  readonly column: number;
}

export interface YamlFault extends YamlPlace {
  readonly message: string;
}

/** YAML read again with positions: slower, so only for a file that has something to mend. */
export interface LocatedYaml {
  readonly faults: readonly YamlFault[];
  /** Where the field at a path stands; the nearest group around it where the field is missing. */
  placeOf(path: readonly PropertyKey[]): YamlPlace;
}

export function locateYaml(source: string): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, schema: 'failsafe', uniqueKeys: true });
  const placeAt = (offset: number): YamlPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  return {
    faults: document.errors.map((error) => ({
      ...placeAt(error.pos[0]),
      message: faultMessage(`${error.code} ${error.message}`, lineOf(source, error.pos[0])),
    })),
    placeOf: (path) => placeAt(offsetOf(document, writtenPath(document, path))),
  };
}

/** A list of one may be written without its dash: its number is then no step of the path. */
const writtenPath = (document: Document, path: readonly PropertyKey[]): PropertyKey[] =>
  path.reduce<PropertyKey[]>((steps, key) => {
    const parent = steps.length === 0 ? document.contents : document.getIn(steps, true);
    return typeof key === 'number' && !isSeq(parent) ? steps : [...steps, key];
  }, []);

/** Start of the value at a path; of its key where the value itself is a group. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && String(item.key) === String(key))
      : undefined;
    const node = pair ? startOf(pair) : (document.getIn(path.slice(0, length), true) as Node | undefined);
    if (node?.range) return node.range[0];
  }
  return (document.contents as Node | null)?.range?.[0] ?? 0;
}

const startOf = ({ key, value }: Pair) => (isScalar(value) && value.range ? value : (key as Node));

const lineOf = (source: string, offset: number) =>
  source.slice(source.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';

const missingEnd =
  'Thiếu dấu đóng (nháy, ngoặc vuông hoặc ngoặc nhọn). Hãy kiểm tra dòng này và các dòng ngay trên.';
const secondColon =
  'Dòng này có hai dấu hai chấm. Hãy đặt cả nội dung sau dấu hai chấm đầu tiên trong dấu ngoặc kép.';
const noKey =
  'Dòng này không đọc được. Hãy viết theo dạng `mục: nội dung`, và đặt nội dung trong dấu ngoặc kép nếu có ký hiệu lạ.';

/** What usually stands behind each kind of fault, for people who do not know YAML; the first that fits is told. */
const messages: readonly (readonly [fault: RegExp, message: string])[] = [
  [/^DUPLICATE_KEY/, 'Mục này đã viết ở trên rồi. Hãy giữ lại một dòng.'],
  [/^TAB_AS_INDENT/, 'Đầu dòng có phím Tab. Hãy thay bằng hai dấu cách.'],
  [/Missing closing|end with a [\]}]/, missingEnd],
  [/^BLOCK_AS_IMPLICIT_KEY/, secondColon],
  [/^BAD_INDENT/, 'Dòng này thụt vào không khớp với các dòng cạnh nó. Hãy thụt cùng số dấu cách.'],
  [/^(UNEXPECTED_TOKEN|BAD_SCALAR_START)/, 'Có ký hiệu đặt sai chỗ. Hãy đặt nội dung trong dấu ngoặc kép.'],
];

function faultMessage(fault: string, line: string): string {
  if (/^[^:]+:.*:\s/.test(line) && !fault.startsWith('DUPLICATE_KEY')) return secondColon;
  return messages.find(([pattern]) => pattern.test(fault))?.[1] ?? noKey;
}
