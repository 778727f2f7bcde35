import type { CriterionResult, DocumentResult, GroupResult, Total } from '../../../domain/report.ts';
import { formatNumber } from '../../../domain/vietnamese.ts';
import type { SchoolRecords } from '../../school-records.ts';
import { headingName } from '../authority-name.ts';
import { type Block, heading, paragraph } from '../letter.ts';
import { lowerFirst, outOf } from '../words.ts';
import { criterionBlocks } from './criterion-blocks.ts';
import { leftOver } from './grade-words.ts';

/** B.1 and on: one section a standard (tiêu chuẩn), awards last; a rubric without standards is one section. */
export const standardSections = (document: DocumentResult, records: SchoolRecords): Block[][] =>
  sectionsOf(document).map(({ group, results, isAward }, i) => [
    heading(2, `${i + 1}. ${isAward ? 'Nhóm điểm thưởng' : headingName(group.title)}`),
    ...results.flatMap((result, j) => criterionBlocks(result, `${i + 1}.${j + 1}`, document, records)),
    paragraph(closing(group, isAward), 'strong'),
  ]);

interface Section {
  readonly group: Pick<GroupResult, 'title' | 'total'>;
  readonly results: readonly CriterionResult[];
  /** Whether its points are a bonus (điểm thưởng) to those of the other standards. */
  readonly isAward: boolean;
}

/** The standards of a document in the order they are told: those that give awards last. */
export function sectionsOf({ title, total, groups, results }: DocumentResult): Section[] {
  if (groups.length === 0) return [{ group: { title, total }, results, isAward: false }];
  const sections = groups.map((group) => {
    const own = results.filter((result) => result.group === group.id);
    return { group, results: own, isAward: givesPoints(own) };
  });
  // Where every point is given, none is a bonus.
  if (sections.every(({ isAward }) => isAward)) return sections.map((each) => ({ ...each, isAward: false }));
  return [...sections.filter(({ isAward }) => !isAward), ...sections.filter(({ isAward }) => isAward)];
}

const givesPoints = (results: readonly CriterionResult[]) =>
  results.length > 0 &&
  results.every(({ requirements }) => requirements.every(({ gains }) => gains !== undefined));

function closing({ title, total }: Section['group'], isForAward: boolean): string {
  const what = isForAward ? 'điểm thưởng' : lowerFirst(headingName(title).split(':')[0] ?? '');
  const level = total.grade === null ? '' : `, ${lowerFirst(total.grade)}`;
  return leftOver(total) === 0
    ? `Nhà trường tự đánh giá ${what} đạt: ${outOf(total.earned, total.outOf)} điểm${level}.`
    : unfinished(what, total);
}

function unfinished(what: string, total: Total): string {
  const left = formatNumber(leftOver(total));
  const most = formatNumber(total.outOf);
  return total.judgedOutOf === 0
    ? `Nhà trường chưa đánh giá được ${what} (${most} điểm).`
    : `Nhà trường đã đánh giá ${what}: ${outOf(total.earned, total.judgedOutOf)} trong ${most} điểm; còn ${left} điểm chưa đánh giá.`;
}
