/**
 * The least that any check must do, as a program of its own: `node floor.ts <content folder>` lists the folder, reads
 * every Markdown and YAML file and the first 4 KB of every picture and PDF, and nothing else.
 */
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

const headBytes = 4096;
const folder = process.argv[2] ?? 'content';
const head = Buffer.allocUnsafe(headBytes);
let bytes = 0;

for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  if (/\.(?:md|yaml)$/.test(entry.name)) bytes += readFileSync(join(entry.parentPath, entry.name)).length;
  else if (/\.(?:jpe?g|png|webp|gif|pdf)$/i.test(entry.name))
    bytes += readHead(join(entry.parentPath, entry.name));
}
process.stdout.write(`${bytes}\n`);

function readHead(path: string): number {
  const file = openSync(path, 'r');
  try {
    return readSync(file, head, 0, headBytes, 0);
  } finally {
    closeSync(file);
  }
}
