import type { FileFact } from '../../domain/facts.ts';
import type { NamedFile } from './evidence.ts';

export const readNamedFiles = (_named: readonly NamedFile[], _cacheDir: string | undefined): FileFact[] => [];
