/** What may stand right before and after an address in Markdown, HTML or YAML. */
const before = String.raw`(?<=^|[\s("'<\[{,=:])`;
const after = String.raw`(?=$|[\s)"'>\]},])`;

/**
 * A text with every place that names a target changed.
 *
 * @param count How many references name it; where the text has it more or less often (in code, or written in another
 * way), nothing is sure. A definition (`[tên]: địa chỉ`) stands for any number.
 * @returns `undefined` where it is not sure.
 */
export function replaceTarget(text: string, from: string, to: string, count: number): string | undefined {
  const pattern = new RegExp(before + escaped(from) + after, 'gm');
  const places = [...text.matchAll(pattern)].map(({ index }) => index);
  const isSure = places.length === count || (places.length === 1 && isDefinition(text, places[0] ?? 0));
  return isSure && places.length > 0 ? text.replace(pattern, () => to) : undefined;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

const isDefinition = (text: string, at: number) =>
  /^ {0,3}\[[^\]]+\]:\s*<?$/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));

/** Whether a text has a target in places beside those of its references. */
export const hasStrayPlaces = (text: string, name: string, count: number): boolean => {
  const places = text.toLowerCase().split(name.toLowerCase()).length - 1;
  return places !== count;
};
