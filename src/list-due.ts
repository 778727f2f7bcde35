import { addDays, daysBetween, type LocalDate } from './domain/calendar.ts';
import type { DocumentResult, DueItem, ReportFinding } from './domain/report.ts';
import { compareCodePoints } from './domain/vietnamese.ts';

/** How far ahead the list looks, and how long something stays on it as overdue, in days. */
const aheadDays = 45;
const overdueDays = 60;

/**
 * What the school must post by when: everything its rules still wait for. The earliest first; what two documents ask
 * for alike stands there once.
 */
export function listDue(documents: readonly DocumentResult[], asOf: LocalDate): DueItem[] {
  const items = documents
    .filter(({ gate }) => gate !== 'off')
    .flatMap(({ id, number, results }) =>
      results.flatMap(({ clause, requirements }) =>
        requirements.flatMap(({ findings }) =>
          findings.flatMap((finding) => {
            const due = dueDay(finding, asOf);
            return due ? [toItem(finding, due, asOf, { document: id, number, clause })] : [];
          }),
        ),
      ),
    );
  const once = new Map(
    items.toReversed().map((item) => [`${item.check}\n${item.subject}\n${item.due}`, item]),
  );
  return [...once.values()].sort(
    (a, b) =>
      compareCodePoints(a.due, b.due) ||
      compareCodePoints(a.check, b.check) ||
      compareCodePoints(a.subject, b.subject),
  );
}

function dueDay({ outcome, due, pending, waived }: ReportFinding, asOf: LocalDate): LocalDate | undefined {
  if (!due || waived || outcome === 'pass' || (outcome === 'no-data' && !pending)) return undefined;
  const isNear = due >= asOf ? due <= addDays(asOf, aheadDays) : daysBetween(due, asOf) <= overdueDays;
  return isNear ? due : undefined;
}

const toItem = (
  { check, subject, message, at }: ReportFinding,
  due: LocalDate,
  asOf: LocalDate,
  asked: Pick<DueItem, 'document' | 'number' | 'clause'>,
): DueItem => ({ due, isOverdue: due < asOf, check, subject, message, ...asked, ...(at && { at }) });
