import type { FieldReference } from '../../content-types/content-type.ts';
import { contentTypes } from '../../content-types/index.ts';
import type { ContentFile } from '../files/list-files.ts';
import type { Entry } from '../portal.ts';
import type { LookUp } from '../references/look-up.ts';
import type { NamedFile } from './evidence.ts';

/** Files to download that fields of entries name, in the order of the entries. Those that do not exist are left out. */
export function namedFiles(
  entries: readonly Entry[],
  files: readonly ContentFile[],
  lookUp: Pick<LookUp, 'file'>,
): NamedFile[] {
  const byPath = new Map(files.map((file) => [file.file, file]));
  return entries.flatMap((entry) =>
    fileTargets(entry).flatMap((target) => {
      const path = lookUp.file(entry.path, target)?.file;
      const file = path === undefined ? undefined : byPath.get(path);
      return file ? [{ file, entry }] : [];
    }),
  );
}

function fileTargets({ type, data }: Entry): string[] {
  const definition = contentTypes[type];
  if (!('references' in definition)) return [];
  const references = (definition.references as (data: unknown) => readonly FieldReference[])(data);
  return references.flatMap(({ kind, target }) => (kind === 'file' ? [target] : []));
}
