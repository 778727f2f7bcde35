/**
 * The least that any build must do, as a program of its own: `node build-floor.ts <content folder> <output folder>`
 * reads and parses every post, fills template strings and writes the pages that the Hugo project makes, in one pass.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { markdownToHtml } from 'satteri';

interface Post {
  readonly title: string;
  readonly date: Date;
  readonly category: string;
  readonly author: string;
  readonly summary: string;
  readonly slug: string;
  readonly html: string;
}

const site = 'https://do-luong.example.edu.vn';
const school = 'Trường Tiểu học Đo Lường';
const categories = ['chuyen-mon', 'doan-the', 'hoat-dong', 'tin-khac'];
const pageSize = 20;
const [content = 'content', output = 'dist'] = process.argv.slice(2);
const addresses: string[] = [];

const posts = readPosts().sort((a, b) => b.date.getTime() - a.date.getTime());
const byCategory = Map.groupBy(posts, ({ category }) => category);
const byMonth = Map.groupBy(posts, ({ date }) => dayOf(date).slice(0, 7).replace('-', '/'));

for (const [index, post] of posts.entries()) writePost(post, posts[index + 1], posts[index - 1]);
writeList('/tin-tuc/', 'Tin tức', posts);
for (const [category, members] of byCategory) writeList(`/tin-tuc/${category}/`, category, members);
for (const [month, members] of byMonth) writeList(`/tin-tuc/${month}/`, `Tin tháng ${month}`, members);
writeHome();
write('/rss.xml', rss(posts.slice(0, pageSize)));
write(
  '/sitemap.xml',
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((address) => `<url><loc>${site}${address}</loc></url>`).join('')}</urlset>`,
);

function readPosts(): Post[] {
  const folder = join(content, 'tin-tuc');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  return paths.map((path) => {
    const [, front = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, path), 'utf8')) ?? [];
    const data = load(front) as Omit<Post, 'slug' | 'html'>;
    return { ...data, slug: basename(dirname(path)), html: markdownToHtml(body).html };
  });
}

function writePost(post: Post, older: Post | undefined, newer: Post | undefined): void {
  const { title, date, category, author, html } = post;
  const beside = [older, newer].map((other) => (other ? link(addressOf(other), other.title) : '')).join(' ');
  const head = `<p><time datetime="${dayOf(date)}">${dayForReaders(date)}</time> · ${link(`/tin-tuc/${category}/`, category)} · ${escapeText(author)}</p>`;
  writePage(
    addressOf(post),
    title,
    post.summary,
    `<article><h1>${escapeText(title)}</h1>${head}${html}</article><nav>${beside}</nav>`,
  );
}

function writeList(address: string, title: string, members: readonly Post[]): void {
  const count = Math.ceil(members.length / pageSize);
  const at = (number: number) => (number === 1 ? address : `${address}trang/${number}/`);
  for (let number = 1; number <= count; number++) {
    const items = members
      .slice((number - 1) * pageSize, number * pageSize)
      .map(item)
      .join('');
    const before = number > 1 ? link(at(number - 1), 'Trang trước') : '';
    const after = number < count ? link(at(number + 1), 'Trang sau') : '';
    writePage(
      at(number),
      title,
      school,
      `<h1>${escapeText(title)}</h1><ul>${items}</ul><nav>${before} ${number}/${count} ${after}</nav>`,
    );
  }
}

function writeHome(): void {
  const sections = [...byCategory].map(
    ([category, members]) =>
      `<section><h2>${link(`/tin-tuc/${category}/`, category)}</h2><ul>${members.slice(0, 6).map(item).join('')}</ul></section>`,
  );
  writePage('/', school, school, `<h1>${school}</h1>${sections.join('')}`);
}

function writePage(address: string, title: string, summary: string, main: string): void {
  addresses.push(address);
  const menu = ['', ...categories.map((category) => `${category}/`)].map(
    (path) => `<li>${link(`/tin-tuc/${path}`, path)}</li>`,
  );
  write(
    `${address}index.html`,
    `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)} | ${school}</title><meta name="description" content="${escapeText(summary)}">
<link rel="canonical" href="${site}${address}"><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head>
<body><header><p>${link('/', school)}</p><nav><ul>${menu.join('')}</ul></nav></header><main>${main}</main>
<footer><p>Số 1 đường Thử Nghiệm, thành phố Hà Nội · 024 3999 0000 · do-luong@example.edu.vn</p></footer></body></html>`,
  );
}

function rss(latest: readonly Post[]): string {
  const items = latest.map(
    (post) =>
      `<item><title>${escapeText(post.title)}</title><link>${site}${addressOf(post)}</link><pubDate>${post.date.toUTCString()}</pubDate><description>${escapeText(post.summary)}</description></item>`,
  );
  return `<rss version="2.0"><channel><title>${school}</title><link>${site}</link><description>${school}</description>${items.join('')}</channel></rss>`;
}

function write(path: string, text: string): void {
  const file = join(output, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function item(post: Post): string {
  return `<li>${link(addressOf(post), post.title)} <time datetime="${dayOf(post.date)}">${dayForReaders(post.date)}</time><p>${escapeText(post.summary)}</p></li>`;
}

function addressOf({ slug }: Post): string {
  return `/tin-tuc/${slug}/`;
}

function link(address: string, text: string): string {
  return `<a href="${address}">${escapeText(text)}</a>`;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function dayForReaders(date: Date): string {
  return dayOf(date).split('-').reverse().join('/');
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
