import type { Entry, Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';
import { newestFirst } from './order.ts';

export type Consultation = Entry<'lay-y-kien'>;

/** Consultations, those that open last first. */
export const consultationsOf = memoised((portal: Portal): readonly Consultation[] =>
  portal.entries['lay-y-kien'].toSorted(newestFirst((consultation) => consultation.data.opens)),
);
