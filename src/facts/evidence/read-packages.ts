import type { PackageFact } from '../../domain/facts.ts';
import type { NamedFile } from './evidence.ts';

export const readPackages = async (
  _named: readonly NamedFile[],
  _cacheDir: string | undefined,
): Promise<PackageFact[]> => [];
