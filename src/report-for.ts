import type { LocalDate } from './domain/calendar.ts';
import type { Period } from './domain/check.ts';
import type { CriteriaDocument } from './domain/criteria-document.ts';
import type { Gate } from './domain/gate.ts';
import type { Problem } from './domain/problem.ts';
import type { DocumentResult, Report, WaiverResult } from './domain/report.ts';
import { schoolYearOf, teachingPeriodOf } from './domain/school-year.ts';
import { evaluate } from './evaluate.ts';
import { type Portal, schoolOf } from './facts/portal.ts';
import { judgeHistory } from './judge-history.ts';
import { listDue } from './list-due.ts';
import { unknownSubjects } from './unknown-names/subjects.ts';
import { openWaivers } from './waivers.ts';

/** A criteria document and how strictly it is applied. */
export interface AppliedCriteria {
  readonly document: CriteriaDocument;
  readonly gate: Gate;
}

/** What the caller decides; anything left out comes from `truong.yaml`, then from the calendar. */
export interface ReportRequest {
  readonly criteria: readonly AppliedCriteria[];
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly asOf?: LocalDate;
  /** The day it is in Vietnam, told by the caller: nothing inside reads the clock. */
  readonly today: LocalDate;
  readonly tool: Report['tool'];
  readonly commit: string | null;
  /** Whether earlier school years are judged too, for the page and the document that show them. */
  readonly withHistory?: boolean;
}

/** Judges a portal; what the command line and the site both call. */
export function reportFor(portal: Portal, request: ReportRequest): Report {
  const school = schoolOf(portal);
  const asOf = request.asOf ?? school?.evaluation.asOf ?? request.today;
  const period = periodOf(request, school?.evaluation, asOf);
  const closes = periodAround(period, school?.evaluation).to;
  const waivers = openWaivers(portal.entries['giai-trinh'], asOf);
  const documents = request.criteria.map(({ document, gate }) =>
    evaluate(portal.facts, document, { period, asOf, closes, gate, isWaived: waivers.isWaived }),
  );
  const waiverResults = waivers.results(documents);
  const past = { period, asOf, isWaived: waivers.isWaived };
  const all = request.criteria.map(({ document }) => document);
  const { problems } = portal;
  return {
    schemaVersion: 1,
    tool: request.tool,
    portal: {
      name: school?.name ?? 'Cổng thông tin điện tử',
      site: school?.site ?? null,
      level: school?.level ?? null,
    },
    asOf,
    period,
    commit: request.commit,
    gate: gateOf(documents, problems, waiverResults),
    problems,
    warnings: [
      ...(school || hasSchoolFile(problems) ? [] : [noSchool]),
      ...portal.warnings,
      ...unknownSubjects(waiverResults, documents, portal.placeOf),
    ],
    documents,
    due: listDue(documents, asOf),
    history: request.withHistory ? judgeHistory(portal.facts, all, past) : [],
    waivers: waiverResults,
  };
}

const noSchool: Problem = {
  path: 'content/truong.yaml',
  message:
    'Chưa có tệp này nên đang dùng tên chung và bộ tiêu chí mặc định. Hãy tạo tệp với tên trường, địa chỉ và kỳ đánh giá.',
};

const hasSchoolFile = (problems: readonly Problem[]) => problems.some(({ path }) => path === noSchool.path);

/** The days that are judged: those asked for, else those of the school, else the months of teaching. */
export function periodOf(
  { from, to }: Pick<ReportRequest, 'from' | 'to'>,
  evaluation: Period | undefined,
  asOf: LocalDate,
): Period {
  const usual = evaluation ?? teachingPeriodOf(schoolYearOf(asOf));
  return { from: from ?? usual.from, to: to ?? usual.to };
}

/** The school's own period where the judged days are a part of it, else those days. */
function periodAround(period: Period, evaluation: Period | undefined): Period {
  const own = evaluation ?? teachingPeriodOf(schoolYearOf(period.to));
  return own.from <= period.from && own.to >= period.to ? own : period;
}

/** Unreadable files, expired waivers, and failures that a gating document finds and no waiver lifts. */
function gateOf(
  documents: readonly DocumentResult[],
  problems: readonly Problem[],
  waivers: readonly WaiverResult[],
): Report['gate'] {
  const expired = waivers.filter(({ state }) => state === 'expired').length;
  const failing = countFailing(documents, 'error') + expired;
  return {
    passed: failing === 0 && problems.length === 0,
    failing,
    warnings: countFailing(documents, 'warn'),
  };
}

const countFailing = (documents: readonly DocumentResult[], gate: Gate) =>
  documents
    .filter((document) => document.gate === gate)
    .flatMap(({ results }) =>
      results.flatMap(({ requirements }) => requirements.flatMap(({ findings }) => findings)),
    )
    .filter(({ outcome, waived }) => outcome === 'fail' && !waived).length;
