import type { ContentTypeId } from '../content-types/index.ts';
import type { EditorAccess } from '../content-types/truong.ts';
import { askedDuties } from '../domain/asked-duties.ts';
import { speaksOf } from '../domain/audience.ts';
import type { LocalDate } from '../domain/calendar.ts';
import type { CriteriaDocument } from '../domain/criteria-document.ts';
import type { Gate } from '../domain/gate.ts';
import { optionsOf } from '../domain/options-of.ts';
import { otherSubjects } from '../domain/taught-subjects.ts';
import { compareVietnamese } from '../domain/vietnamese.ts';
import { type Portal, schoolOf } from '../facts/portal.ts';
import { declarablesOf } from './declarables.ts';
import type { Choice, EditorInput, PictureRule } from './editor-input.ts';

interface Applied {
  readonly document: CriteriaDocument;
  readonly gate: Gate;
}

/** Where and when forms are made, and in which colours their previews are. */
interface EditorSetting {
  readonly access: EditorAccess;
  readonly today: LocalDate;
  readonly themeCss?: string;
}

/** What the editor must know of a school that was read, and of the rules it is judged by. */
export function editorInputOf(
  portal: Pick<Portal, 'entries' | 'facts'>,
  applied: readonly Applied[],
  { access, today, themeCss = '' }: EditorSetting,
): EditorInput {
  const school = schoolOf(portal as Portal);
  return {
    schoolName: school?.name ?? 'Cổng thông tin nhà trường',
    site: school?.site ?? null,
    access,
    today,
    themeCss,
    staff: portal.entries['to-chuc']
      .map(({ slug, data }) => ({ id: slug, label: data.name }))
      .sort((a, b) => compareVietnamese(a.label, b.label)),
    events: portal.entries['su-kien']
      .flatMap(({ data }) => data)
      .map(({ id, title, date }) => ({ id, label: `${title} (${date.slice(0, 4)})` })),
    hasMdxPages: portal.entries['gioi-thieu'].some(({ path }) => path.endsWith('.mdx')),
    duties: dutiesOf(applied, portal.facts.school),
    grades: (school?.grades ?? []).map((grade) => ({ id: String(grade), label: `Khối ${grade}` })),
    subjects: otherSubjects(school?.subjects ?? {}, []).map((name) => ({ id: name, label: name })),
    classes: school?.classes ?? [],
    declarables: applied.flatMap(({ document }) => declarablesOf(document)),
    pictures: pictureRules(applied),
  };
}

const usesOf = <Options>({ document }: Applied, check: string) =>
  optionsOf(document, check) as readonly Options[];

/** Duties of disclosure that the documents ask of this school, each once. */
function dutiesOf(applied: readonly Applied[], school: Portal['facts']['school']): Choice[] {
  const all = applied.flatMap(({ document }) =>
    askedDuties(document)
      .filter(({ onlyFor }) => speaksOf(onlyFor, school))
      .map(({ id, label = id }): [string, Choice] => [id, { id, label: `${label} (${document.number})` }]),
  );
  return [...new Map(all).values()];
}

/** Only strict rules may keep a person from saving; every rule may make a picture smaller. */
function pictureRules(applied: readonly Applied[]): Map<ContentTypeId, PictureRule> {
  const widths = applied.flatMap((each) =>
    usesOf<PictureOptions>(each, 'image-width').map((options) => ({ ...options, gate: each.gate })),
  );
  const alts = applied
    .filter(({ gate }) => gate === 'error')
    .flatMap((each) => usesOf<PictureOptions>(each, 'image-alt').flatMap(({ sections }) => sections));
  const sections = new Set([...widths.flatMap((width) => width.sections), ...alts]);
  return new Map([...sections].map((section) => [section, ruleFor(section)]));

  function ruleFor(section: ContentTypeId): PictureRule {
    const own = widths.filter((width) => width.sections.includes(section));
    const mins = own.flatMap(({ min, gate }) => (gate === 'error' && min !== undefined ? min : []));
    const maxs = own.flatMap(({ max }) => max ?? []);
    return {
      needsAlt: alts.includes(section),
      ...(mins.length > 0 && { minWidthPx: Math.max(...mins) }),
      ...(maxs.length > 0 && { maxWidthPx: Math.min(...maxs) }),
    };
  }
}

interface PictureOptions {
  readonly min?: number;
  readonly max?: number;
  readonly sections: readonly ContentTypeId[];
}
