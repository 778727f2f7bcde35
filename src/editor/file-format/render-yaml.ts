import { Document, isCollection, visit } from 'yaml';

/** A value as YAML, in which every scalar is text and stands without quotes where it can; ends with a line break. */
export function renderYaml(value: unknown): string {
  const document = new Document(value, { schema: 'failsafe' });
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** The same on one line, in brackets; `isPadded` puts a space inside them. */
export function renderFlow(value: unknown, isPadded: boolean): string {
  const document = new Document(value, { schema: 'failsafe' });
  visit(document, {
    Collection(_, node) {
      if (isCollection(node)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: isPadded }).trim();
}

/** Each line moved to the right. */
export const indented = (text: string, column: number): string =>
  text.replace(/^(?=.)/gm, ' '.repeat(column));
