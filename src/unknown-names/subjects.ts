import { closest } from '../domain/closest.ts';
import { isItMeant } from '../domain/did-you-mean.ts';
import type { Problem } from '../domain/problem.ts';
import type { DocumentResult, WaiverResult } from '../domain/report.ts';
import type { Portal } from '../facts/portal.ts';

const messages = {
  subject: (check: string, subject: string, meant: string) =>
    `Không có chỗ nào "${subject}" trong kết quả của phép kiểm tra "${check}" nên giải trình này chưa có tác dụng. ${isItMeant(meant)}`,
};

/**
 * Waivers (giải trình) of a subject that their check does not know, where something near it fails. One that names
 * nothing near is only unused: what it spoke of may have been mended, or lie in another period.
 */
export function unknownSubjects(
  waivers: readonly WaiverResult[],
  documents: readonly DocumentResult[],
  placeOf: Portal['placeOf'],
): Problem[] {
  const unused = waivers.filter(({ state, subject }) => state === 'unused' && !subject.endsWith('*'));
  if (unused.length === 0) return [];
  const findings = documents.flatMap(({ results }) =>
    results.flatMap(({ requirements }) => requirements.flatMap((each) => each.findings)),
  );
  return unused.flatMap(({ check, subject, at }) => {
    const own = findings.filter((each) => each.check === check);
    if (own.some((each) => each.subject === subject)) return [];
    const failing = own.filter(({ outcome, waived }) => outcome === 'fail' && !waived);
    const meant = closest(
      subject,
      failing.map((each) => each.subject),
    );
    if (meant === undefined) return [];
    return [{ ...placeOf(at.path, ['subject']), message: messages.subject(check, subject, meant) }];
  });
}
