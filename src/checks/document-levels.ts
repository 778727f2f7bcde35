import { z } from 'zod';
import { defineCheck, type Period } from '../domain/check.ts';
import { dayOption } from '../domain/day-option.ts';
import { monthDay } from '../domain/month-day.ts';
import { isIssuedIn, type VanBan, vanBanOf } from '../domain/van-ban.ts';
import { dayWithin, yearSpansOf } from '../domain/year-span.ts';
import { judgeIssuer, judgeKinds, judgeLevel, levelSchema } from './document-levels/judge-level.ts';

/**
 * Whether documents of every level of authority were filed in the school years that the period touches, taken
 * together, and of no level that had ended. A level without enough is pending until `by`.
 */
export const documentLevels = defineCheck({
  id: 'document-levels',
  title: 'Văn bản đủ các cấp ban hành',
  needs: ['entries'],
  options: z.strictObject({
    levels: z.array(levelSchema).default([]),
    /** Fewest documents of a level; the limit is included. */
    min: z.int().positive().default(1),
    /** `issued`: only documents issued in these school years count; `in-force`: also older ones still in force. */
    counts: z.enum(['issued', 'in-force']).default('issued'),
    /** Day of the (last) school year from whose morrow on a lack fails; left out, the last day of the period. */
    by: monthDay.optional(),
    /** Last day of bodies that have ended; a document of theirs with a later day fails. */
    endedIssuers: z.record(z.string(), dayOption).default({}),
    /** Fewest different kinds among the documents; left out, any number will do. */
    minKinds: z.int().positive().optional(),
    /** Issuing bodies whose documents are sorted into kinds; left out, those of the levels. */
    kindsOf: z.array(z.string()).min(1).optional(),
    /** What a portal without any document of these levels says. */
    whenNone: z.enum(['fail', 'no-data']).default('fail'),
  }),

  evaluate({ entries }, options, { period, asOf, requirement }) {
    const years = yearSpansOf(period, 'school-year');
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last) return [];
    const span = { from: first.from, to: last.to };
    const due = options.by === undefined ? period.to : dayWithin(last, options.by);
    const all = vanBanOf(entries, asOf);
    const counted = all.filter((each) =>
      options.counts === 'issued' ? isIssuedIn(each, span) : isInForce(each, span),
    );
    const asked = options.levels.filter(
      ({ until, from }) => (!until || until >= period.from) && (!from || from <= period.to),
    );
    const issuers = new Set(options.kindsOf ?? options.levels.flatMap((level) => level.issuers));
    const label = years.map((year) => year.label).join(', ');
    if (options.whenNone === 'no-data' && !counted.some(({ issuer }) => issuers.has(issuer)))
      return [{ outcome: 'no-data', subject: requirement.id, message: noneMessage(label) }];
    const byIssuer = Map.groupBy(counted, ({ issuer }) => issuer);
    const lacking =
      asOf <= due
        ? ({ outcome: 'no-data', pending: true, due } as const)
        : ({ outcome: 'fail', due } as const);
    return [
      ...asked.map((level) => judgeLevel(level, byIssuer, level.min ?? options.min, label, lacking)),
      ...all.filter((each) => isIssuedIn(each, span)).flatMap((each) => judgeIssuer(each, options)),
      ...(options.minKinds === undefined
        ? []
        : [
            judgeKinds(
              [...issuers].flatMap((issuer) => byIssuer.get(issuer) ?? []),
              options.minKinds,
              label,
              lacking,
            ),
          ]),
    ];
  },
});

const noneMessage = (year: string) =>
  `Trong ${year}, cổng chưa có văn bản nào của các cấp này. Hãy thêm văn bản vào content/van-ban, ghi đúng cơ quan ban hành (issuer) và ngày ban hành (issued).`;

/** Older documents without a last day are taken to be in force still. */
const isInForce = ({ issued, validFrom = issued, validTo }: VanBan, { from, to }: Period) =>
  validFrom <= to && (!validTo || validTo >= from);
