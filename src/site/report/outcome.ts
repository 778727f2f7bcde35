import type { Outcome } from '../../domain/finding.ts';
import type { RequirementResult } from '../../domain/report.ts';
import { html, type Markup } from '../html.ts';

/** An outcome as readers see it; what is not due yet is told apart from what lacks evidence. */
export type ShownOutcome = Outcome | 'pending';

interface Judged {
  readonly outcome: Outcome;
  readonly pending?: true;
}

const words = {
  pass: 'Đạt',
  fail: 'Chưa đạt',
  'no-data': 'Chưa đánh giá',
  pending: 'Chưa đến hạn',
} as const satisfies Record<ShownOutcome, string>;
const signs = { pass: '✓', fail: '✗', 'no-data': '○', pending: '◷' } as const satisfies Record<
  ShownOutcome,
  string
>;

export const outcomeWord = (outcome: ShownOutcome): string => words[outcome];
export const outcomeSign = (outcome: ShownOutcome): string => signs[outcome];

export const shownOutcome = ({ outcome, pending }: Judged): ShownOutcome =>
  outcome === 'no-data' && pending ? 'pending' : outcome;

/** A requirement is not due yet where everything it still lacks is not due yet. */
export function requirementOutcome({ outcome, findings }: RequirementResult): ShownOutcome {
  const open = findings.filter((finding) => finding.outcome === 'no-data');
  return outcome === 'no-data' && open.length > 0 && open.every(({ pending }) => pending)
    ? 'pending'
    : outcome;
}

/** Sign and word: colour never speaks alone. */
export const outcomeMarkup = (outcome: ShownOutcome): Markup =>
  html`<span class="ket-qua ${outcome}"><span aria-hidden="true">${signs[outcome]}</span> ${words[outcome]}</span>`;
