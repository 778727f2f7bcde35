import type { LocalDate } from './calendar.ts';
import type { Period } from './check.ts';
import type { CriteriaDocument } from './criteria-document.ts';
import type { RuleUse } from './criterion.ts';
import type { Finding, Outcome } from './finding.ts';
import type { Gate } from './gate.ts';
import type { Problem } from './problem.ts';
import type { SourceLocation } from './source-location.ts';

/** A finding as the report carries it. */
export interface ReportFinding extends Finding {
  /** Id of the check that says so. */
  readonly check: string;
  /** `true` where a waiver (giải trình) in force lifts the gate for it. */
  readonly waived: boolean;
}

/**
 * Where a result comes from: counted by the program, stated by a named person, or from nowhere yet.
 */
export type EvidenceSource = 'computed' | 'declared' | 'none';

/** The same for a clause, whose requirements may differ: `mixed` is part counted, part stated. */
export type ClauseSource = EvidenceSource | 'mixed';

/** A declaration that all is well, and a computed fact that says otherwise. */
export interface Contradiction {
  /** Id of the check that found the fact. */
  readonly check: string;
  /** What was declared, and what was found. */
  readonly message: string;
  /** File of the declaration. */
  readonly declaredAt: SourceLocation;
  /** Place of the fact, where it has one. */
  readonly at?: SourceLocation;
}

export interface RequirementResult {
  readonly id: string;
  readonly quote: string;
  readonly source: EvidenceSource;
  /** Document and clause of the quote, where it is not this document. */
  readonly from?: string;
  readonly reading?: string;
  readonly remedy: string;
  readonly outcome: Outcome;
  /** Points lost (điểm trừ) before the clause is kept above zero; 0 without points. */
  readonly lost: number;
  /** Failing units (tồn tại, văn bản, giáo viên) that were counted. */
  readonly units: number;
  /** How failing units become points lost; left out without points. */
  readonly loses?: RuleUse;
  /** How declared points become points given; left out where it is no award. */
  readonly gains?: RuleUse;
  readonly contradictions: readonly Contradiction[];
  readonly findings: readonly ReportFinding[];
}

export interface CriterionResult {
  readonly clause: string;
  readonly id: string;
  readonly title: string;
  readonly group?: string;
  readonly note?: string;
  /** Who judges it, as printed. */
  readonly evaluator?: string;
  readonly source: ClauseSource;
  /** Most points; `null` in a profile. */
  readonly points: number | null;
  /** 0 to `points`; `null` without points, or while a requirement lacks data. */
  readonly earned: number | null;
  /** `fail` when a requirement fails; else `no-data` when one lacks data; else `pass`. */
  readonly outcome: Outcome;
  readonly requirements: readonly RequirementResult[];
}

/** Points of the clauses whose result comes from one kind of evidence. */
export interface PartTotal {
  readonly earned: number;
  readonly outOf: number;
}

export interface Total {
  readonly earned: number;
  /** Points of the clauses that could be judged in full. */
  readonly judgedOutOf: number;
  readonly outOf: number;
  /** Name of the grade (xếp loại); `null` below the lowest, or until all is judged. */
  readonly grade: string | null;
  /** The same points told apart by where the results come from; `none` was not judged and has earned nothing. */
  readonly bySource: Readonly<Record<ClauseSource, PartTotal>>;
}

/** A standard (tiêu chuẩn) of a document. */
export interface GroupResult {
  readonly id: string;
  readonly title: string;
  readonly total: Total;
  /** Points above which it must be for the whole to have a grade; `null` without such a rule. */
  readonly above: number | null;
}

export interface DocumentResult {
  readonly id: string;
  readonly kind: CriteriaDocument['kind'];
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly effective: CriteriaDocument['effective'];
  readonly note?: string;
  readonly sources: CriteriaDocument['sources'];
  readonly gate: Gate;
  /** Why the document was not judged here (not in force, or not for this level of school); `null` where it was. */
  readonly notApplied: string | null;
  readonly total: Total;
  readonly groups: readonly GroupResult[];
  readonly results: readonly CriterionResult[];
}

/** A waiver (giải trình) and whether it holds on the day of the report. */
export interface WaiverResult {
  readonly check: string;
  readonly subject: string;
  readonly reason: string;
  readonly by: string;
  readonly date: LocalDate;
  readonly expires: LocalDate;
  /** `unused`: nothing fails that it speaks of. */
  readonly state: 'active' | 'expired' | 'unused';
  readonly at: SourceLocation;
}

/** Posts of one category in one month, and what was asked. */
export interface MonthCell {
  readonly month: string;
  readonly category: string;
  readonly count: number;
  readonly min: number;
  readonly outcome: Outcome;
}

/** Something to post, and the last day for it. */
export interface DueItem {
  readonly due: LocalDate;
  /** Whether that day has passed. */
  readonly isOverdue: boolean;
  readonly check: string;
  readonly subject: string;
  readonly message: string;
  /** Document and clause that ask for it. */
  readonly document: string;
  readonly number: string;
  readonly clause: string;
  readonly at?: SourceLocation;
}

/** A document judged for an earlier school year (năm học). */
export interface YearResult {
  readonly schoolYear: string;
  readonly document: string;
  readonly number: string;
  readonly total: Total;
  readonly groups: readonly GroupResult[];
  /** Requirements that passed, failed, and lacked data. */
  readonly requirements: { readonly pass: number; readonly fail: number; readonly noData: number };
}

/** Everything a report says, before it takes a form. Plain JSON; see `docs/bao-cao-json.md`. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly portal: { readonly name: string; readonly site: string | null; readonly level: string | null };
  readonly asOf: LocalDate;
  readonly period: Period;
  /** Commit of the content, where it is known. */
  readonly commit: string | null;
  readonly gate: { readonly passed: boolean; readonly failing: number; readonly warnings: number };
  /** Files that could not be used. */
  readonly problems: readonly Problem[];
  /** Files that were used, with something to know about them. */
  readonly warnings: readonly Problem[];
  readonly documents: readonly DocumentResult[];
  /** What is due in the weeks to come, and what is overdue; the earliest first. */
  readonly due: readonly DueItem[];
  /** Earlier school years, the newest first; empty where nobody asked for them. */
  readonly history: readonly YearResult[];
  readonly waivers: readonly WaiverResult[];
}
