import type { LocalDate } from '../../domain/calendar.ts';
import type { Consultation } from '../lists/consultations.ts';

export type ConsultationState = 'open' | 'coming' | 'closed';

/** Whether opinions are asked for on a day; both the first and the last day belong to it. */
export function consultationState({ data }: Pick<Consultation, 'data'>, day: LocalDate): ConsultationState {
  if (day < data.opens) return 'coming';
  return day <= data.closes ? 'open' : 'closed';
}
