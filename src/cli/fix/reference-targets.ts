import type { ReferenceFact } from '../../domain/facts.ts';
import type { ContentFile } from '../../facts/files/list-files.ts';
import { folderOf, indexFiles } from '../../facts/references/file-index.ts';
import { resolveReference } from '../../facts/references/resolve-reference.ts';

/** A reference of a page, with the file it leads to or was meant to. */
export interface FollowedReference {
  /** From the content folder. */
  readonly page: string;
  readonly target: string;
  readonly isLocal: boolean;
  /** Whether its target differs from the name of the file. */
  readonly isMisspelt: boolean;
  /** From the content folder; left out where there is no such file, or several. */
  readonly leadsTo?: string;
}

/** `content/tin-tuc/a.md` as `tin-tuc/a.md`. */
export const fromContent = (path: string): string => path.replace(/^content\//, '');

/** Follows references to the files of the content folder, past differences that a repair can mend. */
export function followReferences(
  references: readonly ReferenceFact[],
  files: readonly ContentFile[],
  origin: string | undefined,
): FollowedReference[] {
  const content = indexFiles(files);
  const destinations = {
    ...{ content, public: indexFiles([]), origin },
    hasAddress: () => false,
    nearestAddress: () => undefined,
    addressOfFile: () => undefined,
  };
  const beside = (page: string, name: string): string | undefined => {
    const folder = folderOf(page);
    const exact = content.exact(folder === '' ? name : `${folder}/${name}`);
    if (exact) return exact.file;
    const alike = content.namesBeside(page).filter((each) => each.toLowerCase() === name.toLowerCase());
    return alike.length === 1 ? `${folder === '' ? '' : `${folder}/`}${alike[0]}` : undefined;
  };
  return references.map(({ target, fault, suggestion, at }) => {
    const page = fromContent(at.path);
    const isLocal = fault === 'local-file';
    const followed = isLocal ? undefined : resolveReference(target, page, destinations);
    const leadsTo = isLocal
      ? beside(page, suggestion ?? '')
      : followed?.to === 'file'
        ? followed.file.file
        : undefined;
    return {
      page,
      target,
      isLocal,
      isMisspelt: fault === 'wrong-case',
      ...(leadsTo !== undefined && { leadsTo }),
    };
  });
}
