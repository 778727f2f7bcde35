import type { MessageExample } from './example.ts';

type Words = string | ((...values: never[]) => string);

/**
 * Examples of a table of words: each text as it stands, each function with its values.
 *
 * @param values What each function is given, by its name in the table.
 */
export const worded = <Table extends Readonly<Record<string, Words>>>(
  part: string,
  when: string,
  table: Table,
  values: {
    readonly [Key in keyof Table as Table[Key] extends string ? never : Key]: readonly (string | number)[];
  },
): MessageExample[] =>
  Object.entries(table).map(([key, words]) => ({
    part,
    when: `${when} (${key})`,
    text:
      typeof words === 'string'
        ? words
        : words(...((values as Readonly<Record<string, readonly never[]>>)[key] ?? [])),
  }));
