import type { CriteriaDocument } from '../domain/criteria-document.ts';
import { listCriteria, readCriteria } from './read-criteria.ts';

/** The rules of the project by their ids, also those that a school is not measured by. */
export interface KnownRules {
  /** In alphabetical order. */
  readonly ids: readonly string[];
  /** `undefined` where there is none of that id. @throws {PortalError} where it is wrong. */
  document(id: string): CriteriaDocument | undefined;
}

/** @param read Documents that have been read already; another is read when somebody asks for it. */
export function knownRules(root: string, read: readonly CriteriaDocument[]): KnownRules {
  const ids = listCriteria(root);
  const byId = new Map(read.map((document) => [document.id, document]));
  return {
    ids,
    document(id) {
      if (!ids.includes(id)) return undefined;
      const document = byId.get(id) ?? readCriteria(root, id);
      byId.set(id, document);
      return document;
    },
  };
}
