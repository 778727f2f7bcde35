import { toSlug } from '../../src/domain/vietnamese.ts';
import { createRandom, type Random } from '../sample/random.ts';
import type { PlannedTeacher } from './plan-staff.ts';
import { lessonSentence, schoolPhrases } from './school-phrases.ts';
import { monthOfIndex } from './school-years.ts';

/** Share of titles that say nothing, so that what looks for them finds some. */
const poorTitleShare = 0.02;

/** Learning materials of ten school years: `hoc-lieu/<grade>/<yyyy-mm>/<slug>.md` → text. */
export const lessonFiles = (
  count: number,
  teachers: readonly PlannedTeacher[],
  seed: number,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) =>
      lessonFile(index, monthOfIndex(index, count), teachers, seed),
    ),
  );

function lessonFile(
  index: number,
  month: string,
  teachers: readonly PlannedTeacher[],
  seed: number,
): readonly [string, string] {
  const random = createRandom(`${seed}/lesson`, index);
  const teacher = random.pick(teachers);
  const [grade, subject] = [random.pick(teacher.grades), random.pick(teacher.subjects)];
  const title = titleOf(subject, random);
  const slug = `${toSlug(title)}-${index + 1}`;
  const kind = random.pick(schoolPhrases.materialKinds);
  const fields = [
    `title: '${title}'`,
    `kind: ${kind}`,
    `grade: ${grade}`,
    `subject: ${subject}`,
    `author: ${teacher.slug}`,
    `date: ${month}-${String(random.int(1, 28)).padStart(2, '0')}`,
    ...extraFields(kind, teacher, random),
    `url: https://hoc-lieu.example.edu.vn/${kind}/${slug}`,
  ];
  return [
    `hoc-lieu/${grade}/${month}/${slug}.md`,
    `---\n${fields.join('\n')}\n---\n\n${body(title, random)}\n`,
  ];
}

const titleOf = (subject: string, random: Random): string =>
  random.chance(poorTitleShare)
    ? random.pick(schoolPhrases.poorTitles)
    : `${random.pick(schoolPhrases.lessons[subject] ?? [subject])} (${random.pick(schoolPhrases.parts)})`;

function extraFields(kind: string, teacher: PlannedTeacher, random: Random): string[] {
  const software = schoolPhrases.software[kind];
  return [
    ...(software ? [`software: ${random.pick(software)}`] : []),
    ...(random.chance(0.03) ? ['award: Chuyên đề cấp trường'] : []),
    ...(random.chance(0.3) ? ['reviewer: Nguyễn Thị Đo'] : []),
    ...(kind === 'tu-lieu' ? [`caption: 'Ảnh tư liệu do ${teacher.name} sưu tầm'`] : []),
  ];
}

/** One to three paragraphs: 700 bytes on average. */
function body(title: string, random: Random): string {
  const paragraphs = Array.from({ length: random.int(1, 3) }, () =>
    Array.from({ length: random.int(2, 4) }, () => lessonSentence(random)).join(' '),
  );
  return [`Học liệu cho bài **${title}**.`, ...paragraphs].join('\n\n');
}
