import type { ContentTypeId } from '../content-types/index.ts';
import type { EditorAccess } from '../content-types/truong.ts';
import type { LocalDate } from '../domain/calendar.ts';

/** Something a person chooses from a list. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** A clause of a criteria document that a named person can speak for. */
export interface Declarable {
  readonly document: string;
  readonly clause: string;
  /** Clause, its title and the document's number, in words. */
  readonly label: string;
  /** What it asks for, each with its words. */
  readonly requirements: readonly Choice[];
  /** Counted figures that may stand behind it. */
  readonly figures: readonly Choice[];
  /** Whether points are claimed; otherwise what falls short is counted. */
  readonly isAward: boolean;
}

/** What the rules of the school ask of the pictures of one content type; both widths are allowed values. */
export interface PictureRule {
  readonly minWidthPx?: number;
  readonly maxWidthPx?: number;
  /** Whether each must say what it shows. */
  readonly needsAlt: boolean;
}

/** All that the editor's forms are made from. */
export interface EditorInput {
  readonly schoolName: string;
  /** Address of the public site; `null` where the school has not said it. */
  readonly site: string | null;
  /** Day on which the forms are made: new disclosures go into the folder of its school year. */
  readonly today: LocalDate;
  /** Where saved files go. */
  readonly access: EditorAccess;
  readonly staff: readonly Choice[];
  readonly events: readonly Choice[];
  /** Whether some page of the introduction is MDX. */
  readonly hasMdxPages: boolean;
  /** Duties of disclosure, `<document>/<clause>`. */
  readonly duties: readonly Choice[];
  /** Grades of the school, and what they learn: each subject once. */
  readonly grades: readonly Choice[];
  readonly subjects: readonly Choice[];
  /** Classes of the school, in its own order. */
  readonly classes: readonly string[];
  /** Clauses on which a person may declare something. */
  readonly declarables: readonly Declarable[];
  readonly pictures: ReadonlyMap<ContentTypeId, PictureRule>;
  /** The school's own colours as a style sheet, for previews. */
  readonly themeCss: string;
}
