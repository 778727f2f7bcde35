import type { CriteriaDocument } from '../domain/criteria-document.ts';
import type { Gate } from '../domain/gate.ts';
import { readCriteria } from './read-criteria.ts';

/** Used where a portal names no criteria document. */
const usualDocument = 'mac-dinh';

/**
 * The documents to apply: those asked for, else those of `truong.yaml`, else the usual profile. One that is
 * asked for gates as `truong.yaml` says, or strictly where it says nothing.
 *
 * @throws {PortalError} where one of them is unknown or wrong.
 */
export function chooseCriteria(
  root: string,
  asked: readonly string[],
  ofSchool: readonly { readonly document: string; readonly gate: Gate }[] | undefined,
): { readonly document: CriteriaDocument; readonly gate: Gate }[] {
  const gateOf = (id: string): Gate => ofSchool?.find(({ document }) => document === id)?.gate ?? 'error';
  const ids = asked.length > 0 ? asked : (ofSchool?.map(({ document }) => document) ?? [usualDocument]);
  return [...new Set(ids)].map((id) => ({ document: readCriteria(root, id), gate: gateOf(id) }));
}
