import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, type Lock } from './lock/complete-lock.ts';

/**
 * `npm run lock`: adds the packages of other platforms to package-lock.json, which npm leaves out where they
 * cannot be fetched. To be run after every change of dependencies.
 */
const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
const { lock: complete, added } = completeLock(lock);
writeFileSync(file, `${JSON.stringify(complete, null, 2)}\n`);
console.log(added.length === 0 ? 'Tệp khóa đã đủ.' : `Đã thêm ${added.length} gói: ${added.join(', ')}`);
