import type { Body } from '../../facts/portal.ts';
import type { SiteInput } from '../site-input.ts';

/** Address of the page that leads to all guides. */
export const guidesAddress = '/huong-dan/';

/** One guide for the staff (`docs/huong-dan/`), as the site shows it. */
export interface Guide {
  /** From the folder of the guides: `trien-khai/nginx.md`. */
  readonly path: string;
  readonly address: string;
  readonly title: string;
  readonly body: Body;
}

/** Guides in the order of their index, which comes first; empty where the site has none. */
export const guidesOf = ({ guides = [] }: SiteInput): readonly Guide[] => guides;

/** Guides above this one besides the index: that of its folder. */
export const guidesAbove = (guides: readonly Guide[], { address }: Guide): Guide[] =>
  guides.filter(
    (other) =>
      other.address !== address && other.address !== guidesAddress && address.startsWith(other.address),
  );

/** The guides to read before and after this one; the index is neither. */
export function guidesBeside(
  guides: readonly Guide[],
  guide: Guide,
): { readonly before: Guide | undefined; readonly after: Guide | undefined } {
  const read = guides.filter(({ address }) => address !== guidesAddress);
  const at = read.indexOf(guide);
  return at === -1 ? { before: undefined, after: undefined } : { before: read[at - 1], after: read[at + 1] };
}
