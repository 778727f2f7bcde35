import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { listFiles } from '../../facts/files/list-files.ts';
import type { FoundPost, NotImported } from '../../import/found-post.ts';
import { readXml, type XmlNode } from '../../import/read-xml.ts';
import { decodePage } from '../../import/site/decode-page.ts';
import { folderReferences, type ReadBelow } from '../../import/site/old-references.ts';
import { readHtmlPage } from '../../import/site/read-html-page.ts';
import { readRss } from '../../import/site/read-rss.ts';
import { readWxr } from '../../import/site/read-wxr.ts';
import { UsageError } from '../usage-error.ts';
import type { ImportOptions } from './import-options.ts';

/** What an old site gives. */
export interface OldSite {
  readonly posts: readonly FoundPost[];
  readonly refused: readonly NotImported[];
}

/** Reads the sources that the options name; nothing is fetched. @throws {UsageError} where one does not exist. */
export function readOldSite({ html, rss, wxr, uploads }: ImportOptions): OldSite {
  const sites = [
    ...(html === undefined ? [] : [readHtmlFolder(html)]),
    ...(rss === undefined ? [] : [readExport(rss, '--rss', uploads)]),
    ...(wxr === undefined ? [] : [readExport(wxr, '--wxr', uploads)]),
  ];
  return {
    posts: sites.flatMap(({ posts }) => posts),
    refused: sites.flatMap(({ refused }) => refused),
  };
}

function readHtmlFolder(folder: string): OldSite {
  const top = folderNamed('--html', folder);
  const read = readBelow(top);
  const pages = listFiles(top).filter(({ file }) => /\.html?$/i.test(file));
  if (pages.length === 0)
    throw new UsageError(`--html: không có tệp .html nào trong "${folder}". Hãy kiểm tra tên thư mục.`);
  const posts: FoundPost[] = [];
  const refused: NotImported[] = [];
  for (const { file, diskPath } of pages) {
    const page = decodePage(readFileSync(diskPath));
    if ('message' in page) refused.push({ source: file, message: page.message });
    else {
      const post = readHtmlPage(page.text, file, (origin) => folderReferences(read, file, origin));
      if (post) posts.push(post);
      else refused.push({ source: file, message: noText, isExpected: true });
    }
  }
  return { posts, refused };
}

const noText =
  'Trang không có bài viết (trang danh sách hoặc trang khung) nên không nhập. Nếu đây là bài viết, hãy chép chữ vào một bài mới.';

function readExport(path: string, option: '--rss' | '--wxr', uploads: string | undefined): OldSite {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file?.isFile()) throw new UsageError(`${option}: không có tệp "${path}". Hãy kiểm tra tên tệp.`);
  if (file.size > largestBytes) return { posts: [], refused: [{ source: path, message: tooBig }] };
  const decoded = decodePage(readFileSync(path));
  if ('message' in decoded) return { posts: [], refused: [{ source: path, message: decoded.message }] };
  const xml = readXml(decoded.text);
  if ('fault' in xml) {
    const message = xml.fault === 'entities' ? entities : malformed(xml.line);
    return { posts: [], refused: [{ source: path, message }] };
  }
  return readItems(xml.root, path, option, readBelow(uploadsFolder(path, uploads)));
}

function readItems(root: XmlNode, path: string, option: '--rss' | '--wxr', read: ReadBelow): OldSite {
  if (option === '--wxr') {
    const found = readWxr(root, path, read);
    return found
      ? { posts: found.posts, refused: found.left }
      : { posts: [], refused: [{ source: path, message: noWxr }] };
  }
  const posts = readRss(root, path, read);
  return posts ? { posts, refused: [] } : { posts: [], refused: [{ source: path, message: noRss }] };
}

/** Larger than the exports of any school; it becomes a tree in memory. */
const largestBytes = 200_000_000;

/** Said of an export beyond what is read at once. */
export const tooBig =
  'Tệp lớn hơn 200 MB. Hãy xuất từng năm một (trong WordPress: Công cụ → Xuất, chọn khoảng ngày).';
const entities =
  'Tệp có phần tự nhân lên khi đọc (<!ENTITY>), có thể gây quá tải nên không đọc. Hãy xuất lại tệp từ trang cũ.';
const malformed = (line: number) =>
  `Tệp hỏng ở dòng ${line}, có thể chép chưa hết. Hãy tải lại tệp từ trang cũ.`;
const noWxr =
  'Đây không phải tệp xuất của WordPress. Nếu là tệp RSS, hãy dùng --rss; nếu không, hãy xuất lại trong WordPress: Công cụ → Xuất → Mọi nội dung.';
const noRss =
  'Đây không phải tệp RSS (danh sách tin mà trang cũ tự tạo). Hãy mở địa chỉ RSS của trang cũ rồi lưu lại thành tệp.';

/** The folder told, else one that usually lies beside the export. */
function uploadsFolder(path: string, told: string | undefined): string {
  if (told !== undefined) return folderNamed('--uploads', told);
  const beside = ['wp-content/uploads', 'uploads'].map((name) => join(dirname(resolve(path)), name));
  return realpathSync(beside.find((folder) => existsSync(folder)) ?? dirname(resolve(path)));
}

function folderNamed(option: string, folder: string): string {
  if (existsSync(folder) && statSync(folder).isDirectory()) return realpathSync(folder);
  throw new UsageError(`${option}: không có thư mục "${folder}". Hãy kiểm tra tên thư mục.`);
}

/** Neither `..` nor a symbolic link leads out of the folder. */
function readBelow(top: string): ReadBelow {
  const known = new Map<string, Uint8Array | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, readInside(top, path));
    return known.get(path);
  };
}

function readInside(top: string, path: string): Uint8Array | undefined {
  const file = resolve(top, path);
  if (
    !file.startsWith(top + sep) ||
    path.includes('\0') ||
    !statSync(file, { throwIfNoEntry: false })?.isFile()
  )
    return undefined;
  return realpathSync(file).startsWith(top + sep) ? readFileSync(file) : undefined;
}
