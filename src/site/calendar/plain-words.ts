/**
 * Words without the marks of Markdown, for readers that show a text as it is, such as calendars: code, strong and
 * emphasised words as they are, a link as its words with its address. Marks that pair with nothing stay.
 */
export const plainWords = (text: string): string =>
  text
    .replace(/\[([^\]\n]+)\]\(<?([^()\s>]+)>?\)/g, (_, words: string, address: string) =>
      words === address ? words : `${words} (${address})`,
    )
    .replace(/(`+)([^`\n]+)\1/g, (_, _marks, words: string) => words.trim())
    .replace(/(?<![\p{L}\d*])(\*{1,3})(?=[^\s*])([^*\n]*[^\s*])\1(?![\p{L}\d*])/gu, '$2');
