import type { LocalDate } from '../domain/calendar.ts';
import type { DeclarationFact } from '../domain/facts.ts';

/** A post (tin bài) as the school's register has it; names, not ids, of people. */
export interface RegisterRow {
  readonly day: LocalDate;
  readonly title: string;
  /** Id and name of the category (chuyên mục). */
  readonly category: string;
  readonly categoryName: string;
  readonly author?: string;
  readonly approver?: string;
  readonly approvedOn?: LocalDate;
  /** Whole web address; only its path where the school has no site; `null` without a page. */
  readonly address: string | null;
  readonly path: string;
}

/** An official document (văn bản) of the school itself. */
export interface PaperRow {
  /** As printed: `12/QĐ-THHG`. */
  readonly soHieu?: string;
  /** Name of its kind: `Quyết định`. */
  readonly kind: string;
  readonly kindId: string;
  /** Trích yếu. */
  readonly title: string;
  readonly issued: LocalDate;
  readonly published: LocalDate;
  readonly month?: string;
  readonly topics: readonly string[];
}

/** A public disclosure (công khai). */
export interface DisclosureRow {
  readonly title: string;
  readonly day: LocalDate;
  readonly updated?: LocalDate;
  readonly schoolYear: string;
}

/** The school as its official documents name it. */
export interface SchoolOnPaper {
  readonly name: string;
  /** Lines above the name, those in force on the day of the report. */
  readonly authority: readonly string[];
  /** Where documents are signed: province or city; empty where the address does not tell. */
  readonly place: string;
  readonly principal: { readonly name: string; readonly title: string };
  /** What its own numbers end in: `THHG`; empty where no document tells. */
  readonly abbreviation: string;
  readonly recipients: readonly string[];
}

/** What the school did and wrote in the days of the report, besides what was judged. */
export interface SchoolRecords {
  /** `undefined` where nobody has said who the school is. */
  readonly school: SchoolOnPaper | undefined;
  /** By day, the oldest first. */
  readonly register: readonly RegisterRow[];
  readonly papers: readonly PaperRow[];
  readonly disclosures: readonly DisclosureRow[];
  readonly declarations: readonly DeclarationFact[];
  /** Title of the page at an address below the site's root; `undefined` where there is none. */
  titleOf(address: string): string | undefined;
}

/** Where nothing is known of the school but its report. */
export const noRecords: SchoolRecords = {
  school: undefined,
  register: [],
  papers: [],
  disclosures: [],
  declarations: [],
  titleOf: () => undefined,
};
