import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles } from './generated-files.ts';
import { messagesFile, readCatalogue } from './messages-file.ts';

/** `npm run generate`: writes the files that are made from the code. */
for (const [path, text] of [...generatedFiles(), messagesFile(await readCatalogue())]) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
