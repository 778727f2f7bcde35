import { monthAddress } from '../addresses.ts';
import type { MonthState } from '../month-state.ts';

/** The strip below the forms that tells what this month still lacks. */
export interface MonthStrip {
  refresh(): Promise<void>;
}

/** Fills the strip from the server on this machine, now and whenever asked. */
export function openMonthStrip(token: string): MonthStrip {
  const strip = document.getElementById('thang-nay');
  const strips: MonthStrip = {
    async refresh() {
      const response = await fetch(monthAddress, { headers: { authorization: `token ${token}` } });
      if (!strip || !response.ok) return;
      show(strip, (await response.json()) as MonthState);
    },
  };
  void strips.refresh();
  return strips;
}

function show(strip: HTMLElement, { title, items }: MonthState): void {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = title;
  const list = document.createElement('ul');
  for (const { message } of items) {
    const item = document.createElement('li');
    item.textContent = message;
    list.append(item);
  }
  details.append(summary, list);
  details.open = strip.querySelector('details')?.open ?? false;
  strip.replaceChildren(details);
  strip.hidden = false;
}
