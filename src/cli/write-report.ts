import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { chooseFrom } from '../domain/did-you-mean.ts';
import type { Judged } from '../read-and-judge.ts';
import { recordsFor } from '../records-for.ts';
import { reportFormats } from '../report/formats/index.ts';
import type { Rendered, ReportFormat } from '../report/report-format.ts';
import type { ReportKind } from '../report/report-kind.ts';
import type { JudgingOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

/** @throws {UsageError} where the form is unknown, or is no text and would go to the terminal. */
export function formatOf({ format, out }: Pick<JudgingOptions, 'format' | 'out'>): ReportFormat {
  const found = reportFormats.find(({ id }) => id === format);
  if (found?.isBinary && out === undefined && process.stdout.isTTY)
    throw new UsageError(binaryFormat(format, found.fileName));
  if (found && out !== undefined && statSync(out, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(outIsFolder(out, found.fileName));
  if (found) return found;
  const known = reportFormats.map(({ id }) => id);
  throw new UsageError(`Không có dạng báo cáo "${format}". ${chooseFrom(format, known)}`);
}

const outIsFolder = (out: string, fileName: string): string =>
  `--out là "${out}", một thư mục. Hãy ghi cả tên tệp, như --out "${join(out, fileName)}".`;

/** Said of a form that is no text, where it would go to the terminal. */
export const binaryFormat = (format: string, fileName: string): string =>
  `Dạng "${format}" không in ra màn hình được. Hãy thêm --out ${fileName}.`;

/** Prints a report, or writes it whole to the file that the options name. */
export async function writeReport(
  { portal, report }: Pick<Judged, 'portal' | 'report'>,
  options: JudgingOptions,
  kind: ReportKind = 'tu-danh-gia',
): Promise<void> {
  const rendered = await formatOf(options).render(report, {
    kind,
    hasColour: options.out === undefined && hasColour(),
    showsAll: options.all === true || (options.out !== undefined && options.format === 'text'),
    linesOf: (path) => linesOf(resolve(options.content, path.replace(/^content\//, ''))),
    records: () => recordsFor(portal, report),
  });
  if (options.out === undefined) process.stdout.write(rendered);
  else writeWhole(resolve(options.out), rendered);
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

function writeWhole(file: string, content: Rendered): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.moi`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}
