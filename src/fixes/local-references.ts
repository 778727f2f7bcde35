import { inOrder, type TextFix } from './fix.ts';
import { replaceTarget } from './replace-target.ts';

/** Lets a reference to a file of the writer's machine (`file:///C:/…`) name the file of that name beside the page. */
export const localReferences: TextFix = {
  id: 'local-references',
  kind: 'text',
  title: 'Sửa liên kết file:/// thành tên tệp, khi tệp ấy nằm cạnh bài',
  plan({ text, references }) {
    const byTarget = Map.groupBy(
      references.filter(({ isLocal }) => isLocal),
      ({ target }) => target,
    );
    if (byTarget.size === 0) return { text, ...inOrder };
    let repaired = text;
    const done: string[] = [];
    const left: string[] = [];
    for (const [target, [first, ...others]] of byTarget) {
      const name = first?.leadsTo?.split('/').at(-1);
      const next = name && replaceTarget(repaired, target, asAddress(name), others.length + 1);
      if (next) done.push(`sửa "${target}" thành "${name}", tệp nằm cạnh bài`);
      else left.push(name ? unsure(target, name) : missing(target));
      repaired = next || repaired;
    }
    return { text: repaired, done, left };
  },
};

/** A name that ends an address where it is written plainly is written with percent signs. */
const asAddress = (name: string) =>
  /[\s()<>"'%?#]/.test(name) ? encodeURIComponent(name).replace(/['()]/g, hexadecimal) : name;
const hexadecimal = (sign: string) => `%${sign.charCodeAt(0).toString(16)}`;

const missing = (target: string) =>
  `"${target}" là tệp trên máy của người soạn, không có tệp cùng tên cạnh bài. Hãy chép tệp vào cạnh bài rồi chạy lại lệnh này.`;

const unsure = (target: string, name: string) =>
  `"${target}" cần viết là "${name}", nhưng máy không chắc phải sửa chỗ nào trong bài. Hãy sửa tay.`;
