import { resolve } from 'node:path';
import { chooseCriteria } from '../../criteria/choose-criteria.ts';
import { sameText } from '../../domain/vietnamese.ts';
import { readPortal } from '../../facts/read-portal.ts';
import { type AllowedWidths, allowedWidths, type WidthRule, widthRules } from '../fix/width-rules.ts';
import { projectRoot } from '../project.ts';

/** What an import has to know of the portal that it writes into. */
export interface PortalFacts {
  /** What all rules of the school allow the pictures of a content type. */
  widthsIn(section: string): AllowedWidths;
  /** Addresses that pages have already. */
  readonly addresses: ReadonlySet<string>;
  /** Id of the one member of staff of this name. */
  idOfPerson(name: string): string | undefined;
}

/** Reads it once. @throws {PortalError} where the criteria are wrong. */
export async function readPortalFacts(contentDir: string): Promise<PortalFacts> {
  let rules: readonly WidthRule[] = [];
  const portal = await readPortal({
    contentDir,
    publicDir: resolve(projectRoot, 'public'),
    cacheDir: resolve(projectRoot, 'node_modules/.cache/cong-truong'),
    needsHtml: false,
    plan(school) {
      rules = widthRules(chooseCriteria(projectRoot, [], school?.criteria));
      return { postImageLimitPx: undefined, needs: new Set(['entries'] as const) };
    },
  });
  const staff = portal.entries['to-chuc'];
  return {
    widthsIn: (section) => allowedWidths(rules, [{ file: '', section }])(''),
    addresses: new Set(
      Object.values(portal.entries).flatMap((entries) => entries.flatMap(({ address }) => address ?? [])),
    ),
    idOfPerson(name) {
      const found = staff.filter(({ data }) => sameText(data.name, name));
      return found.length === 1 ? found[0]?.slug : undefined;
    },
  };
}
