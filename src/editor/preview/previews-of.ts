import type { ContentTypeId } from '../../content-types/index.ts';
import type { Collection } from '../collections.ts';
import type { CmsConfig } from '../editor-config.ts';
import { make, type Shown } from './element.ts';
import { pageLayouts } from './page-layouts.ts';
import { type People, pagePreview } from './page-preview.ts';
import type { PreviewProps } from './preview-props.ts';
import type { Option } from './shown-value.ts';
import { weekPreview, weekTitles } from './week-preview.ts';

/** A preview, and the section or single file it belongs to. */
export interface Preview {
  readonly name: string;
  show(props: PreviewProps): Shown;
}

/**
 * One for each form that leads to a page: the sections that have a text, and weeks.
 *
 * @param themeCss The school's own colours as a style sheet; '' for the usual ones.
 */
export function previewsOf(
  { collections, singletons }: Pick<CmsConfig, 'collections' | 'singletons'>,
  themeCss: string,
): Preview[] {
  const sections = [...collections, ...singletons].flatMap((each) =>
    'fields' in each ? [each as Collection] : [],
  );
  const people = peopleOf(sections);
  return sections.flatMap((section) => {
    const show = pageOf(section, people);
    const colours = () => themeCss !== '' && make('style', null, themeCss);
    return show ? [{ name: section.name, show: (props) => make('main', null, colours(), show(props)) }] : [];
  });
}

function pageOf({ name, fields }: Collection, people: People): Preview['show'] | undefined {
  if (name in weekTitles) return weekPreview(name, fields);
  const hasText = fields.some((field) => field.name === 'body' && field.widget === 'richtext');
  return hasText ? pagePreview(pageLayouts[name as ContentTypeId] ?? {}, fields, people) : undefined;
}

/** Names of the staff by their ids: the library's form offers them as authors. */
function peopleOf(sections: readonly Collection[]): People {
  const library = sections.find(({ name }) => name === 'hoc-lieu');
  const options = library?.fields.find(({ name }) => name === 'author')?.['options'] ?? [];
  return new Map((options as readonly Option[]).map(({ label, value }) => [String(value), label]));
}
