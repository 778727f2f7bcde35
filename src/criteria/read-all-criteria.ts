import type { CriteriaDocument } from '../domain/criteria-document.ts';
import { listCriteria, readCriteria } from './read-criteria.ts';

/**
 * Every criteria document of the project, those that are known already as they are: the site shows all rules, also
 * those that this school is not measured by. In alphabetical order of their ids.
 *
 * @throws {PortalError} where one of them is wrong.
 */
export function readAllCriteria(root: string, known: readonly CriteriaDocument[]): CriteriaDocument[] {
  const byId = new Map(known.map((document) => [document.id, document]));
  return listCriteria(root).map((id) => byId.get(id) ?? readCriteria(root, id));
}
