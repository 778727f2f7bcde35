import type { Criterion, Requirement } from '../../src/domain/criterion.ts';
import type { Outcome } from '../../src/domain/finding.ts';
import type {
  CriterionResult,
  DocumentResult,
  Report,
  ReportFinding,
  Total,
} from '../../src/domain/report.ts';
import { day } from './facts.ts';

/** Parts of a report, whole enough to be scored or printed; anything may be replaced. */
export const finding = (outcome: Outcome, others: Partial<ReportFinding> = {}): ReportFinding => ({
  check: 'image-width',
  subject: 'a.jpg',
  message: 'Ảnh rộng 499 px.',
  waived: false,
  ...others,
  outcome,
});

export const requirement = (others: Partial<Requirement> = {}): Requirement => ({
  id: 'x',
  quote: 'Ảnh phải đủ rộng.',
  checks: [{ check: 'image-width', options: {} }],
  otherwise: [],
  contradictedBy: [],
  covers: [],
  remedy: 'Thay ảnh.',
  ...others,
});

export const criterion = (others: Partial<Criterion> = {}): Criterion => ({
  clause: '1',
  id: 'anh',
  title: 'Ảnh',
  requirements: [requirement()],
  ...others,
});

export const criterionResult = (
  findings: readonly ReportFinding[],
  others: Partial<CriterionResult> = {},
): CriterionResult => ({
  clause: '1',
  id: 'anh',
  title: 'Ảnh trong bài',
  points: null,
  earned: null,
  outcome: 'fail',
  source: 'computed',
  requirements: [
    {
      id: 'x',
      quote: 'Ảnh phải đủ rộng.',
      source: 'computed',
      remedy: 'Thay ảnh.',
      outcome: 'fail',
      lost: 0,
      units: 0,
      contradictions: [],
      findings,
    },
  ],
  ...others,
});

/** A sum of points of which nothing was told apart unless said. */
export const total = (others: Partial<Total> = {}): Total => ({
  earned: 0,
  judgedOutOf: 0,
  outOf: 0,
  grade: null,
  bySource: {
    computed: { earned: 0, outOf: 0 },
    mixed: { earned: 0, outOf: 0 },
    declared: { earned: 0, outOf: 0 },
    none: { earned: 0, outOf: 0 },
  },
  ...others,
});

export const documentResult = (
  results: readonly CriterionResult[],
  others: Partial<DocumentResult> = {},
): DocumentResult => ({
  id: 'mau',
  kind: 'profile',
  title: 'Hồ sơ mẫu',
  number: '1/QĐ',
  issuer: 'Trường',
  effective: { from: day('2021-09-01') },
  sources: [],
  gate: 'error',
  notApplied: null,
  total: total(),
  groups: [],
  results,
  ...others,
});

export const report = (others: Partial<Report> = {}): Report => ({
  schemaVersion: 1,
  tool: { name: 'cong-truong', version: '1.2.3' },
  portal: { name: 'Trường Tiểu học Hoa Gạo', site: 'https://thhoagao.example.edu.vn', level: 'tieu-hoc' },
  asOf: day('2025-11-10'),
  period: { from: day('2025-09-01'), to: day('2025-10-31') },
  commit: null,
  gate: { passed: true, failing: 0, warnings: 0 },
  problems: [],
  warnings: [],
  documents: [],
  due: [],
  history: [],
  waivers: [],
  ...others,
});
