import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { isNoMessage } from './not-messages.ts';
import { type Pieces, variantsOf } from './string-variants.ts';

/** A place in the code that words a message, in one of the ways it can be put together. */
export interface MessageSite {
  readonly file: string;
  readonly line: number;
  /** The words, with `…` for what is known only when they are shown. */
  readonly words: string;
  /** Whether a text holds these words in this order. */
  isIn(text: string): boolean;
}

const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

/**
 * Every place under `src/` that words a message: each literal with Vietnamese letters, but for what
 * `not-messages.yaml` names.
 */
export function messageSites(root: string): readonly MessageSite[] {
  return globSync('src/**/*.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .filter((file) => !isNoMessage({ file }))
    .flatMap((file) => sitesOf(file, readFileSync(join(root, file), 'utf8')));
}

function sitesOf(file: string, source: string): MessageSite[] {
  if (!vietnamese.test(source)) return [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  return literalsIn(tree).flatMap((node) => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    return variantsOf(node)
      .filter((pieces) => vietnamese.test(pieces.join('')))
      .filter((pieces) => !isNoMessage({ file, text: pieces.join('…'), property: propertyOf(node) }))
      .map((pieces) => ({ file, line, words: pieces.join('…'), isIn: matcher(pieces) }));
  });
}

/** Literals of a file; one inside a template belongs to it, unless it is deeper than a choice. */
function literalsIn(tree: ts.SourceFile): (ts.StringLiteralLike | ts.TemplateExpression)[] {
  const found: (ts.StringLiteralLike | ts.TemplateExpression)[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found.filter((node) => !isChoiceOfTemplate(node));
}

function isChoiceOfTemplate(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isTemplateSpan(parent)) return true;
  const isChoice =
    ts.isParenthesizedExpression(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition !== node) ||
    (ts.isBinaryExpression(parent) && parent.right === node);
  return isChoice && isChoiceOfTemplate(parent);
}

/** Name of the property whose whole value a literal is. */
function propertyOf({ parent }: ts.Node): string | undefined {
  if (ts.isAsExpression(parent) || ts.isConditionalExpression(parent)) return propertyOf(parent);
  return ts.isPropertyAssignment(parent) ? parent.name.getText() : undefined;
}

/** Stands for what is known only when the words are shown. */
const hole = '\u0000';

function matcher(pieces: Pieces): (text: string) => boolean {
  const words = oneSpace(pieces.join(hole)).trim().split(hole);
  return (text) => {
    let from = 0;
    return words.every((piece) => {
      const at = text.indexOf(piece, from);
      from = at + piece.length;
      return at >= 0;
    });
  };
}

/** A text with every run of spaces and line breaks as one space, so that it compares however it was wrapped. */
export const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ');
