import type { AccessFact } from '../../domain/facts.ts';

export const readAccesses = (_contentDir: string): AccessFact[] | undefined => undefined;
