import type { ReportFormat } from '../report-format.ts';
import { json } from './json.ts';
import { text } from './text.ts';

/** Every form of the report, in alphabetical order. */
export const reportFormats: readonly ReportFormat[] = [json, text];
