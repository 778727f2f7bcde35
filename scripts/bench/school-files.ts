import { schoolPhrases } from './school-phrases.ts';
import { tenYears } from './school-years.ts';

/** Whether a school has only posts, or the library, the documents and the staff of ten years besides. */
export type SchoolForm = 'posts only' | 'whole school';

/** What the school of the benchmark says of itself and of its school years: path below `content/` → text. */
export const schoolFiles = (form: SchoolForm): Readonly<Record<string, string>> => ({
  'truong.yaml': form === 'whole school' ? `${school}${lessonsAndBoarding}` : school,
  ...Object.fromEntries(
    (form === 'whole school' ? tenYears : yearsOfPosts).map((year) => [
      `nam-hoc/${year}-${year + 1}.yaml`,
      schoolYear(year),
    ]),
  ),
});

const yearsOfPosts = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

const school = `name: Trường Tiểu học Đo Lường
level: tieu-hoc
site: https://do-luong.example.edu.vn
address: Số 1 đường Thử Nghiệm, thành phố Hà Nội
phone: 024 3999 0000
email: do-luong@example.edu.vn
representative:
  name: Nguyễn Thị Đo
  title: Hiệu trưởng
  phone: 024 3999 0001
  email: hieu-truong@example.edu.vn
grades: [1, 2, 3, 4, 5]
evaluation:
  from: 2025-09-01
  to: 2026-05-31
  asOf: 2026-06-15
criteria:
  - document: mac-dinh
    gate: 'off'
`;

const lessonsAndBoarding = `boarding: true
classes: [${[1, 2, 3, 4, 5].flatMap((grade) => ['A', 'B', 'C', 'D'].map((letter) => `${grade}${letter}`)).join(', ')}]
subjects:
${Object.entries(schoolPhrases.subjects)
  .map(([grade, subjects]) => `  ${grade}: [${subjects.join(', ')}]\n`)
  .join('')}`;

const schoolYear = (year: number): string => `from: ${year}-09-05
to: ${year + 1}-05-31
semesters:
  - { from: ${year}-09-05, to: ${year + 1}-01-15 }
  - { from: ${year + 1}-01-18, to: ${year + 1}-05-28 }
holidays:
  - { from: ${year + 1}-01-01, to: ${year + 1}-01-01, name: Tết Dương lịch }
  - { from: ${year + 1}-04-30, to: ${year + 1}-05-01, name: Ngày Chiến thắng và ngày Quốc tế Lao động }
quietMonths: ['${year + 1}-06', '${year + 1}-07', '${year + 1}-08']
`;
