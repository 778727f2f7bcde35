import { createRandom, type Random } from '../sample/random.ts';
import { phrases } from './phrases.ts';
import type { PlannedPost } from './plan-posts.ts';

/** Bytes after which a body ends with the next heading, which makes 3.3 KB a post on average. */
const bodyBytes = { least: 2_000, most: 3_300 };

/** The Markdown of one post: front matter, then headings, paragraphs, lists, now and then a table, and links to others. */
export function writePost(index: number, posts: readonly PlannedPost[], seed: number): string {
  const post = posts[index];
  if (!post) throw new RangeError(`no post ${index}`);
  const random = createRandom(`${seed}/body`, index);
  const linked = [random.pick(posts), random.pick(posts)];
  return `${frontMatter(post, random)}\n${body(post, linked, random)}`;
}

function frontMatter({ title, date, category, image }: PlannedPost, random: Random): string {
  const cover = image && random.chance(0.5) ? [`cover: ${image}`, 'coverAlt: Quang cảnh buổi hoạt động'] : [];
  const fields = [
    `title: '${title}'`,
    `date: ${date}`,
    `category: ${category}`,
    `author: ${random.pick(phrases.authors)}`,
    `summary: '${sentence(random).replaceAll('**', '')}'`,
    ...cover,
  ];
  return `---\n${fields.join('\n')}\n---\n`;
}

function body(post: PlannedPost, linked: readonly PlannedPost[], random: Random): string {
  const goal = random.int(bodyBytes.least, bodyBytes.most);
  const headings = random.shuffle(phrases.headings);
  const links = linked.map((other) => `Xem thêm: [${other.title}](/tin-tuc/${other.slug}/).`);
  const picture = post.image ? [`![Học sinh trong buổi hoạt động](${post.image})`] : [];
  const blocks = [paragraph(random), ...picture];
  let bytes = Buffer.byteLength([...blocks, ...links].join('\n\n'));
  for (const heading of headings) {
    const added = [`## ${heading}`, paragraph(random), extra(random), ...links.splice(0, 1)];
    blocks.push(...added);
    bytes += Buffer.byteLength(added.join('\n\n'));
    if (bytes >= goal) break;
  }
  return `${blocks.join('\n\n')}\n`;
}

function extra(random: Random): string {
  const kind = random.int(1, 6);
  if (kind === 1) return table(random);
  if (kind <= 3)
    return random
      .shuffle(phrases.items)
      .slice(0, 4)
      .map((item) => `- ${item}.`)
      .join('\n');
  return paragraph(random);
}

function table(random: Random): string {
  const rows = phrases.groups
    .slice(0, 5)
    .map((group) => `| ${group} | ${random.int(20, 45)} | ${random.int(1, 9)} |`);
  return ['| Đơn vị | Số học sinh | Số giải |', '|---|---:|---:|', ...rows].join('\n');
}

const paragraph = (random: Random): string =>
  Array.from({ length: random.int(2, 4) }, () => sentence(random)).join(' ');

function sentence(random: Random): string {
  const words = {
    '{a}': random.pick(phrases.people),
    '{b}': random.pick(phrases.deeds),
    '{c}': random.pick(phrases.places),
    '{d}': random.pick(phrases.outcomes),
  };
  return random.pick(phrases.sentences).replace(/\{[abcd]\}/g, (slot) => words[slot as keyof typeof words]);
}
