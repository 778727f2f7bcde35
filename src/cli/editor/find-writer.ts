import { execFileSync } from 'node:child_process';
import type { Writer } from '../../editor-server/git.ts';
import { UsageError } from '../usage-error.ts';
import { editorWords } from './editor-words.ts';

/** Who saves, as typed. */
export interface WriterOptions {
  readonly ten?: string | undefined;
  readonly thu?: string | undefined;
}

/**
 * Name and address for the commits: those of the options, else asked of the person at the terminal, with what git
 * knows as the suggestion; without a terminal, what git knows.
 *
 * @throws {UsageError} where nobody says them.
 */
export async function findWriter(
  { ten, thu }: WriterOptions,
  folder: string,
  canAsk: boolean,
): Promise<Writer> {
  const known = { name: ten ?? setting('user.name', folder), email: thu ?? setting('user.email', folder) };
  if (canAsk && (ten === undefined || thu === undefined)) return checked(await asked(known, { ten, thu }));
  return checked(known);
}

async function asked(known: Writer, { ten, thu }: WriterOptions): Promise<Writer> {
  const { isCancel, text } = await import('@clack/prompts');
  const ask = async (message: string, initialValue: string) => {
    const answer = await text({ message, initialValue });
    if (isCancel(answer)) throw new UsageError(editorWords.stopped);
    return answer ?? '';
  };
  return {
    name: ten ?? (await ask(editorWords.askName, known.name)),
    email: thu ?? (await ask(editorWords.askEmail, known.email)),
  };
}

function checked(writer: Writer): Writer {
  const name = writer.name.trim().normalize('NFC');
  const email = writer.email.trim();
  if (name === '' || /[<>\n]/.test(name))
    throw new UsageError('Chưa biết ai soạn bài. Hãy thêm họ tên, như --ten "Lê Thị Mai".');
  if (!/^[^\s<>@]+@[^\s<>@]+$/.test(email))
    throw new UsageError('Chưa có thư điện tử của người soạn. Hãy thêm, như --thu mai@truong.edu.vn.');
  return { name, email };
}

function setting(name: string, folder: string): string {
  try {
    return execFileSync('git', ['-C', folder, 'config', name], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString('utf8')
      .trim();
  } catch {
    return '';
  }
}
