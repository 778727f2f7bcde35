import type { DocumentResult, DueItem, Report, Total, WaiverResult } from '../../domain/report.ts';
import { sampleDocument, sampleRequirements, sampleRubric } from './sample-criteria.ts';
import { dayOf, sampleDay } from './sample-day.ts';
import { sampleEntries } from './sample-entries.ts';
import { disclosureFindings } from './sample-findings.ts';
import { judged, sampleClauseResults } from './sample-results.ts';

type Sources = Total['bySource'];

const nothing = { earned: 0, outOf: 0 };
const noSources: Sources = { computed: nothing, mixed: nothing, declared: nothing, none: nothing };

const total = (
  earned: number,
  judgedOutOf: number,
  outOf: number,
  bySource: Partial<Sources> = {},
  grade: string | null = null,
): Total => ({ earned, judgedOutOf, outOf, grade, bySource: { ...noSources, ...bySource } });

const { posting, equipment, use, truth, bonus, long, fine } = sampleClauseResults;
const { kind, title, number, issuer, effective, note, sources, groups } = sampleDocument;

const firstTotal = total(4.5, 8, 8, {
  computed: { earned: 3.5, outOf: 5 },
  declared: { earned: 1, outOf: 3 },
});
const secondTotal = total(4, 4, 8, {
  mixed: { earned: 2, outOf: 2 },
  declared: { earned: 2, outOf: 2 },
  none: { earned: 0, outOf: 4 },
});

/** The rubric with every outcome: its second standard waits for a declaration. */
export const sampleRubricResult: DocumentResult = {
  ...{ id: sampleRubric, kind, title, number, issuer, effective, sources },
  ...(note && { note }),
  gate: 'error',
  notApplied: null,
  total: total(8.5, 12, 16, {
    computed: { earned: 3.5, outOf: 5 },
    mixed: { earned: 2, outOf: 2 },
    declared: { earned: 3, outOf: 5 },
    none: { earned: 0, outOf: 4 },
  }),
  groups: groups.map(({ id, title: name }, index) => ({
    id,
    title: name,
    total: index === 0 ? firstTotal : secondTotal,
    above: index === 0 ? 4 : null,
  })),
  results: [posting, equipment, use, truth, bonus],
};

const withoutPoints = (
  id: string,
  others: Pick<DocumentResult, 'kind' | 'title' | 'number' | 'results'> & Partial<DocumentResult>,
): DocumentResult => ({
  ...{ id, issuer: 'Trường Tiểu học Mẫu', effective: { from: dayOf('2025-09-01') }, sources: [] },
  ...{ gate: 'warn', notApplied: null, total: total(0, 0, 0), groups: [] },
  ...others,
});

/** What the school has promised itself. */
const profile = withoutPoints('mau-ho-so', {
  kind: 'profile',
  title: 'Hồ sơ mẫu của trường',
  number: '02/KH-MẪU',
  results: [long, fine],
});

const dutyClause = (clause: string, name: string, finding: (typeof disclosureFindings)['done']) => ({
  ...{ ...fine, clause, id: `muc-${clause.replace('.', '-')}`, title: name, outcome: finding.outcome },
  requirements: [judged(sampleRequirements.safety, [finding], { outcome: finding.outcome })],
});

/** What the law asks to be disclosed, in every state. */
const duties = withoutPoints('tt-09-2024', {
  kind: 'duties',
  title: 'Thông tư về công khai',
  number: '09/2024/TT-BGDĐT',
  results: [
    dutyClause('5', 'Thu, chi tài chính', disclosureFindings.done),
    dutyClause('8.1', 'Đội ngũ nhà giáo', disclosureFindings.short),
    dutyClause('8.2', 'Cơ sở vật chất', disclosureFindings.late),
    dutyClause('9.2', 'Kết quả giáo dục', disclosureFindings.unknown),
    dutyClause('14', 'Báo cáo thường niên', disclosureFindings.coming),
  ],
});

const notApplied = withoutPoints('mau-cu', {
  kind: 'duties',
  title: 'Thông tư mẫu đã hết hiệu lực',
  number: '03/TT-MẪU',
  results: [],
  notApplied: '03/TT-MẪU hết hiệu lực sau ngày 31/08/2025; kỳ này hãy dùng bộ mau.',
});

/** How the waivers of the sample school stand on the sample day. */
const waiverStates = ['active', 'expired', 'unused'] as const satisfies readonly WaiverResult['state'][];

const due = (day: string, message: string, others: Partial<DueItem> = {}): DueItem => ({
  ...{ due: dayOf(day), isOverdue: false, check: 'posts-per-month', subject: day, message },
  ...{ document: sampleRubric, number, clause: 'I.1' },
  ...others,
});

/** A report in which every part says something. */
export const sampleReport = ({ schemaVersion, tool }: Report): Report => ({
  schemaVersion,
  tool,
  portal: { name: 'Trường Tiểu học Mẫu', site: 'https://truong-mau.example.edu.vn', level: 'tieu-hoc' },
  asOf: sampleDay,
  period: { from: dayOf('2025-09-01'), to: dayOf('2026-05-31') },
  commit: '0123456789abcdef',
  gate: { passed: false, failing: 4, warnings: 26 },
  problems: [
    {
      path: 'content/tin-tuc/hong.md',
      line: 3,
      message: 'Ngày `2025-13-40` không có trong lịch. Hãy ghi ngày theo mẫu 2025-09-05.',
    },
  ],
  warnings: [
    {
      path: 'content/tintuc/lac.md',
      message: 'Thư mục `tintuc` không thuộc mục nào. Có phải ý bạn là `tin-tuc`?',
    },
  ],
  documents: [sampleRubricResult, profile, duties, notApplied],
  due: [
    due('2025-09-08', 'Lịch công tác tuần 37 đăng sau ngày đầu tuần. Hãy đăng trước Chủ nhật.', {
      isOverdue: true,
    }),
    due('2025-09-12', 'Còn thiếu 1 tin bài chuyên môn của tháng 9.', {
      subject: '2025-09/chuyen-mon',
      at: { path: 'content/tin-tuc/khai-giang' },
    }),
    due('2025-09-12', 'Chưa có biên bản họp Ban chỉ đạo tháng 9.'),
  ],
  history: [
    {
      ...{ schoolYear: '2024-2025', document: sampleRubric, number },
      total: total(14.5, 16, 16, {}, 'Loại A'),
      groups: sampleRubricResult.groups.map((group) => ({ ...group, total: total(7, 8, 8) })),
      requirements: { pass: 5, fail: 1, noData: 0 },
    },
  ],
  waivers: sampleEntries()['giai-trinh'].map(({ data, path }, index) => ({
    ...data,
    state: waiverStates[index] ?? 'unused',
    at: { path },
  })),
});
