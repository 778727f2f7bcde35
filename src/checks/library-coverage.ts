import { z } from 'zod';
import { formatDay, type LocalDate } from '../domain/calendar.ts';
import { defineCheck } from '../domain/check.ts';
import { hasSoFar, hasSome } from '../domain/count-words.ts';
import { earlier } from '../domain/earlier.ts';
import type { Finding } from '../domain/finding.ts';
import { type LibraryCells, openClassCells, openSubjectCells } from '../domain/library-cells.ts';
import { materialsOf } from '../domain/material.ts';
import { nameSome } from '../domain/name-some.ts';
import type { SchoolFact } from '../domain/school-facts.ts';

const messages = {
  noSubjects:
    'Chưa có danh sách môn học của từng khối nên chưa biết kho học liệu còn thiếu môn nào. Hãy ghi môn học theo khối (subjects) vào content/truong.yaml.',
  noClasses:
    'Chưa có danh sách lớp nên chưa biết lớp nào còn thiếu học liệu. Hãy ghi danh sách lớp (classes) vào content/truong.yaml.',
  enough: (what: string, count: number, min: number) => `${what} có ${count} học liệu, đủ ít nhất ${min}.`,
  short: (what: string, count: number, min: number, where: string) =>
    `${what} ${hasSome(count, 'học liệu')}, cần ít nhất ${min}. Hãy thêm ${min - count} học liệu vào content/hoc-lieu, ghi đúng ${where}.`,
  open: (what: string, count: number, min: number, where: string, last: string) =>
    `${what} ${hasSoFar(count, 'học liệu')}, cần ít nhất ${min}, hạn ${last}. Hãy thêm ${min - count} học liệu vào content/hoc-lieu, ghi đúng ${where}.`,
  stray: (count: number, names: string, where: string) =>
    `Chưa xếp được ${count} học liệu vì content/truong.yaml không có ${names}. Hãy sửa ${where} của học liệu cho khớp với content/truong.yaml.`,
};

/**
 * Judges the library as a table: each subject of each grade, or each class, needs materials. A material without a
 * grade belongs to the grades of its classes; one without a subject (or class) is for everybody and fills no cell.
 * Until the period has ended, or the school's own where a part of it is judged, a cell that is short is pending.
 */
export const libraryCoverage = defineCheck({
  id: 'library-coverage',
  title: 'Kho học liệu đủ môn, đủ khối, đủ lớp',
  needs: ['entries', 'school'],
  options: z.strictObject({
    /** Fewest materials a cell; the limit is included. */
    min: z.int().positive(),
    /** Kinds of materials that count; left out, every kind does. */
    kinds: z.array(z.string()).min(1).optional(),
    /** `grade`: each subject of each grade (subjects of truong.yaml). `class`: each class (classes), as preschools have it. */
    by: z.enum(['grade', 'class']).default('grade'),
    /** `period`: only materials dated in the period. `ever`: also older ones that are still in the library. */
    since: z.enum(['period', 'ever']).default('ever'),
  }),

  evaluate({ entries, school }, { min, kinds, by, since }, { period, asOf, closes = period.to }) {
    const cells = cellsOf(school, by);
    if (cells === undefined) return [noList(by)];
    const to = earlier(asOf, period.to);
    for (const material of materialsOf(entries, {
      kinds,
      from: since === 'period' ? period.from : undefined,
      to,
    }))
      cells.add(material);
    const last = asOf <= closes ? closes : undefined;
    const where = by === 'grade' ? 'khối và môn' : 'lớp';
    const judged = cells.counts().map(
      ({ subject, what, count }): Finding => ({
        subject,
        measured: { value: count, unit: 'học liệu' },
        required: { min },
        ...judge(what, count, min, where, last),
      }),
    );
    return [...judged, ...strays(cells, where)];
  },
});

/** `undefined` where truong.yaml has no list to judge by. */
function cellsOf(school: SchoolFact | undefined, by: 'grade' | 'class'): LibraryCells | undefined {
  const cells =
    by === 'grade' ? openSubjectCells(school?.subjects ?? {}) : openClassCells(school?.classes ?? []);
  return cells.counts().length > 0 ? cells : undefined;
}

const noList = (by: 'grade' | 'class'): Finding =>
  by === 'grade'
    ? { outcome: 'no-data', subject: 'mon-hoc', message: messages.noSubjects }
    : { outcome: 'no-data', subject: 'lop-hoc', message: messages.noClasses };

function judge(
  what: string,
  count: number,
  min: number,
  where: string,
  last: LocalDate | undefined,
): Pick<Finding, 'outcome' | 'message' | 'pending' | 'due'> {
  if (count >= min) return { outcome: 'pass', message: messages.enough(what, count, min) };
  if (last === undefined) return { outcome: 'fail', message: messages.short(what, count, min, where) };
  const message = messages.open(what, count, min, where, formatDay(last));
  return { outcome: 'no-data', pending: true, due: last, message };
}

function strays(cells: LibraryCells, where: string): Finding[] {
  const [first] = cells.strays();
  if (!first) return [];
  const names = [...new Set(cells.strays().map(({ what }) => what))];
  return [
    {
      outcome: 'no-data',
      subject: 'chua-xep',
      at: first.at,
      measured: { value: cells.strays().length, unit: 'học liệu' },
      message: messages.stray(cells.strays().length, nameSome(names), where),
    },
  ];
}
