import type { DataOf } from '../content-types/index.ts';
import type { KnownRules } from '../criteria/known-rules.ts';
import type { Criterion } from '../domain/criterion.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import type { Problem } from '../domain/problem.ts';
import { formatNumber } from '../domain/vietnamese.ts';
import type { Entry, Portal } from '../facts/portal.ts';
import { pointsOf } from '../score/score-requirement.ts';

const messages = {
  noFolder: (known: readonly string[]) =>
    `Khai báo này nằm ngoài thư mục của bộ tiêu chí nên không được tính. Hãy chuyển tệp vào một trong: ${known.join(', ')}.`,
  document: (id: string, meant: string) =>
    `Khai báo nằm trong thư mục "${id}", không có bộ tiêu chí nào mã ấy nên không được tính. ${meant}`,
  clause: (clause: string, document: string, meant: string) =>
    `Khai báo cho mục "${clause}", bộ ${document} không có mục ấy nên không được tính. ${meant}`,
  requirement: (id: string, clause: string, meant: string) =>
    `Mục ${clause} không có yêu cầu "${id}" nên lời khai này không được tính. ${meant}`,
  oneOf: (known: readonly string[]) => `Hãy chọn một trong: ${known.join(', ')}.`,
  tooMany: (points: number, clause: string, most: number) =>
    `Khai ${formatNumber(points)} điểm, nhưng mục ${clause} chỉ cho tối đa ${formatNumber(most)} điểm nên chỉ tính ${formatNumber(most)}. Hãy ghi số điểm không quá ${formatNumber(most)}.`,
};

/** Declarations for a document or clause that does not exist, and points beyond what a clause can give. */
export const unknownInDeclarations = (portal: Portal, rules: KnownRules): Problem[] =>
  portal.entries['khai-bao'].flatMap((entry) => {
    const found = clauseOf(entry, rules);
    if ('message' in found) return [{ path: entry.path, message: found.message }];
    return entry.data.flatMap((said, i) => {
      const most = mostPoints(said, found.clause);
      return said.points === undefined || said.points <= most
        ? []
        : [
            {
              ...portal.placeOf(entry.path, [i, 'points']),
              message: messages.tooMany(said.points, found.clause.clause, most),
            },
          ];
    });
  });

/** Declarations for a requirement that its clause does not have. */
export const unknownRequirements = (portal: Portal, rules: KnownRules): Problem[] =>
  portal.entries['khai-bao'].flatMap((entry) => {
    const found = clauseOf(entry, rules);
    if ('message' in found) return [];
    const { clause, requirements } = found.clause;
    const known = requirements.map(({ id }) => id);
    return entry.data.flatMap(({ requirement: id }, i) =>
      id === undefined || known.includes(id)
        ? []
        : [
            {
              ...portal.placeOf(entry.path, [i, 'requirement']),
              message: messages.requirement(id, clause, didYouMean(id, known, messages.oneOf(known))),
            },
          ],
    );
  });

/** The clause a file of declarations speaks of by its folder and name, or why there is none. */
function clauseOf(
  { folders, slug }: Entry<'khai-bao'>,
  rules: KnownRules,
): { readonly clause: Criterion } | { readonly message: string } {
  const [id] = folders;
  if (id === undefined) return { message: messages.noFolder(rules.ids) };
  const document = rules.document(id);
  if (!document)
    return { message: messages.document(id, didYouMean(id, rules.ids, messages.oneOf(rules.ids))) };
  const clause = document.criteria.find((each) => each.clause === slug);
  if (clause) return { clause };
  const known = document.criteria.map((each) => each.clause);
  return { message: messages.clause(slug, id, didYouMean(slug, known, messages.oneOf(known))) };
}

/** What is counted of the points that somebody claims. */
function mostPoints(
  { requirement, points = 0 }: DataOf<'khai-bao'>[number],
  { points: ofClause = Number.POSITIVE_INFINITY, requirements }: Criterion,
): number {
  const asked = requirements.filter(({ id }) => requirement === undefined || id === requirement);
  const given = asked.flatMap(({ gains }) => (gains ? [pointsOf(gains, points)] : []));
  return Math.min(ofClause, ...(given.length > 0 ? [given.reduce((sum, each) => sum + each, 0)] : []));
}
