import type { CriterionResult, Report, ReportFinding, WaiverResult } from '../../domain/report.ts';
import type { Portal } from '../../facts/portal.ts';
import { openWaivers } from '../../waivers.ts';
import { memoised } from '../memoised.ts';
import { pageBehind } from './evidence.ts';

/** A waiver (giải trình) with its place in the list of all of them. */
export interface PlacedWaiver {
  readonly waiver: WaiverResult;
  /** Id of its place in the report. */
  readonly anchor: string;
  speaksOf(finding: ReportFinding): boolean;
}

/** All waivers of a report in its order; only those in force speak of anything. */
export const placedWaivers = memoised((report: Report) =>
  memoised((portal: Portal): readonly PlacedWaiver[] =>
    report.waivers.map((waiver, index) => {
      const written = portal.entries['giai-trinh'].filter(({ path }) => path === waiver.at.path);
      const { isWaived } = openWaivers(written, report.asOf);
      return {
        waiver,
        anchor: `giai-trinh-${index + 1}`,
        speaksOf: ({ outcome, check, subject }) => outcome === 'fail' && isWaived(check, subject),
      };
    }),
  ),
);

/** The waivers that lift the gate for some of these findings, and for how many each. */
export const waiversOn = (report: Report, portal: Portal, findings: readonly ReportFinding[]) =>
  placedWaivers(report)(portal)
    .map((placed) => ({ ...placed, count: findings.filter(placed.speaksOf).length }))
    .filter(({ count }) => count > 0);

/** A clause in which a waiver speaks of something. */
export interface WaivedClause {
  readonly number: string;
  readonly clause: string;
  /** Id of the clause's place in the report. */
  readonly anchor: string;
  readonly findings: readonly ReportFinding[];
}

/** Everything that a waiver speaks of, by clause, in the order of the report. */
export const clausesOf = ({ documents }: Report, { speaksOf }: PlacedWaiver): WaivedClause[] =>
  documents.flatMap(({ id: document, number, results }) =>
    results.flatMap((result) => {
      const findings = findingsOf(result).filter(speaksOf);
      return findings.length > 0
        ? [{ number, clause: result.clause, anchor: `${document}-${result.id}`, findings }]
        : [];
    }),
  );

const findingsOf = ({ requirements }: CriterionResult): ReportFinding[] =>
  requirements.flatMap(({ findings }) => findings);

/** What a finding is about in few words: the page on which it can be seen, else its subject. */
export const nameOf = (portal: Portal, { at, subject }: ReportFinding): string =>
  (at && pageBehind(portal, at.path)?.title) ?? subject;
