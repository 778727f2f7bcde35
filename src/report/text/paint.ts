import { styleText } from 'node:util';
import type { Outcome } from '../../domain/finding.ts';

/** Colours by what they mean; without colours the text is the same. */
export interface Paint {
  outcome(outcome: Outcome, text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

const colours = { pass: 'green', fail: 'red', 'no-data': 'yellow' } as const satisfies Record<
  Outcome,
  string
>;

export function paintFor(hasColour: boolean): Paint {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    hasColour ? styleText(format, text, { validateStream: false }) : text;
  return {
    outcome: (outcome, text) => style(colours[outcome], text),
    strong: (text) => style('bold', text),
    faint: (text) => style('dim', text),
  };
}
