import { memoised } from '../memoised.ts';
import type { SiteInput } from '../site-input.ts';
import { bottomMarkup } from './bottom.ts';
import { topMarkup } from './top.ts';

/** The parts around the content, made once for each section instead of once for each page. */
const partsOf = memoised((input: SiteInput) => ({
  tops: new Map<string, string>(),
  bottom: bottomMarkup(input).html,
}));

/**
 * Top of a page.
 *
 * @param address The page's own; below a section, all pages share the section's top.
 */
export function topOf(input: SiteInput, address: string): string {
  const { tops } = partsOf(input);
  const current = sharedAddress(address);
  const known = tops.get(current);
  if (known !== undefined) return known;
  const made = topMarkup(input, current).html;
  tops.set(current, made);
  return made;
}

/** `/tin-tuc/khai-giang/` and every other page below stand for `/tin-tuc/*`. */
function sharedAddress(address: string): string {
  const [, section = '', below] = address.split('/');
  return below ? `/${section}/*` : address;
}

/** Bottom of every page. */
export const bottomOf = (input: SiteInput): string => partsOf(input).bottom;
