import { chooseFrom } from '../../domain/did-you-mean.ts';
import type { Problem } from '../../domain/problem.ts';
import { mdxComponents } from './mdx-components.ts';

/** A node of an MDX tree, as far as it is looked at. */
export interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly MdxNode[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

/** Every part of an MDX tree that would run code or that is no allowed component. */
export function findForbidden(node: MdxNode): Omit<Problem, 'path'>[] {
  const message = forbiddenMessage(node);
  const here = message ? [{ ...node.position?.start, message }] : [];
  return [...here, ...(node.children ?? []).flatMap(findForbidden)].map(
    ({ message: words, line = 1, column = 1 }) => ({
      line,
      column,
      message: words,
    }),
  );
}

function forbiddenMessage({ type, name, attributes = [] }: MdxNode): string | undefined {
  if (type === 'mdxjsEsm')
    return 'Trang không được dùng lệnh `import` hay `export`. Hãy xóa dòng này; các khung có sẵn dùng được ngay.';
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression')
    return 'Trang không được dùng biểu thức trong ngoặc nhọn { }. Hãy xóa nó, hoặc viết \\{ nếu muốn hiện dấu ngoặc.';
  if (!type.startsWith('mdxJsx') || !name) return undefined;
  return forbiddenComponent(name, attributes);
}

function forbiddenComponent(
  name: string,
  attributes: NonNullable<MdxNode['attributes']>,
): string | undefined {
  const isHtml = /^[a-z]/.test(name);
  const component = mdxComponents[name];
  if (!isHtml && !component) {
    const names = Object.keys(mdxComponents);
    return `Không có khung <${name}>. ${chooseFrom(name, names)}`;
  }
  const hasCode = attributes.some(
    ({ type, value }) => type !== 'mdxJsxAttribute' || (value !== null && typeof value === 'object'),
  );
  return hasCode
    ? `Khung <${name}> chỉ nhận chữ trong ngoặc kép, như tieuDe="Lưu ý". Hãy bỏ ngoặc nhọn { }.`
    : undefined;
}
