import type { DueItem, Report } from '../../domain/report.ts';
import { type Portal, schoolOf } from '../../facts/portal.ts';
import { clauseAddress } from '../criteria/addresses.ts';
import { type PageLink, pageBehind } from '../report/evidence.ts';

/** Something to post by a day, with all that helps to do it. */
export interface DueTask extends DueItem {
  /** How to do it, in the words of the rule; empty where that is unknown. */
  readonly remedy: string;
  /** Where the rule can be read. */
  readonly ruleAddress: string;
  /** The page that it is about, where there is one already. */
  readonly page: PageLink | undefined;
}

export const dueTasks = (report: Report, portal: Portal): DueTask[] =>
  report.due.map((item) => ({
    ...item,
    remedy: remedyOf(report, item),
    ruleAddress: clauseAddress(item.document, item.clause),
    page: item.at && pageBehind(portal, item.at.path),
  }));

function remedyOf({ documents }: Report, { document, clause, check, subject }: DueItem): string {
  const requirements = documents
    .filter(({ id }) => id === document)
    .flatMap(({ results }) => results.filter((each) => each.clause === clause))
    .flatMap((each) => each.requirements);
  const asking = requirements.find(({ findings }) =>
    findings.some((finding) => finding.check === check && finding.subject === subject),
  );
  return asking?.remedy ?? '';
}

/** Host of the school's site, for identifiers that are unique in the world. */
export function hostOf(portal: Portal): string {
  const site = schoolOf(portal)?.site;
  return site ? new URL(site).host : 'cong-truong.invalid';
}
