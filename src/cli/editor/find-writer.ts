import { execFileSync } from 'node:child_process';
import type { Writer } from '../../editor-server/git.ts';
import { UsageError } from '../usage-error.ts';
import { editorWords } from './editor-words.ts';

/** Who saves, as typed. */
export interface WriterOptions {
  readonly ten?: string | undefined;
  readonly thu?: string | undefined;
}

/** Where somebody is asked. */
export interface WriterPlace {
  /** Top of the working copy. */
  readonly folder: string;
  readonly canAsk: boolean;
  /** Who saved the last time, for the suggestion. */
  readonly last?: Writer | undefined;
}

/**
 * Name and address for the commits: those of the options, else asked of the person at the terminal, with those of the
 * last time, or what git knows, as the suggestion; without a terminal, what git knows.
 *
 * @throws {UsageError} where nobody says them.
 */
export async function findWriter(
  { ten, thu }: WriterOptions,
  { folder, canAsk, last }: WriterPlace,
): Promise<Writer> {
  const known = { name: setting('user.name', folder), email: setting('user.email', folder) };
  const told = { ten, thu };
  if (canAsk && (ten === undefined || thu === undefined)) return checked(await asked(last ?? known, told));
  return checked({ name: ten ?? known.name, email: thu ?? known.email });
}

async function asked(known: Writer, { ten, thu }: WriterOptions): Promise<Writer> {
  const { isCancel, text } = await import('@clack/prompts');
  const ask = async (
    message: string,
    initialValue: string,
    faultOf: (answer: string) => string | undefined,
  ) => {
    const validate = (answer: string | undefined) => faultOf(answer ?? '');
    const answer = await text({ message, initialValue, validate });
    if (isCancel(answer)) throw new UsageError(editorWords.stopped);
    return answer ?? '';
  };
  return {
    name: ten ?? (await ask(editorWords.askName, known.name, nameFault)),
    email: thu ?? (await ask(editorWords.askEmail, known.email, emailFault)),
  };
}

function checked(writer: Writer): Writer {
  const name = writer.name.trim().normalize('NFC');
  const email = writer.email.trim();
  if (nameFault(name))
    throw new UsageError('Chưa biết ai soạn bài. Hãy thêm họ tên, như --ten "Lê Thị Mai".');
  if (emailFault(email))
    throw new UsageError('Chưa có thư điện tử của người soạn. Hãy thêm, như --thu mai@truong.edu.vn.');
  return { name, email };
}

/** What an answer lacks, told while it can still be written again. */
const nameFault = (name: string) =>
  name.trim() === '' || /[<>\n]/.test(name) ? editorWords.nameWanted : undefined;
const emailFault = (email: string) =>
  /^[^\s<>@]+@[^\s<>@]+$/.test(email.trim()) ? undefined : editorWords.emailWanted;

function setting(name: string, folder: string): string {
  try {
    return execFileSync('git', ['-C', folder, 'config', name], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString('utf8')
      .trim();
  } catch {
    return '';
  }
}
