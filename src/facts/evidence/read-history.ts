import type { HistoryFact } from '../../domain/facts.ts';

export const readHistory = (_contentDir: string): HistoryFact | undefined => undefined;
