import type { LocalDate } from './calendar.ts';
import type { Period } from './check.ts';
import type { CriteriaDocument } from './criteria-document.ts';
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
  readonly findings: readonly ReportFinding[];
}

export interface CriterionResult {
  readonly clause: string;
  readonly id: string;
  readonly title: string;
  readonly group?: string;
  readonly note?: string;
  /** Most points; `null` in a profile. */
  readonly points: number | null;
  /** 0 to `points`; `null` without points, or while a requirement lacks data. */
  readonly earned: number | null;
  /** `fail` when a requirement fails; else `no-data` when one lacks data; else `pass`. */
  readonly outcome: Outcome;
  readonly requirements: readonly RequirementResult[];
}

export interface Total {
  readonly earned: number;
  /** Points of the clauses that could be judged in full. */
  readonly judgedOutOf: number;
  readonly outOf: number;
  /** Name of the grade (xếp loại); `null` below the lowest, or until all is judged. */
  readonly grade: string | null;
}

export interface DocumentResult {
  readonly id: string;
  readonly kind: CriteriaDocument['kind'];
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly gate: Gate;
  readonly total: Total;
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
  readonly waivers: readonly WaiverResult[];
}
