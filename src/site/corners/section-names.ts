/** Vietnamese names of sections of the corners; both ways of writing i and y are in use. */
const names: Readonly<Record<string, string>> = {
  'on-tap': 'Ôn tập',
  'ky-nang-song': 'Kĩ năng sống',
  'ki-nang-song': 'Kĩ năng sống',
  'guong-hoc-sinh': 'Gương học sinh',
  'suc-khoe': 'Sức khỏe',
  'dinh-duong': 'Dinh dưỡng',
  'tam-li': 'Tâm lí',
  'tam-ly': 'Tâm lí',
  'vao-lop-mot': 'Vào lớp Một',
  'vao-lop-1': 'Vào lớp Một',
  'an-toan': 'An toàn',
  'an-toan-giao-thong': 'An toàn giao thông',
  'an-toan-mang': 'An toàn trên mạng',
  'doc-sach': 'Đọc sách',
  'sang-tac': 'Sáng tác của học sinh',
  'do-vui': 'Đố vui',
  'huong-nghiep': 'Hướng nghiệp',
  'nuoi-day-con': 'Nuôi dạy con',
  'dong-hanh-cung-con': 'Đồng hành cùng con',
  'phoi-hop': 'Gia đình và nhà trường',
};

/**
 * What readers call a section; the words of its id where nobody named it, and `Chuyện chung` where there is none.
 *
 * @param own Names that the school gives (`cornerSections` in truong.yaml).
 */
export function sectionName(id: string | undefined, own: Readonly<Record<string, string>> = {}): string {
  if (id === undefined) return 'Chuyện chung';
  const words = id.replaceAll('-', ' ');
  return own[id] ?? names[id] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
