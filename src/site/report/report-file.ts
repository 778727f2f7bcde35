/** The report in one form, to be downloaded beside the page that shows it. */
export interface ReportFile {
  readonly id: PublishedFormat;
  /** `bao-cao.json`, below the address of the report. */
  readonly name: string;
  render(): Promise<string | Uint8Array<ArrayBuffer>>;
}

/** Forms of the report that the site offers, in the order of their links; words for readers. */
export const publishedFormats = {
  docx: 'Văn bản Word (DOCX)',
  csv: 'Bảng tính (CSV)',
  json: 'Dữ liệu (JSON)',
} as const;
export type PublishedFormat = keyof typeof publishedFormats;

/** Address of the report; its files and the register of posts stand below. */
export const reportAddress = '/bao-cao-tuan-thu/';

export const registerAddress = `${reportAddress}so-tin-bai/`;
