import { Command, CommanderError } from 'commander';
import { PortalError } from '../domain/portal-error.ts';
import { commands } from './commands/index.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { tool } from './project.ts';
import { speakVietnamese } from './speak-vietnamese.ts';
import { refuseSwallowed } from './swallowed-options.ts';
import { systemRefusal } from './system-refusal.ts';
import { UsageError } from './usage-error.ts';

/** Runs one command. A mistake of the user is told in Vietnamese, without a stack; anything else is a bug and shows its own. */
export async function runProgram(args: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.ok;
  const program = speakVietnamese(new Command('cong-truong'))
    .helpCommand('help [lệnh]', 'xem hướng dẫn của một lệnh')
    .version(tool.version, '-V, --version', 'xem phiên bản')
    .description('Cổng Trường: đọc nội dung của trường, đối chiếu với tiêu chí và dựng cổng thông tin.');
  for (const { name, summary, isInternal = false, configure, load } of commands) {
    const command = speakVietnamese(program.command(name, { hidden: isInternal })).description(summary);
    configure(command);
    command.action(async () => {
      refuseSwallowed(command, process.env);
      const { run } = await load();
      // Options, and the names typed behind them (`args`) where a command takes any.
      status = await run({ ...command.opts<Record<string, unknown>>(), args: command.args } as never);
    });
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    return statusOf(error);
  }
}

function statusOf(error: unknown): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.ok : exitStatus.unusable;
  const told =
    error instanceof PortalError || error instanceof UsageError ? error.message : systemRefusal(error);
  if (told === undefined) throw error;
  console.error(told);
  return exitStatus.unusable;
}
