import type { PlannedTeacher } from './plan-staff.ts';

/** Files of the staff: the principal and these teachers, every twelfth of whom leads a unit. */
export const staffFiles = (teachers: readonly PlannedTeacher[]): Readonly<Record<string, string>> => ({
  'to-chuc/nguyen-thi-do.yaml': principal,
  ...Object.fromEntries(
    teachers.map((teacher, index) => [`to-chuc/${teacher.slug}.yaml`, staffFile(teacher, index)]),
  ),
});

const principal = `name: Nguyễn Thị Đo
role: hieu-truong
unit: Ban giám hiệu
title: Hiệu trưởng
internalAccount: true
from: 2010-08-01
`;

function staffFile({ name, slug, unit, grades, subjects }: PlannedTeacher, index: number): string {
  const leads = index % 12 === 0;
  return `name: ${name}
role: ${leads ? 'to-truong' : 'giao-vien'}
unit: ${unit}
title: ${leads ? `Tổ trưởng ${unit}` : 'Giáo viên'}
email: ${slug}@do-luong.example.edu.vn
subjects: [${subjects.join(', ')}]
classes: [${grades.map((grade) => `${grade}${'ABCD'[index % 4]}`).join(', ')}]
internalAccount: ${index % 30 !== 29}
from: ${2000 + (index % 16)}-08-01
`;
}
