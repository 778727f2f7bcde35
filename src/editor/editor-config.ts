import { type Backend, backendOf } from './backend.ts';
import { type Collection, collectionsOf, type Divider, singletonsOf } from './collections.ts';
import type { Declarations } from './declarations.ts';
import type { EditorInput } from './editor-input.ts';
import { mediaFor } from './media-for.ts';
import { type RefusalRules, refusalRules } from './refusal-rules.ts';

/** What the page of the editor loads: the configuration of Sveltia CMS, and the rules it asks before saving. */
export interface EditorConfig {
  readonly cms: CmsConfig;
  readonly rules: RefusalRules;
  /** Told apart by the page: a server on this machine also tells what the month still lacks. */
  readonly isLocal: boolean;
  /** The school's own colours, for previews. */
  readonly themeCss: string;
}

/** Sveltia's configuration as data; `test/editor` holds it against Sveltia's own schema. */
export interface CmsConfig {
  readonly backend: Backend;
  readonly collections: readonly (Collection | Declarations | Divider)[];
  readonly singletons: readonly Collection[];
  readonly [option: string]: unknown;
}

/** Everything the editor must know of this school. */
export const editorConfig = (input: EditorInput, isLocal = false): EditorConfig => ({
  isLocal,
  rules: refusalRules(input),
  themeCss: input.themeCss,
  cms: {
    load_config_file: false,
    backend: backendOf(input.access),
    app_title: `Soạn bài – ${input.schoolName}`,
    ...(input.site && { site_url: input.site, display_url: input.site }),
    logo_url: '/favicon.svg',
    media_folder: 'content/hinh',
    public_folder: '/hinh',
    show_preview_links: false,
    // Letters without marks, đ among them: addresses are the same as the rest of the project makes them.
    slug: { encoding: 'ascii', clean_accents: true, lowercase: true, maxlength: 80 },
    // Empty fields are left out and text stands without needless quotes, as people write it.
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
    // Pictures inside a text know no type: all are made as the strictest rule wants them.
    ...mediaFor(strictest(input)),
    collections: collectionsOf(input),
    singletons: singletonsOf(input),
  },
});

function strictest({ pictures }: EditorInput) {
  const widths = [...pictures.values()].flatMap(({ maxWidthPx }) => maxWidthPx ?? []);
  return widths.length > 0 ? { maxWidthPx: Math.min(...widths) } : undefined;
}
