import { createRandom, type Random } from '../sample/random.ts';
import { dayAfter } from './days.ts';
import { schoolPhrases } from './school-phrases.ts';
import { monthOfIndex } from './school-years.ts';

/** What is known of a document before it has its number. */
export interface PlannedDocument {
  readonly title: string;
  readonly kind: string;
  readonly issuer: string;
  /** Days, `YYYY-MM-DD`. */
  readonly issued: string;
  readonly published: string;
  /** `YYYY-MM` of monthly minutes and reports. */
  readonly month: string | null;
  readonly topics: readonly string[];
}

type Subject = Pick<PlannedDocument, 'title' | 'kind' | 'issuer' | 'month' | 'topics'>;

/** Districts ended with this day; their offices issue nothing after it. */
const lastDayOfDistricts = '2025-06-30';
const issuersAlways = ['bo', 'so', 'ubnd-tp', 'doi-tw', 'doi-tp'];
const issuersBefore = [...issuersAlways, 'phong', 'ubnd-quan', 'doi-quan'];
const issuersAfter = [...issuersAlways, 'ubnd-phuong', 'doi-phuong'];

/**
 * Documents of ten school years, oldest first. Of every ten, two are monthly minutes, two monthly reports, three others
 * of the school and three of the authorities; one in twelve is published late.
 */
export const planDocuments = (count: number, seed: number): readonly PlannedDocument[] =>
  Array.from({ length: count }, (_, index) => {
    const random = createRandom(`${seed}/document`, index);
    const month = monthOfIndex(index, count);
    const issued = `${month}-${String(random.int(1, 28)).padStart(2, '0')}`;
    const published = dayAfter(issued, random.chance(1 / 12) ? random.int(5, 12) : random.int(0, 3));
    return { ...subjectOf(index % 10, issued, random), issued, published };
  }).sort((a, b) => (a.issued < b.issued ? -1 : Number(a.issued > b.issued)));

function subjectOf(slot: number, issued: string, random: Random): Subject {
  if (slot < 4) return monthly(slot < 2 ? 'bien-ban' : 'bao-cao', issued.slice(0, 7));
  if (slot < 7) {
    const { kind, topic, title } = random.pick(schoolPhrases.ownDocuments);
    return { title, kind, issuer: 'truong', month: null, topics: [topic] };
  }
  const { kind, title } = random.pick(schoolPhrases.documentsFromAbove);
  const issuer = random.pick(issued <= lastDayOfDistricts ? issuersBefore : issuersAfter);
  return { title, kind, issuer, month: null, topics: [] };
}

function monthly(kind: 'bien-ban' | 'bao-cao', month: string): Subject {
  const name = kind === 'bien-ban' ? 'Biên bản họp Ban chỉ đạo' : 'Báo cáo kết quả';
  const title = `${name} trường học điện tử tháng ${month.slice(5)}/${month.slice(0, 4)}`;
  return { title, kind, issuer: 'truong', month, topics: ['truong-hoc-dien-tu'] };
}
