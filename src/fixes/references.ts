import { inOrder, type TextFix } from './fix.ts';
import { replaceTarget } from './replace-target.ts';

/** Writes references as the files are named: in the same upper and lower case, and under a name that was repaired. */
export const references: TextFix = {
  id: 'references',
  kind: 'text',
  title: 'Viết tên ảnh, tệp trong bài đúng như tên tệp (chữ hoa, chữ thường, đuôi tệp)',
  plan({ text, references: all }) {
    const wanted = all
      .filter(({ isLocal }) => !isLocal)
      .flatMap(({ target, leadsTo }) =>
        leadsTo === undefined ? [] : [{ target, meant: retarget(target, leadsTo) }],
      )
      .filter(({ target, meant }) => meant !== undefined && meant !== target);
    const byTarget = Map.groupBy(wanted, ({ target }) => target);
    let repaired = text;
    const done: string[] = [];
    const left: string[] = [];
    for (const [target, [first, ...others]] of byTarget) {
      const meant = first?.meant ?? target;
      const next = replaceTarget(repaired, target, meant, others.length + 1);
      if (next === undefined) left.push(unsure(target, meant));
      else done.push(`sửa "${target}" thành "${meant}" cho khớp tên tệp`);
      repaired = next ?? repaired;
    }
    return byTarget.size === 0 ? { text, ...inOrder } : { text: repaired, done, left };
  },
};

const unsure = (target: string, meant: string) =>
  `"${target}" cần viết là "${meant}" cho khớp tên tệp, nhưng chữ này còn ở chỗ khác trong bài nên máy không tự sửa. Hãy sửa tay.`;

/**
 * A target with the names of its path as the file has them; other parts stay as written.
 *
 * @param file Where it leads, from the content folder.
 * @returns `undefined` where the path cannot be followed from its end.
 */
export function retarget(target: string, file: string): string | undefined {
  const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
  const names = file.split('/');
  const parts = path.split('/');
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i] ?? '';
    if (part === '' || part === '.' || part === '..') break;
    const name = names.pop();
    if (name === undefined) return undefined;
    const isSame = decoded(part).normalize('NFC') === name;
    if (!isSame && !isNameOf(decoded(part), name)) return undefined;
    if (!isSame) parts[i] = part.includes('%') ? encodeURIComponent(name) : name;
  }
  return parts.join('/') + suffix;
}

/** Same name but for case and what comes after the last dot. */
const isNameOf = (written: string, name: string) => bare(written) === bare(name);
const bare = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.[^.]*$/, '');

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
