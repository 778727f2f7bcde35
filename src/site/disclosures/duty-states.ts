import type { CriterionResult, DocumentResult, Report, ReportFinding } from '../../domain/report.ts';
import type { Portal } from '../../facts/portal.ts';
import { type Disclosure, disclosuresOf, disclosureYear } from '../lists/disclosures.ts';
import { type ShownOutcome, shownOutcome } from '../report/outcome.ts';

/** One thing that must be disclosed in a school year, and whether it has been. */
export interface DutyState {
  readonly clause: string;
  readonly title: string;
  /** Which part of a year, where more than one is asked for: `2026`. */
  readonly year: string;
  readonly outcome: ShownOutcome;
  /** Last day to disclose it, where it is still to be done. */
  readonly due: ReportFinding['due'];
  /** The page, where there is one; it may fall short all the same. */
  readonly disclosure: Disclosure | undefined;
}

/** Duties of one document. */
export interface DutyDocument {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly duties: readonly DutyState[];
}

/** The check whose findings tell what is disclosed. */
const checkId = 'disclosures';

/** Subjects of what is asked for: `2025-2026/5` of a school year, `2026/27.1` of a calendar year, `5` once and for all. */
const subjectForm = /^(?:(\d{4}(?:-\d{4})?)\/)?([^/]+)$/;

/**
 * What applied documents ask to be disclosed in a school year, as the report found it; empty where none is applied. What
 * is asked for by calendar year belongs to the school year of its page, or to the one that ends in that year.
 */
export function dutyStates(report: Report, portal: Portal, schoolYear: string): DutyDocument[] {
  const pages = new Map(disclosuresOf(portal).map((disclosure) => [disclosure.path, disclosure]));
  return report.documents
    .filter(({ notApplied }) => notApplied === null)
    .flatMap((document) => {
      const duties = document.results.flatMap((result) => dutiesOf(result, pages, schoolYear));
      return duties.length > 0 ? [toDutyDocument(document, duties)] : [];
    });
}

const toDutyDocument = (
  { id, title, number }: DocumentResult,
  duties: readonly DutyState[],
): DutyDocument => ({
  id,
  title,
  number,
  duties,
});

function dutiesOf(
  { clause, title, requirements }: CriterionResult,
  pages: ReadonlyMap<string, Disclosure>,
  schoolYear: string,
): DutyState[] {
  const findings = requirements.flatMap((requirement) => requirement.findings);
  return findings.flatMap((finding) => {
    const asked = finding.check === checkId ? subjectForm.exec(finding.subject) : null;
    if (!asked || !(asked[2] === clause || asked[2]?.startsWith(`${clause}-`))) return [];
    const disclosure = finding.at && pages.get(finding.at.path);
    const year = asked[1] ?? '';
    if (!belongs(year, disclosure, schoolYear)) return [];
    return [{ clause: asked[2], title, year, outcome: shownOutcome(finding), due: finding.due, disclosure }];
  });
}

function belongs(year: string, disclosure: Disclosure | undefined, schoolYear: string): boolean {
  if (disclosure) return disclosureYear(disclosure) === schoolYear;
  return year === schoolYear || year === schoolYear.slice(5) || year === '';
}
