import type { PathFix, Renaming } from './fix.ts';

/** Names with letter and marks as one (NFC): macOS writes them in pieces, and other machines then find another file. */
export const composedNames: PathFix = {
  id: 'composed-names',
  kind: 'path',
  title: 'Đưa tên tệp và thư mục có dấu về Unicode dựng sẵn (NFC)',
  plan(paths) {
    const all = new Set(paths.flatMap(withFolders));
    const wanting = [...all].filter((path) => nameOf(path) !== nameOf(path).normalize('NFC'));
    const isFree = (path: string) => !all.has(composed(path));
    return {
      // What lies deepest is renamed first, while the folders around it still have their old names.
      renamings: wanting.filter(isFree).sort(deepestFirst).map(toRenaming),
      left: wanting
        .filter((path) => !isFree(path))
        .map((file) => ({ file, message: twice(nameOf(file).normalize('NFC')) })),
    };
  },
};

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The same place with the name composed. */
const composed = (path: string) => path.slice(0, path.lastIndexOf('/') + 1) + nameOf(path).normalize('NFC');

const withFolders = (path: string): string[] =>
  path.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'));

const deepestFirst = (a: string, b: string) => b.split('/').length - a.split('/').length;

const toRenaming = (path: string): Renaming => ({
  from: path,
  to: composed(path),
  done: 'đổi tên có dấu rời (kiểu máy Mac) thành dấu dựng sẵn',
});

const twice = (name: string) =>
  `Có hai tên nhìn giống hệt nhau là "${name}" trong cùng thư mục (một tên có dấu rời). Hãy mở cả hai, giữ lại một và xóa hoặc đổi tên cái kia.`;
