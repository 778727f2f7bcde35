import type { LocalDate } from './calendar.ts';
import type { SourceLocation } from './source-location.ts';

/** A file to download that a field of an entry names, as its own bytes tell. */
export interface FileFact {
  /** From the content folder: `van-ban/2025/ke-hoach.pdf`. */
  readonly file: string;
  /** Content type of the entry that names it. */
  readonly section: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** By its first bytes, whatever its name says; `empty` for 0 bytes, `unknown` where they tell nothing. */
  readonly format: 'pdf' | 'zip' | 'office' | 'old-office' | 'image' | 'text' | 'empty' | 'unknown';
  /** Whether a PDF carries a digital signature (chữ kí số); left out for other formats. */
  readonly isSigned?: boolean;
  /** Pages of a PDF, where it tells. */
  readonly pages?: number;
  /** The entry that names it. */
  readonly at: SourceLocation;
}

/** What is wrong with a lesson package. */
export type PackageFault = 'not-a-zip' | 'damaged' | 'encrypted' | 'unsafe-path' | 'too-big' | 'missing';

/** A lesson made for HTML5 or SCORM: the zip that `package` of a learning material names. */
export interface PackageFact {
  readonly file: string;
  /** Left out where it can be read. */
  readonly fault?: PackageFault;
  /** Page it starts with, from the root of the package: `index.html`; left out where there is none. */
  readonly startPage?: string;
  /** Whether it has a SCORM manifest (`imsmanifest.xml`). */
  readonly hasManifest: boolean;
  /** Files that no browser runs today, or that are programs: `.swf`, `.exe`. */
  readonly forbidden: readonly string[];
  readonly at: SourceLocation;
}

/** When git first saw a file of the content folder. */
export interface HistoryFact {
  /** Day in Vietnam of the first commit by path (`content/tin-tuc/a.md`), renames followed. */
  readonly firstSeen: ReadonlyMap<string, LocalDate>;
  /** First day from which the history can speak: older files came with an import. */
  readonly from: LocalDate;
}

/** A visit of a member of staff to the internal area (Lớp 2), as its log tells. */
export interface AccessFact {
  /** Name of the account, as in the log; an id of to-chuc or its e-mail. */
  readonly account: string;
  readonly day: LocalDate;
}

/** What the logs of the internal area tell. */
export interface AccessLogFact {
  readonly visits: readonly AccessFact[];
  /** Lines that tell no account or no day; they are left out. */
  readonly unreadableLines: number;
}

/** A line of `cong-khai.lock`: what was once disclosed. */
export interface LockedFact {
  /** `content/cong-khai/2025-2026/thu-chi.md`. */
  readonly path: string;
  /** Day on which it was first disclosed. */
  readonly first: LocalDate;
  /** Stamp of its content then. */
  readonly stamp: string;
  /** Stamp of the content of that path now; left out where the file is gone. */
  readonly now?: string;
  /** Another file that has the same content now: where it was moved. */
  readonly movedTo?: string;
}

/** Something in a public text that looks like personal data. */
export interface PersonalDataFact {
  readonly kind: 'pupil-list' | 'marks' | 'id-number' | 'phone' | 'address' | 'email';
  /** As written, with most letters or digits hidden. */
  readonly excerpt: string;
  /** A telephone number (digits, `0…`) or e-mail address in full, to compare with those the school publishes; no report shows it. */
  readonly value?: string;
  readonly section: string;
  readonly at: SourceLocation;
}

/** A syllable that Vietnamese spelling does not know, or a phrase often taken for another. */
export interface MisspellingFact {
  readonly word: string;
  readonly suggestion?: string;
  readonly section: string;
  readonly at: SourceLocation;
}
