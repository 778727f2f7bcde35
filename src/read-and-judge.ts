import { chooseCriteria } from './criteria/choose-criteria.ts';
import { imageLimit } from './criteria/image-limit.ts';
import { knownRules } from './criteria/known-rules.ts';
import { spellingScope } from './criteria/spelling-scope.ts';
import type { CriteriaDocument } from './domain/criteria-document.ts';
import type { Report } from './domain/report.ts';
import { neededFacts } from './evaluate.ts';
import type { Portal } from './facts/portal.ts';
import type { PortalSources } from './facts/portal-sources.ts';
import { readPortal } from './facts/read-portal.ts';
import { type AppliedCriteria, periodOf, type ReportRequest, reportFor } from './report-for.ts';
import { withUnknownNames } from './unknown-names/unknown-names.ts';

/** Which portal to read, and how to judge it. */
export interface JudgeRequest extends Omit<ReportRequest, 'criteria'> {
  /** Folder that holds `criteria/`. */
  readonly root: string;
  readonly contentDir: string;
  readonly publicDir: string;
  readonly cacheDir: string;
  /** Whether pages will be shown, or the portal only judged. */
  readonly needsHtml: boolean;
  /** Ids asked for; empty for those of the school. */
  readonly criteria: readonly string[];
  /** Where the parts of the portal come from; the disk where left out. */
  readonly sources?: PortalSources;
}

export interface Judged {
  readonly portal: Portal;
  readonly report: Report;
  readonly criteria: readonly CriteriaDocument[];
  /** The same documents with how strictly each is applied. */
  readonly applied: readonly AppliedCriteria[];
}

/** A portal that was read and can be judged. */
export interface Judgeable extends Omit<Judged, 'report'> {
  judge(): Judged;
}

/** Reads a portal and its criteria from disk and judges it. @throws {PortalError} where the criteria are wrong. */
export const readAndJudge = async (request: JudgeRequest): Promise<Judged> =>
  (await readForJudging(request)).judge();

/** Reads a portal and its criteria from disk. @throws {PortalError} where the criteria are wrong. */
export async function readForJudging(request: JudgeRequest): Promise<Judgeable> {
  const { root, contentDir, publicDir, cacheDir, needsHtml, sources } = request;
  let applied: readonly AppliedCriteria[] = [];
  const read = await readPortal({
    ...{ contentDir, publicDir, cacheDir, needsHtml, ...(sources && { sources }) },
    plan(school) {
      applied = chooseCriteria(root, request.criteria, school?.criteria);
      const asOf = request.asOf ?? school?.evaluation.asOf ?? request.today;
      const { from } = periodOf(request, school?.evaluation, asOf);
      return {
        postImageLimitPx: imageLimit(applied),
        needs: neededFacts(applied.map(({ document }) => document)),
        spelling: { types: spellingScope(applied), from: request.withHistory ? undefined : from },
      };
    },
  });
  const documents = applied.map(({ document }) => document);
  const portal = withUnknownNames(read, knownRules(root, documents));
  const known = { portal, criteria: documents, applied };
  return {
    ...known,
    judge: () => ({ ...known, report: reportFor(portal, { ...request, criteria: applied }) }),
  };
}
