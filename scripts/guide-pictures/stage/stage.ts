import type { Locator, Page } from 'playwright-core';
import type { EditorForm } from '../../../test/support/editor/editor-form.ts';
import type { SchoolName } from '../schools.ts';

export interface Screen {
  readonly width?: number;
  readonly height?: number;
}

/** The editor, open in a browser over a copy of a school. */
export interface EditorDesk {
  readonly page: Page;
  /** Does what a person does there. */
  readonly form: EditorForm;
  /** Its `content/`. */
  readonly contentDir: string;
}

/** Where pictures are taken. Everything is opened when first asked for, and stays as the last picture left it. */
export interface Stage {
  /** A page of the built demonstration school. */
  site(address: string, screen?: Screen): Promise<Page>;
  /** The editor of a school; one for all pictures of a guide. */
  editor(school?: SchoolName, screen?: Screen): Promise<EditorDesk>;
}

/** What is photographed: what a screen shows, one element, or elements with all between them. */
export type Subject = Page | Locator | readonly Locator[];

/** Steps that lead to a picture. */
export type TakePicture = (stage: Stage) => Promise<Subject>;

/** Pictures of one guide by name, taken in this order; each becomes `docs/huong-dan/anh/<name>.webp`. */
export type GuidePictures = Readonly<Record<string, TakePicture>>;
