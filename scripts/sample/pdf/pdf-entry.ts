import { z } from 'zod';

/** One entry of `pdfs.yaml`: an official document or a worksheet of the demonstration school. */
export const pdfEntrySchema = z.strictObject({
  file: z.string().endsWith('.pdf'),
  title: z.string().min(1),
  /** Số và kí hiệu, such as `25/QĐ-THHG`; absent on forms and worksheets. */
  soHieu: z.string().optional(),
  /** From the authority above down to the issuing body, which stands last and in bold. */
  issuerLines: z.array(z.string()).min(1),
  date: z.iso.date(),
  place: z.string(),
  paragraphs: z.array(z.string()),
  table: z.strictObject({ head: z.array(z.string()), rows: z.array(z.array(z.coerce.string())) }).optional(),
  signer: z.strictObject({ position: z.string(), name: z.string() }),
});
export type PdfEntry = z.output<typeof pdfEntrySchema>;

/** A sheet for lessons: no Quốc hiệu, no number, a line for the pupil's name. */
export const isWorksheet = ({ signer }: PdfEntry): boolean => signer.position === 'Người soạn';
