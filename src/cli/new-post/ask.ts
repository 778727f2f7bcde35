import { cancel, confirm, intro, isCancel, select, text } from '@clack/prompts';
import { formatDay, type LocalDate } from '../../domain/calendar.ts';
import { type PostCategory, postCategories } from '../../domain/news-categories.ts';
import { UsageError } from '../usage-error.ts';
import { type Answered, type Person, readAlt, readDate, readTitle } from './answers.ts';

/** Questions to a person at a terminal. A person who gives up ends the command; nothing has been written then. */
export const ask = {
  begin: () => intro('Tạo bài mới. Nhấn Esc để thôi.'),
  title: () => line('Tiêu đề của bài?', readTitle),
  category: () =>
    choice<PostCategory>(
      'Bài thuộc chuyên mục nào?',
      Object.entries(postCategories).map(([value, label]) => ({ value: value as PostCategory, label })),
    ),
  date: (today: LocalDate) => line('Ngày đăng?', readDate, formatDay(today)),
  person: (question: string, people: readonly Person[], nobody: string) =>
    choice<string>(question, [
      { value: '', label: nobody },
      ...people.map(({ id, name }) => ({ value: id, label: name, hint: id })),
    ]),
  author: () => optional('Người viết? (để trống nếu không ghi)'),
  summary: () => optional('Tóm tắt một hai câu? (để trống nếu không có)'),
  picture: () => optional('Đường dẫn tới ảnh, hoặc kéo ảnh thả vào đây? (để trống nếu không có)'),
  alt: (file: string) =>
    line('Trong ảnh có gì? Viết một câu cho người không nhìn thấy ảnh.', (written) => readAlt(written, file)),
  consent: async () =>
    answered(
      await confirm({
        message: 'Ảnh có học sinh: gia đình đã đồng ý cho dùng ảnh chưa?',
        active: 'Đã đồng ý',
        inactive: 'Chưa, hoặc ảnh không có học sinh',
        initialValue: false,
      }),
    ),
};

async function line<Value>(
  message: string,
  read: (written: string) => Answered<Value>,
  initialValue = '',
): Promise<Value> {
  const faultOf = (written: string | undefined) => {
    const answer = read(written ?? '');
    return 'fault' in answer ? answer.fault : undefined;
  };
  const answer = read(answered(await text({ message, initialValue, validate: faultOf })));
  if ('fault' in answer) throw new UsageError(answer.fault);
  return answer.value;
}

const optional = async (message: string): Promise<string> =>
  answered(await text({ message, defaultValue: '' }));

const choice = async <Value extends string>(
  message: string,
  options: { value: Value; label: string; hint?: string }[],
): Promise<Value> => {
  // The library's type for options does not follow a type parameter.
  const chosen = await select<string>({ message, options, maxItems: 12, showInstructions: false });
  return answered(chosen) as Value;
};

/** @throws {UsageError} where the person gave up. */
function answered<Value>(value: Value): Exclude<Value, symbol> {
  if (!isCancel(value)) return value as Exclude<Value, symbol>;
  cancel('Đã thôi, chưa ghi gì.');
  throw new UsageError('Chưa tạo bài nào.');
}
