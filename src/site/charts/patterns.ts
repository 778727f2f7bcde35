import { html, type Markup, raw } from '../html.ts';

/** Fillings told apart by form as well as by colour, so that print and colour-blind eyes tell them too. */
const drawings = [
  '',
  '<path class="bd-net" d="M-2 2 2-2M0 8 8 0M6 10l4-4"/>',
  '<circle class="bd-cham" cx="2" cy="2" r="1.2"/><circle class="bd-cham" cx="6" cy="6" r="1.2"/>',
  '<path class="bd-net" d="M0 0l8 8M8 0 0 8"/>',
] as const;

/** As many fillings as there are. */
export const fillings = drawings.length;

/** Definitions of the fillings of one chart. @param id Unique in the page. */
export const patternDefinitions = (id: string): Markup =>
  html`<defs>${drawings.map(
    (drawing, index) =>
      html`<pattern id="${id}-${index}" class="bd-${index}" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="bd-nen" width="8" height="8"/>${raw(drawing)}</pattern>`,
  )}</defs>`;

export const filling = (id: string, index: number): string => `url(#${id}-${index % fillings})`;
