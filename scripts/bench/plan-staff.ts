import { toSlug } from '../../src/domain/vietnamese.ts';
import { createRandom, type Random } from '../sample/random.ts';
import { schoolPhrases } from './school-phrases.ts';

/** A member of staff who may be the author of lessons. */
export interface PlannedTeacher {
  readonly name: string;
  /** Name of the file, without extension. */
  readonly slug: string;
  readonly unit: string;
  readonly grades: readonly number[];
  readonly subjects: readonly string[];
}

/** One teacher for so many lessons: 120 teachers for 10,000, about one lesson each in a month of ten years. */
const lessonsPerTeacher = 84;
const leastTeachers = 8;
const grades = [1, 2, 3, 4, 5];

/** Teachers enough for this many lessons. Of every four, three have a grade and one has a subject. */
export const planTeachers = (lessons: number, seed: number): readonly PlannedTeacher[] =>
  Array.from({ length: Math.max(leastTeachers, Math.ceil(lessons / lessonsPerTeacher)) }, (_, index) => {
    const random = createRandom(`${seed}/teacher`, index);
    const name = `${random.pick(schoolPhrases.families)} ${random.pick(schoolPhrases.middles)} ${random.pick(schoolPhrases.givenNames)}`;
    return {
      name,
      slug: `${toSlug(name)}-${index + 1}`,
      unit: random.pick(schoolPhrases.units),
      ...(index % 4 === 3 ? ofSubject(random) : ofGrade(random)),
    };
  });

function ofSubject(random: Random): Pick<PlannedTeacher, 'grades' | 'subjects'> {
  const subject = random.pick(schoolPhrases.specialSubjects);
  return { grades: grades.filter((grade) => subjectsOf(grade).includes(subject)), subjects: [subject] };
}

function ofGrade(random: Random): Pick<PlannedTeacher, 'grades' | 'subjects'> {
  const grade = random.pick(grades);
  const subjects = subjectsOf(grade).filter((subject) => !schoolPhrases.specialSubjects.includes(subject));
  return { grades: [grade], subjects };
}

const subjectsOf = (grade: number): readonly string[] => schoolPhrases.subjects[grade] ?? [];
