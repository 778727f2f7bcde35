import { toSlug } from '../../src/domain/vietnamese.ts';
import { documentPdf, documentText } from './document-text.ts';
import { type PlannedDocument, planDocuments } from './plan-documents.ts';

/** Documents of ten school years: `van-ban/<year>/<slug>.md` → text, and the PDF of each beside it. */
export function documentFiles(count: number, seed: number): Readonly<Record<string, string>> {
  const documents = planDocuments(count, seed);
  const numbers = numbersOf(documents);
  return Object.fromEntries(
    documents.flatMap((document, index) => {
      const slug = `${toSlug(document.title)}-${index + 1}`;
      const path = `van-ban/${document.issued.slice(0, 4)}/${slug}`;
      const numbered = { ...document, soHieu: numbers[index] ?? '', file: `${slug}.pdf` };
      return [
        [`${path}.md`, documentText(numbered, seed, index)],
        [`${path}.pdf`, documentPdf(numbered, seed, index)],
      ];
    }),
  );
}

/** `3/KH-TRUONG`: every kind of every issuer is counted from 1 in each calendar year. */
function numbersOf(documents: readonly PlannedDocument[]): string[] {
  const counts = new Map<string, number>();
  return documents.map(({ kind, issuer, issued }) => {
    const register = `${issued.slice(0, 4)}/${issuer}/${kind}`;
    const number = (counts.get(register) ?? 0) + 1;
    counts.set(register, number);
    return `${number}/${initialsOf(kind)}-${issuer.toUpperCase()}`;
  });
}

/** `ke-hoach` → `KH` */
const initialsOf = (kind: string): string => kind.replace(/([a-z])[a-z]*-?/g, '$1').toUpperCase();
