import type { LockedFact } from '../../domain/facts.ts';
import type { ContentFile } from '../files/list-files.ts';

export const readLocked = (_contentDir: string, _files: readonly ContentFile[]): LockedFact[] | undefined =>
  undefined;
