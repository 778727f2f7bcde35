import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { closest } from '../domain/closest.ts';
import type { Report } from '../domain/report.ts';
import { reportFormats } from '../report/formats/index.ts';
import type { ReportFormat } from '../report/report-format.ts';
import type { JudgingOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

/** @throws {UsageError} where the form is unknown. */
export function formatOf({ format }: JudgingOptions): ReportFormat {
  const found = reportFormats.find(({ id }) => id === format);
  if (found) return found;
  const known = reportFormats.map(({ id }) => id);
  const meant = closest(format, known);
  throw new UsageError(
    `Không có dạng báo cáo "${format}". ${meant ? `Có phải ý bạn là "${meant}"? ` : ''}Có: ${known.join(', ')}.`,
  );
}

/** Prints a report, or writes it whole to the file that the options name. */
export function writeReport(report: Report, options: JudgingOptions): void {
  const text = formatOf(options).render(report, {
    hasColour: options.out === undefined && hasColour(),
    showsAll: options.all === true || (options.out !== undefined && options.format === 'text'),
    linesOf: (path) => linesOf(resolve(options.content, path.replace(/^content\//, ''))),
  });
  if (options.out === undefined) process.stdout.write(text);
  else writeWhole(resolve(options.out), text);
}

/** Only for people at a terminal; https://no-color.org. */
const hasColour = () =>
  process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';

function linesOf(file: string): string[] | undefined {
  try {
    return readFileSync(file, 'utf8').split(/\r\n?|\n/);
  } catch {
    return undefined;
  }
}

function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.moi`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
