import { readFileSync } from 'node:fs';
import { type Lock, missingPackages } from '../lock/complete-lock.ts';

/** Fails where package-lock.json leaves out packages of other platforms, or names the registry it was made with. */
const text = readFileSync('package-lock.json', 'utf8');
const missing = missingPackages(JSON.parse(text) as Lock).map(({ name }) => name);
if (missing.length > 0 || text.includes('"resolved"')) {
  console.error(`package-lock.json chưa đủ (${missing.join(', ')}). Hãy chạy \`npm run lock\`.`);
  process.exitCode = 1;
}
