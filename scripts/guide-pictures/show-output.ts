import { runCommand } from './commands/run-command.ts';
import { isSchoolName, schools } from './schools.ts';

/** `node scripts/guide-pictures/show-output.ts "npm run check" [school]`: what the command prints there, for a guide. */
const [command, school = 'hoa-gao'] = process.argv.slice(2);
if (command === undefined || !isSchoolName(school))
  throw new Error(`Hãy ghi lệnh trong dấu nháy, rồi tên một trường: ${Object.keys(schools).join(', ')}.`);
process.stdout.write(await runCommand(command, school));
