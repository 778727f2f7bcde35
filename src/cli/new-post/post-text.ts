import { contentTypes } from '../../content-types/index.ts';
import type { PostAnswers } from './answers.ts';

/** What a new post's file holds. @param picture Name of the picture beside it. */
export function postText(answers: PostAnswers, picture: string | undefined, isDraft: boolean): string {
  const { title, category, date, author, summary, approvedBy, alt = '', hasConsent } = answers;
  const isNotice = category === 'thong-bao';
  const fields: readonly (readonly [key: string, value: string | undefined])[] = [
    ['title', quoted(title)],
    ['date', date],
    ['category', isNotice ? undefined : category],
    ['author', author && quoted(author)],
    ['summary', summary && quoted(summary)],
    ['approvedBy', approvedBy && quoted(approvedBy)],
    ['approvedOn', approvedBy && date],
    ['consent', hasConsent ? 'true' : undefined],
    ['draft', isDraft ? 'true' : undefined],
  ];
  const front = fields.flatMap(([key, value]) => (value ? [`${key}: ${value}`] : []));
  const template = contentTypes[isNotice ? 'thong-bao' : 'tin-tuc'].template ?? '';
  const image = picture ? `\n![${alt.replace(/[[\]\\]/g, '\\$&')}](${picture})\n` : '';
  return `---\n${front.join('\n')}\n---\n\n${template}${image}`;
}

/** A value of YAML: plain where nothing in it can be taken for a sign, in quotation marks otherwise. */
const quoted = (value: string): string =>
  /^[\p{L}\p{N}][^:#"'\\{}[\],&*?|<>=!%@`]*$/u.test(value) ? value : JSON.stringify(value);
