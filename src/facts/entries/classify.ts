import { createHash } from 'node:crypto';
import { type ContentTypeId, contentTypes } from '../../content-types/index.ts';
import { closest } from '../../domain/closest.ts';
import { isItMeant } from '../../domain/did-you-mean.ts';
import { toSlug } from '../../domain/vietnamese.ts';

/** What a file of the content folder is, by its path. */
export type FileKind =
  | {
      readonly kind: 'entry';
      readonly type: ContentTypeId;
      readonly slug: string;
      readonly folders: readonly string[];
      readonly isMdx: boolean;
    }
  | { readonly kind: 'asset' }
  /** Looks like something to publish, but lies where nothing reads it. */
  | { readonly kind: 'stray'; readonly message: string };

const pageExtensions = ['md', 'mdx', 'markdown'];
const dataExtensions = ['yaml', 'yml'];
const folderIds = (Object.keys(contentTypes) as ContentTypeId[]).filter(
  (id) => !('single' in contentTypes[id]),
);

/** @param file From the content folder: `tin-tuc/2025/khai-giang/index.md`. */
export function classify(file: string): FileKind {
  const parts = file.split('/');
  const [name = '', extension = ''] = splitExtension(parts.at(-1) ?? '');
  const isPage = pageExtensions.includes(extension);
  if (!isPage && !dataExtensions.includes(extension)) return { kind: 'asset' };
  if (parts.length === 1) return classifySingle(name, isPage);

  const type = typeNamed(parts[0] ?? '');
  if (!type || 'single' in type) return { kind: 'stray', message: strayFolder(parts[0] ?? '') };
  if ((type.form === 'data') === isPage) return strayForm(type.form === 'data');
  if (extension === 'mdx' && type.form !== 'page-or-mdx')
    return {
      kind: 'stray',
      message: 'Tệp .mdx chỉ dùng được trong mục Giới thiệu (gioi-thieu). Hãy đổi đuôi tệp thành .md.',
    };

  const isIndex = isPage && name === 'index' && parts.length > 2;
  return {
    kind: 'entry',
    type: type.id,
    slug: slugOf(isIndex ? (parts.at(-2) ?? '') : name, file, type.form === 'data'),
    folders: parts.slice(1, isIndex ? -2 : -1),
    isMdx: extension === 'mdx',
  };
}

function classifySingle(name: string, isPage: boolean): FileKind {
  const type = typeNamed(name);
  if (!type || !('single' in type))
    return name.toLowerCase() === 'readme'
      ? { kind: 'asset' }
      : {
          kind: 'stray',
          message:
            'Tệp này nằm ngoài các mục nên không được đăng. Hãy chuyển vào thư mục của một mục, như content/tin-tuc hay content/gioi-thieu.',
        };
  if ((type.form === 'data') === isPage) return strayForm(type.form === 'data');
  return { kind: 'entry', type: type.id, slug: type.id, folders: [], isMdx: false };
}

const typeNamed = (name: string): (typeof contentTypes)[ContentTypeId] | undefined =>
  Object.hasOwn(contentTypes, name) ? contentTypes[name as ContentTypeId] : undefined;

const strayForm = (isData: boolean): FileKind => ({
  kind: 'stray',
  message: isData
    ? 'Mục này chỉ nhận tệp .yaml. Hãy đổi đuôi tệp hoặc chuyển sang mục khác.'
    : 'Mục này chỉ nhận bài viết .md. Hãy đổi đuôi tệp hoặc chuyển sang mục khác.',
});

function strayFolder(folder: string): string {
  const found = `Không có mục "${folder}" nên tệp này không được đăng.`;
  const asked = isItMeant(closest(folder, folderIds));
  return asked
    ? `${found} ${asked} Hãy đổi tên thư mục.`
    : `${found} Hãy chuyển tệp vào một thư mục có sẵn: ${folderIds.join(', ')}.`;
}

function splitExtension(name: string): [string, string] {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? [name.slice(0, dot), name.slice(dot + 1).toLowerCase()] : [name, ''];
}

/** Clause numbers and school years keep their dots and case in data files; addresses of pages are plain slugs. */
function slugOf(name: string, file: string, isData: boolean): string {
  return isData ? name : toSlug(name) || `bai-${shortHash(file)}`;
}

/** Four letters and digits that stay the same for the same path. */
export const shortHash = (text: string): string =>
  BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 12)}`)
    .toString(36)
    .slice(-4)
    .padStart(4, '0');
