import type { CriteriaDocument } from '../domain/criteria-document.ts';
import type { SiteInput } from './site-input.ts';

/** Criteria document and clause of a duty (`tt-09-2024/5`), as far as the project knows them. */
function dutyOf({ allCriteria }: SiteInput, duty: string) {
  const [id = '', ...rest] = duty.split('/');
  const clause = rest.join('/');
  const document = allCriteria.find((candidate) => candidate.id === id);
  return { id, clause, document, title: document && titleOf(document, clause) };
}

const titleOf = (document: CriteriaDocument, clause: string): string | undefined =>
  document.criteria.find((criterion) => criterion.clause === clause)?.title;

/** Title of the clause that asks for it; empty where it is not known. */
export const dutyTitle = (input: SiteInput, duty: string): string => dutyOf(input, duty).title ?? '';

/** A duty in words: number of the document and clause; as written where the document is unknown. */
export function dutyWords(input: SiteInput, duty: string): string {
  const { id, clause, document, title } = dutyOf(input, duty);
  if (!document) return `${id.toUpperCase()}, mục ${clause}`;
  return `${document.number}, mục ${clause}${title ? `: ${title}` : ''}`;
}
