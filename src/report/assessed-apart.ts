import type { DocumentResult } from '../domain/report.ts';

/** Whether the standards of a document have grades of their own: then they are assessed apart, and their sum says nothing. */
export const areAssessedApart = ({ groups }: Pick<DocumentResult, 'groups'>): boolean =>
  groups.some(({ total }) => total.grade !== null);
