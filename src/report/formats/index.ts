import type { ReportFormat } from '../report-format.ts';
import { csv } from './csv.ts';
import { docx } from './docx.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every form of the report, in alphabetical order. */
export const reportFormats: readonly ReportFormat[] = [csv, docx, github, json, junit, markdown, sarif, text];
