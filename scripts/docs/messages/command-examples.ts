import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { MessageExample } from './example.ts';
import { outputOf, scenarioSchema } from './scenario.ts';

/** What commands print, line by line; the commands stand in `examples/commands.yaml`. */
export async function commandExamples(): Promise<MessageExample[]> {
  const source = readFileSync(new URL('./examples/commands.yaml', import.meta.url), 'utf8');
  const examples: MessageExample[] = [];
  for (const scenario of z.array(scenarioSchema).parse(parse(source))) {
    const { part, when } = scenario;
    const output = await outputOf(scenario);
    const isHelp = scenario.run.includes('--help');
    const texts = isHelp ? [output.trimEnd()] : linesOf(output);
    examples.push(...texts.map((text) => ({ part, when, text, ...(isHelp && { isHelp }) })));
  }
  return examples;
}

/** Lines that say something. */
const linesOf = (output: string): string[] =>
  output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
