import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { fileFindings } from '../file-findings.ts';
import { allowedWidths, widthRules } from '../fix/width-rules.ts';
import { writeWhole } from '../fix/write-whole.ts';
import { judge } from '../judge.ts';
import { collectAnswers } from '../new-post/collect-answers.ts';
import { createdWords } from '../new-post/created-words.ts';
import type { NewOptions } from '../new-post/new-options.ts';
import { placePost } from '../new-post/place-post.ts';
import { postText } from '../new-post/post-text.ts';
import { judgeRequest } from '../options.ts';

/** Writes a new post that keeps the rules; one that lacks something only people can give starts as a draft, and says so. */
export async function run(options: NewOptions): Promise<ExitStatus> {
  const asked = { content: options.content, criteria: options.criteria, format: 'text' };
  const { contentDir } = judgeRequest(asked);
  const { portal, applied } = await judge(asked, { needsHtml: false });
  const rules = widthRules(applied);
  const allowedFor = (category: string) =>
    allowedWidths(rules, [{ file: '', section: category === 'thong-bao' ? 'thong-bao' : 'tin-tuc' }])('');
  const isTold = options.title !== undefined && options.category !== undefined;
  const ask = !isTold && canAsk() ? (await import('../new-post/ask.ts')).ask : undefined;
  ask?.begin();
  const { picture, ...answers } = await collectAnswers(options, portal, allowedFor, ask);

  const { folder, slug } = placePost(answers, portal, contentDir);
  const file = picture ? `${folder}/${slug}/index.md` : `${folder}/${slug}.md`;
  const pictureName = picture && `anh-1.${picture.extension}`;
  const path = join(contentDir, file);
  mkdirSync(dirname(path), { recursive: true });
  if (picture && pictureName) writeWhole(join(dirname(path), pictureName), picture.bytes);
  writeWhole(path, postText(answers, pictureName, false));

  const lacking = fileFindings(await judge(asked, { needsHtml: false }), new Set([`content/${file}`])).filter(
    ({ isGating }) => isGating,
  );
  if (lacking.length > 0) writeWhole(path, postText(answers, pictureName, true));
  console.log(
    createdWords(
      file,
      lacking.map(({ message }) => message),
    ),
  );
  return exitStatus.ok;
}

/** Only a person at a terminal is asked: anywhere else the signs that move a cursor would be noise. */
const canAsk = () => process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env['CI'];
