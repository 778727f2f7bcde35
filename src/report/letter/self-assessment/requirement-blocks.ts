import { formatDay } from '../../../domain/calendar.ts';
import type { DeclarationFact } from '../../../domain/facts.ts';
import type { CriterionResult, ReportFinding, RequirementResult } from '../../../domain/report.ts';
import { formatNumber } from '../../../domain/vietnamese.ts';
import type { SchoolRecords } from '../../school-records.ts';
import { type Block, item, itemBelow } from '../letter.ts';
import { clauseOf, factOf, quoted } from '../words.ts';

const shownAtMost = 6;

/** What is known of one demand: words of the clause, result, points lost, what fell short, who says so. */
export function requirementBlocks(
  requirement: RequirementResult,
  criterion: Pick<CriterionResult, 'clause'>,
  document: string,
  { declarations, titleOf }: Pick<SchoolRecords, 'declarations' | 'titleOf'>,
): Block[] {
  const declaration = declarationOf(requirement, criterion, document, declarations);
  const failing = requirement.findings.filter(
    ({ outcome, check }) => outcome === 'fail' && check !== 'declared',
  );
  const rest = failing.length - shownAtMost;
  return [
    item(`${quoted(requirement.quote)}: ${resultWords(requirement, declaration)}`),
    ...failing.slice(0, shownAtMost).map(({ message }) => itemBelow(factOf(message))),
    ...(rest > 0 ? [itemBelow(`Và ${rest} trường hợp khác, có trong báo cáo đầy đủ trên Cổng.`)] : []),
    ...(declaration ? [itemBelow(`Minh chứng: ${evidenceWords(declaration, titleOf)}.`)] : []),
  ];
}

function resultWords(requirement: RequirementResult, declaration: DeclarationFact | undefined): string {
  const { outcome, findings } = requirement;
  const who = declaration ? `, theo lời khai của ${whoWords(declaration)}` : '';
  if (outcome === 'no-data') return unknownWords(findings);
  if (requirement.gains) {
    const points = findings.find(({ measured }) => measured?.unit === 'điểm')?.measured?.value ?? 0;
    return `nhà trường tự đánh giá ${formatNumber(points)} điểm${who}.`;
  }
  if (outcome === 'fail')
    return `còn ${formatNumber(unitsOf(requirement))} tồn tại${lostWords(requirement)}${who}.`;
  return declaration ? `không có tồn tại${who}.` : passWords(findings);
}

/** Where no points depend on it, failures are not counted as units. */
const unitsOf = ({ units, findings }: RequirementResult) =>
  units > 0 ? units : findings.filter(({ outcome }) => outcome === 'fail').length;

const lostWords = ({ loses, lost }: RequirementResult) => (loses ? `, trừ ${formatNumber(lost)} điểm` : '');

function passWords(findings: readonly ReportFinding[]): string {
  const [only] = findings;
  const passed = findings.filter(({ outcome }) => outcome === 'pass').length;
  if (only && findings.length === 1) return `đạt. ${factOf(only.message)}`;
  return passed === findings.length
    ? `đạt; đã xét ${passed} nội dung trên Cổng, không có tồn tại.`
    : `đạt; đã xét ${passed} trong ${findings.length} nội dung trên Cổng, không có tồn tại.`;
}

function unknownWords(findings: readonly ReportFinding[]): string {
  const open = findings.filter(({ outcome }) => outcome === 'no-data');
  if (open.some(({ pending }) => pending)) return 'chưa đến hạn đánh giá.';
  return open.every(({ check }) => check === 'declared')
    ? 'chưa có lời khai kèm minh chứng của người phụ trách.'
    : 'chưa có dữ liệu để đánh giá.';
}

const whoWords = ({ declaredBy, position, declaredOn }: DeclarationFact) =>
  `${declaredBy}, ${position}, ngày ${formatDay(declaredOn)}`;

/** Pages of the portal are named as such. */
const evidenceWords = ({ evidence }: DeclarationFact, titleOf: SchoolRecords['titleOf']) =>
  evidence
    .map((each) => {
      if (!each.startsWith('/')) return clauseOf(each);
      const title = titleOf(each);
      return title ? `${clauseOf(title)} (đăng trên Cổng)` : `trang ${each} trên Cổng`;
    })
    .join('; ');

/** The statement that the result rests on. */
function declarationOf(
  { id, findings }: RequirementResult,
  { clause }: Pick<CriterionResult, 'clause'>,
  document: string,
  declarations: readonly DeclarationFact[],
): DeclarationFact | undefined {
  const told = findings.find(({ check, outcome }) => check === 'declared' && outcome !== 'no-data');
  if (!told) return undefined;
  const own = declarations.filter(
    (each) =>
      each.document === document &&
      each.clause === clause &&
      (each.requirement === undefined || each.requirement === id),
  );
  return own.find(({ at }) => at.path === told.at?.path && at.line === told.at?.line) ?? own[0];
}
