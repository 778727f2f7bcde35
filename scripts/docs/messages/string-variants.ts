import ts from 'typescript';

/** The fixed parts of a text, in order; between two of them stands something that is known only when it is shown. */
export type Pieces = readonly string[];

/**
 * Every way a literal can be put together: `${count} ảnh${late ? ', muộn' : ''}.` is one with and one without `, muộn`.
 * Other choices in the same literal stay open, so that their number only adds up.
 */
export function variantsOf(node: ts.StringLiteralLike | ts.TemplateExpression): readonly Pieces[] {
  if (!ts.isTemplateExpression(node)) return [[node.text]];
  const spans = node.templateSpans;
  const texts = [node.head.text, ...spans.map(({ literal }) => literal.text)];
  const chosen = spans.flatMap(({ expression }, at) =>
    branchesOf(expression).flatMap((branch) => variantsOf(branch).map((pieces) => filled(texts, at, pieces))),
  );
  return chosen.length > 0 ? chosen : [texts];
}

/** Literals that an expression may give: both sides of a choice, what stands in for something missing. */
function branchesOf(node: ts.Expression): readonly (ts.StringLiteralLike | ts.TemplateExpression)[] {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return [node];
  if (ts.isParenthesizedExpression(node)) return branchesOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...branchesOf(node.whenTrue), ...branchesOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return branchesOf(node.right);
  return [];
}

/** The texts around the holes, with the hole at `at` filled. */
function filled(texts: Pieces, at: number, pieces: Pieces): Pieces {
  const [first = '', ...inner] = pieces;
  const before = texts.slice(0, at);
  const left = `${texts[at]}${first}`;
  const right = texts[at + 1] ?? '';
  if (inner.length === 0) return [...before, `${left}${right}`, ...texts.slice(at + 2)];
  return [...before, left, ...inner.slice(0, -1), `${inner.at(-1)}${right}`, ...texts.slice(at + 2)];
}
