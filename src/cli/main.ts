import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Modules are compiled once, not at every start; where the folder cannot be written, they are compiled as usual.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/cong-truong/node', import.meta.url)));

const [{ quietPipes }, { runProgram }] = await Promise.all([
  import('./quiet-pipes.ts'),
  import('./program.ts'),
]);
quietPipes();
process.exitCode = await runProgram(process.argv.slice(2));
