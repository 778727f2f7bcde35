/** The line of a new file where a person has yet to write; `check` says where one still stands. */
export const writeHere = (what: string): string => `Viết ${what} ở đây.`;

/** Whether a line of a template is one of {@link writeHere}. */
export const isWriteHere = (line: string): boolean => /^Viết .+ ở đây\.$/.test(line);
