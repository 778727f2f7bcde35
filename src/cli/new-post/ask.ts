import { cancel, confirm, intro, isCancel, select, text } from '@clack/prompts';
import { formatDay, type LocalDate } from '../../domain/calendar.ts';
import { type PostCategory, postCategories } from '../../domain/news-categories.ts';
import { UsageError } from '../usage-error.ts';
import { type Answered, type Person, readAlt, readDate, readTitle } from './answers.ts';
import { choiceLabels, questions } from './questions.ts';

/** Questions to a person at a terminal. A person who gives up ends the command; nothing has been written then. */
export const ask = {
  begin: () => intro(questions.begin),
  title: () => line(questions.title, readTitle),
  category: () =>
    choice<PostCategory>(
      questions.category,
      Object.entries(postCategories).map(([value, label]) => ({ value: value as PostCategory, label })),
    ),
  date: (today: LocalDate) => line(questions.date, readDate, formatDay(today)),
  person: (question: string, people: readonly Person[], nobody: string) =>
    choice<string>(question, [
      { value: '', label: nobody },
      ...people.map(({ id, name }) => ({ value: id, label: name, hint: id })),
    ]),
  author: () => optional(questions.author),
  summary: () => optional(questions.summary),
  picture: () => optional(questions.picture),
  alt: (file: string) => line(questions.alt, (written) => readAlt(written, file)),
  consent: async () =>
    answered(
      await confirm({
        message: questions.consent,
        active: choiceLabels.agreed,
        inactive: choiceLabels.notAgreed,
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
  cancel(questions.stopped);
  throw new UsageError(questions.nothing);
}
