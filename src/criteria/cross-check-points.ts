import type { CriteriaDocument } from '../domain/criteria-document.ts';
import { PortalError } from '../domain/portal-error.ts';
import { formatNumber } from '../domain/vietnamese.ts';
import { roundPoints } from '../score/round-points.ts';
import type { CriteriaYaml } from './read-yaml.ts';

/** Points of the clauses add up to the printed sums, of the whole and of each standard. @throws {PortalError} otherwise. */
export function crossCheckPoints(
  { criteria, groups, totalPoints }: CriteriaDocument,
  yaml: CriteriaYaml,
): void {
  const pointsIn = (group?: string) =>
    roundPoints(
      criteria
        .filter((each) => !group || each.group === group)
        .reduce((sum, { points = 0 }) => sum + points, 0),
    );

  const wrong = groups.flatMap(({ id, title, points }, i) =>
    pointsIn(id) === points ? [] : [{ what: title, printed: points, found: pointsIn(id), at: ['groups', i] }],
  );
  if (pointsIn() !== totalPoints)
    wrong.push({ what: 'Cả văn bản', printed: totalPoints, found: pointsIn(), at: ['totalPoints'] });
  if (wrong.length === 0) return;
  throw new PortalError(
    ...wrong.map(({ what, printed, found, at }) => ({
      path: yaml.path,
      line: yaml.lineOf(at),
      message: `${what} ghi ${formatNumber(printed)} điểm nhưng các mục cộng lại được ${formatNumber(found)}. Hãy đối chiếu với văn bản gốc.`,
    })),
  );
}
