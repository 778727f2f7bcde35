import type { SiteInput } from './site-input.ts';

/** A duty (`tt-09-2024/5`) in words: number of the document and clause; as written where the document is unknown. */
export function dutyWords({ criteria }: SiteInput, duty: string): string {
  const [id = '', ...rest] = duty.split('/');
  const clause = rest.join('/');
  const document = criteria.find((candidate) => candidate.id === id);
  if (!document) return `${id.toUpperCase()}, mục ${clause}`;
  const title = document.criteria.find((criterion) => criterion.clause === clause)?.title;
  return `${document.number}, mục ${clause}${title ? `: ${title}` : ''}`;
}
