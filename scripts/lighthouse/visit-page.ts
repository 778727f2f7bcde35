import type { Lighthouse, LighthouseResult } from './open-lighthouse.ts';
import { type Category, categories } from './targets.ts';

/** What several visits to a page gave. */
export interface Visited {
  /** Out of 100: of performance the middle one, of the others the lowest. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Of the visit in the middle. */
  readonly lcpMs: number;
  /** Everything that this visit transferred, pictures too. */
  readonly bytes: number;
  /** Audits that cost points, in Lighthouse's own Vietnamese. */
  readonly faults: Readonly<Record<Category, readonly string[]>>;
  /** Report of the visit in the middle, a page of its own. */
  readonly report: string;
}

/** Visits a page as often as told, as a telephone on a slow line (Lighthouse's own setting for mobile). */
export async function visitPage(
  { audit }: Lighthouse,
  address: string,
  { port, runs }: { readonly port: number; readonly runs: number },
): Promise<Visited> {
  const flags = { port, locale: 'vi', output: 'html', logLevel: 'error', onlyCategories: categories };
  const visits: { lhr: LighthouseResult; report: string }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const answer = await audit(address, flags);
    if (!answer) throw new Error(`Lighthouse không trả lời khi mở ${address}. Hãy chạy lại lệnh.`);
    visits.push({ lhr: answer.lhr, report: String(answer.report) });
  }
  const sorted = visits.toSorted((a, b) => scoreOf(a.lhr, 'performance') - scoreOf(b.lhr, 'performance'));
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!middle) throw new RangeError('no visit');
  const lowest = (category: Category) => Math.min(...visits.map(({ lhr }) => scoreOf(lhr, category)));
  const each = <Value>(give: (category: Category) => Value) =>
    Object.fromEntries(categories.map((category) => [category, give(category)])) as Record<Category, Value>;
  return {
    scores: each((category) =>
      category === 'performance' ? scoreOf(middle.lhr, category) : lowest(category),
    ),
    lcpMs: middle.lhr.audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    bytes: middle.lhr.audits['total-byte-weight']?.numericValue ?? Number.NaN,
    faults: each((category) => [...new Set(visits.flatMap(({ lhr }) => faultsOf(lhr, category)))]),
    report: middle.report,
  };
}

/** Rounded as Lighthouse shows it; 0 where it could not judge. */
const scoreOf = ({ categories }: LighthouseResult, category: Category): number =>
  Math.round(100 * (categories[category]?.score ?? 0));

function faultsOf({ categories, audits }: LighthouseResult, category: Category): string[] {
  const counted = categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  return counted.flatMap(({ id }) => {
    const audit = audits[id];
    if (!audit || audit.score === null || audit.score === 1) return [];
    return `${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`;
  });
}
