import type { DocumentResult, Total } from '../../../domain/report.ts';
import { formatNumber } from '../../../domain/vietnamese.ts';
import { areAssessedApart } from '../../assessed-apart.ts';
import { sourceLabels } from '../../labels.ts';
import { headingName } from '../authority-name.ts';
import { type Block, type Column, paragraph, type Row, table } from '../letter.ts';
import { gradeSentence } from './grade-words.ts';
import { sectionsOf } from './standard-section.ts';

const columns: readonly Column[] = [
  { head: 'Nội dung', share: 46 },
  { head: 'Điểm tối đa', share: 18, align: 'center' },
  { head: 'Đã đánh giá', share: 18, align: 'center' },
  { head: 'Điểm tự đánh giá', share: 18, align: 'center' },
];

/** Points by standard and in sum with the grade, then the same by what they rest on. */
export function pointsTable(document: DocumentResult): Block[] {
  const sections = sectionsOf(document);
  const awards = sections.filter(({ isAward }) => isAward);
  const others = sections.filter(({ isAward }) => !isAward);
  const rows: Row[] = [
    ...(sections.length > 1
      ? others.map(({ group }) => ({ cells: cells(headingName(group.title), group.total) }))
      : []),
    ...(awards.length > 0
      ? [
          { cells: cells('Điểm tự đánh giá các tiêu chí', sumOf(others)), isStrong: true },
          { cells: cells('Điểm thưởng', sumOf(awards)), isStrong: true },
        ]
      : []),
    ...(areAssessedApart(document) ? [] : [{ cells: cells('Tổng điểm', document.total), isStrong: true }]),
  ];
  return [
    table(columns, rows),
    paragraph(gradeSentence(document), 'strong'),
    table(sourceColumns, sourceRows(document.total)),
  ];
}

type Sum = Pick<Total, 'earned' | 'judgedOutOf' | 'outOf'>;

const cells = (what: string, { earned, judgedOutOf, outOf }: Sum): string[] => [
  what,
  formatNumber(outOf),
  formatNumber(judgedOutOf),
  judgedOutOf === 0 ? '–' : formatNumber(earned),
];

const sumOf = (sections: readonly { readonly group: { readonly total: Sum } }[]): Sum => {
  const totals = sections.map(({ group }) => group.total);
  return {
    earned: add(totals.map(({ earned }) => earned)),
    judgedOutOf: add(totals.map(({ judgedOutOf }) => judgedOutOf)),
    outOf: add(totals.map(({ outOf }) => outOf)),
  };
};

/** Points have two decimals at most. */
const add = (numbers: readonly number[]) => Math.round(numbers.reduce((a, b) => a + b, 0) * 100) / 100;

const sourceColumns: readonly Column[] = [
  { head: 'Căn cứ của điểm', share: 50 },
  { head: 'Điểm tối đa', share: 22, align: 'center' },
  { head: 'Điểm tự đánh giá', share: 28, align: 'center' },
];

const sourceRows = ({ bySource }: Total): Row[] =>
  (['computed', 'mixed', 'declared', 'none'] as const)
    .filter((source) => bySource[source].outOf > 0)
    .map((source) => ({
      cells: [
        sourceLabels[source],
        formatNumber(bySource[source].outOf),
        source === 'none' ? '–' : formatNumber(bySource[source].earned),
      ],
    }));
