/** The files of the school of the benchmark other than its posts: path below `content/` → text. */
export const schoolFiles = (): Readonly<Record<string, string>> => ({
  'truong.yaml': school,
  ...Object.fromEntries(years.map((year) => [`nam-hoc/${year}-${year + 1}.yaml`, schoolYear(year)])),
});

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

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
