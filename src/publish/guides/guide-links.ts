import { posix } from 'node:path';
import type { ReferenceTargets } from '../../facts/markdown/references.ts';
import type { PublishedPicture } from '../../facts/portal.ts';
import { ownAnchor } from '../../facts/references/resolve-reference.ts';
import { guidesAddress } from '../../site/guides/guide.ts';

/** `trien-khai/nginx.md` → `/huong-dan/trien-khai/nginx/`; a README stands for its folder. */
export const guideAddress = (path: string): string =>
  `${guidesAddress}${path.replace(/(^|\/)README\.md$/, '$1').replace(/\.md$/, '/')}`;

/** Files that lie with the guides, by their path from the folder of the guides. */
export interface GuideNeighbours {
  hasGuide(path: string): boolean;
  picture(path: string): PublishedPicture | undefined;
}

/**
 * Where the references of a guide lead on the site: to other guides and their pictures, and to other sites. What
 * leads to a file that is not published keeps only its words.
 *
 * @param from Path of the guide.
 */
export function guideLinks(from: string, { hasGuide, picture }: GuideNeighbours): ReferenceTargets {
  const placed = (target: string) => posix.join(posix.dirname(from), decodeURIComponent(target));
  return {
    image({ target }) {
      const found = picture(placed(target));
      return found ? { as: 'picture', ...found } : { as: 'nothing' };
    },
    link({ target }) {
      if (/^(https?|mailto|tel):/i.test(target)) return target;
      if (target.startsWith('#')) return ownAnchor(target);
      const [, path = '', anchor = ''] = /^([^#]*)(.*)$/s.exec(target) ?? [];
      const file = placed(path);
      const guide = [file, posix.join(file, 'README.md')].find(hasGuide);
      return guide && guideAddress(guide) + ownAnchor(anchor);
    },
  };
}

/** Guides that an index links to, in its order, each once; those of a folder follow its own. */
export function linkedGuides(index: string): string[] {
  const targets = [...index.matchAll(/\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g)].flatMap(([, target]) => target ?? []);
  const files = targets
    .filter((target) => /\.md$|\/$/.test(target) && !/^\w+:/.test(target))
    .map((target) => posix.normalize(target.endsWith('/') ? `${target}README.md` : target));
  return [...new Set(files)];
}
