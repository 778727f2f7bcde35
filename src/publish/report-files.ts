import type { Judged } from '../read-and-judge.ts';
import { recordsFor } from '../records-for.ts';
import { reportFormats } from '../report/formats/index.ts';
import type { RenderContext } from '../report/report-format.ts';
import { publishedFormats, type ReportFile } from '../site/report/report-file.ts';

/**
 * The report as files of the site, in every published form there is. They are made when asked for. Pages get them
 * ready-made, so that the libraries they are made with never enter Astro's bundle.
 */
export function reportFiles({ portal, report }: Pick<Judged, 'portal' | 'report'>): ReportFile[] {
  const context: RenderContext = {
    kind: 'tu-danh-gia',
    hasColour: false,
    showsAll: true,
    linesOf: () => undefined,
    records: () => recordsFor(portal, report),
  };
  return Object.keys(publishedFormats).flatMap((id) => {
    const format = reportFormats.find((each) => each.id === id);
    if (!format || !isPublished(id)) return [];
    const render = async () => bytesOf(await format.render(report, context));
    return [{ id, name: format.fileName, render }];
  });
}

const isPublished = (id: string): id is ReportFile['id'] => Object.hasOwn(publishedFormats, id);

/** Bytes of a buffer of their own, as an answer of the server takes them. */
const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? content : new Uint8Array(content);
