import { type CheckContext, defineCheck } from '../domain/check.ts';
import { type Disclosure, disclosuresOf } from '../domain/disclosure.ts';
import type { Finding } from '../domain/finding.ts';
import type { DaysFact } from '../domain/school-facts.ts';
import { holidaysOf } from '../domain/working-days.ts';
import { yearSpansOf } from '../domain/year-span.ts';
import { askedFor } from './disclosures/asked-for.ts';
import { judgeDelay, judgeForce, judgeUpdates, nothingChanged } from './disclosures/judge-pages.ts';
import { judgePresence } from './disclosures/judge-presence.ts';
import { type DisclosureOptions, disclosureOptions } from './disclosures/options.ts';

/**
 * Whether what the asking document wants disclosed (công khai) is there, whole, in time and kept up to date. Pages
 * name it as `duty: <document>/<clause>`.
 */
export const disclosures = defineCheck({
  id: 'disclosures',
  title: 'Nội dung công khai theo quy định',
  needs: ['entries', 'files', 'schoolYears'],
  options: disclosureOptions,

  evaluate({ entries, files, schoolYears }, options, context) {
    const pages = disclosuresOf(entries, files, context.asOf);
    const { document } = context.requirement;
    const asking = pages.filter((page) => page.document === document && citesDuty(page, options));
    const terms = { context, holidays: holidaysOf(schoolYears) };
    return [
      ...presence(asking, options, terms),
      ...upkeep(asking, options, terms),
      ...force(pages, options, context),
    ];
  },
});

interface Terms {
  readonly context: CheckContext;
  readonly holidays: readonly DaysFact[];
}

const citesDuty = ({ clause }: Disclosure, { duty, periods }: DisclosureOptions) =>
  duty === undefined || clause === duty || periods.some(({ id }) => clause === `${duty}-${id}`);

function presence(pages: readonly Disclosure[], options: DisclosureOptions, terms: Terms): Finding[] {
  const { duty } = options;
  if (duty === undefined) return [];
  const { asOf, period, requirement } = terms.context;
  const byClause = Map.groupBy(pages, ({ clause }) => clause);
  return askedFor({ ...options, duty }, period, terms.holidays).map((asked) =>
    judgePresence(asked, byClause.get(asked.clause) ?? [], options, { asOf, document: requirement.document }),
  );
}

/** How pages of the judged school years (all, where asked for once) were kept in time. */
function upkeep(pages: readonly Disclosure[], options: DisclosureOptions, terms: Terms): Finding[] {
  const { within, updateWithinWorkingDays, duty } = options;
  const judged = options.per === 'once' ? pages : inYears(pages, terms.context);
  const delays = within ? judged.map((page) => judgeDelay(page, within, terms.holidays)) : [];
  if (updateWithinWorkingDays === undefined) return delays;
  const updates = judgeUpdates(judged, updateWithinWorkingDays, {
    holidays: terms.holidays,
    asOf: terms.context.asOf,
  });
  const isSilent = duty === undefined && updates.length === 0 && judged.length > 0;
  return [...delays, ...(isSilent ? [nothingChanged] : updates)];
}

function force(
  pages: readonly Disclosure[],
  { inForce, duty }: DisclosureOptions,
  context: CheckContext,
): Finding[] {
  if (!inForce) return [];
  const { document = context.requirement.document } = inForce;
  return inYears(pages, context)
    .filter((page) => page.document === document)
    .filter(({ clause }) => inForce.document !== undefined || duty === undefined || clause === duty)
    .map((page) => judgeForce(page, inForce));
}

function inYears(pages: readonly Disclosure[], { period }: CheckContext): Disclosure[] {
  const years = new Set(yearSpansOf(period, 'school-year').map(({ id }) => id));
  return pages.filter(({ schoolYear }) => years.has(schoolYear));
}
