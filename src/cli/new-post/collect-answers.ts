import { dayInVietnam, type LocalDate } from '../../domain/calendar.ts';
import type { PostCategory } from '../../domain/news-categories.ts';
import { type Portal, schoolOf } from '../../facts/portal.ts';
import type { AllowedWidths } from '../fix/width-rules.ts';
import { UsageError } from '../usage-error.ts';
import {
  type Answered,
  oneLine,
  type Person,
  type PostAnswers,
  readAlt,
  readCategory,
  readDate,
  readPerson,
  readTitle,
  staffOn,
} from './answers.ts';
import type { NewOptions } from './new-options.ts';
import { choiceLabels, questions } from './questions.ts';
import { type TakenPicture, takePicture } from './take-picture.ts';

/** Questions, or nothing where nobody can be asked. */
export type Questions = typeof import('./ask.ts').ask | undefined;

/**
 * The answers that a post needs: from the options, else from the person at the terminal, else the usual ones.
 *
 * @throws {UsageError} where an answer cannot be used, or is missing and nobody can be asked.
 */
export async function collectAnswers(
  options: NewOptions,
  portal: Portal,
  allowedFor: (category: PostCategory) => AllowedWidths,
  ask: Questions,
): Promise<PostAnswers & { readonly picture?: TakenPicture }> {
  const title = options.title === undefined ? await ask?.title() : sure('--title', readTitle(options.title));
  const category =
    options.category === undefined
      ? await ask?.category()
      : sure('--category', readCategory(options.category));
  if (title === undefined || category === undefined) throw new UsageError(cannotAsk);
  const date = await dateOf(options, ask);
  const staff = staffOn(portal, date);
  const author = await authorOf(options, staff, ask);
  const summary = oneLine(options.summary ?? (await ask?.summary()) ?? '');
  const picture = await pictureOf(options, allowedFor(category), ask);
  const alt = picture && (await altOf(options, ask));
  const hasConsent = picture ? (options.consent ?? (await ask?.consent()) ?? false) : false;
  const approvedBy = await approverOf(options, portal, staff, ask);
  return {
    ...{ title, category, date, hasConsent },
    ...(author && { author }),
    ...(summary && { summary }),
    ...(approvedBy && { approvedBy }),
    ...(alt && { alt }),
    ...(picture && { picture }),
  };
}

const cannotAsk =
  'Lệnh này hỏi từng bước nên cần chạy trong cửa sổ lệnh. Nếu chạy từ chương trình khác, hãy ghi đủ, như `npm run new -- --title "Ngày hội đọc sách" --category hoat-dong`; xem thêm bằng --help.';

function sure<Value>(option: string, answer: Answered<Value>): Value {
  if ('fault' in answer) throw new UsageError(`${option}: ${answer.fault}`);
  return answer.value;
}

async function dateOf({ date }: NewOptions, ask: Questions): Promise<LocalDate> {
  if (date !== undefined) return sure('--date', readDate(date));
  const today = dayInVietnam(Date.now()) as LocalDate;
  return (await ask?.date(today)) ?? today;
}

async function authorOf({ author }: NewOptions, staff: readonly Person[], ask: Questions): Promise<string> {
  if (author !== undefined) return sure('--author', readPerson(author, staff));
  const chosen =
    staff.length > 0 ? await ask?.person(questions.who, staff, choiceLabels.nobody) : await ask?.author();
  return oneLine(chosen ?? '');
}

/** Asked again until it can be used, or left empty. */
async function pictureOf(
  { picture }: NewOptions,
  allowed: AllowedWidths,
  ask: Questions,
): Promise<TakenPicture | undefined> {
  if (picture !== undefined) return sure('--picture', await takePicture(picture, allowed));
  for (;;) {
    const written = (await ask?.picture()) ?? '';
    if (written.trim() === '') return undefined;
    const taken = await takePicture(written, allowed);
    if ('value' in taken) return taken.value;
    console.log(taken.fault);
  }
}

async function altOf({ alt, picture = '' }: NewOptions, ask: Questions): Promise<string> {
  const file = picture.split(/[\\/]/).at(-1) ?? '';
  if (alt !== undefined) return sure('--alt', readAlt(alt, file));
  const answer = await ask?.alt(file);
  if (answer === undefined)
    throw new UsageError(
      'Ảnh cần có mô tả. Hãy thêm --alt "…": một câu nói trong ảnh có gì, cho người không nhìn thấy ảnh.',
    );
  return answer;
}

/** Asked only where the school names who may approve. */
async function approverOf(
  { approvedBy }: NewOptions,
  portal: Portal,
  staff: readonly Person[],
  ask: Questions,
): Promise<string> {
  if (approvedBy !== undefined) return sure('--approved-by', readPerson(approvedBy, staff));
  const ids = schoolOf(portal)?.editorialBoard ?? [];
  const board = staff.filter(({ id }) => (ids as readonly string[]).includes(id));
  return board.length === 0
    ? ''
    : ((await ask?.person(questions.approver, board, choiceLabels.notApproved)) ?? '');
}
