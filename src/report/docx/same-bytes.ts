import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** What a zip file can hold at the earliest; as this machine's own time, which is what is written into it. */
const noTime = new Date(1980, 0, 1);

/** The same Word file without the time at which it was made: the report's own day stands there instead. */
export function sameBytes(docx: Uint8Array, day: string): Uint8Array {
  const files = Object.entries(unzipSync(docx)).map(([path, bytes]): [string, Zippable[string]] => [
    path,
    [path === 'docProps/core.xml' ? withDay(bytes, day) : bytes, { mtime: noTime, level: 6, os: 0 }],
  ]);
  return zipSync(Object.fromEntries(files));
}

const withDay = (xml: Uint8Array, day: string) =>
  strToU8(
    strFromU8(xml).replace(
      /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g,
      (_whole, start: string, _name, end: string) => `${start}${day}T00:00:00Z${end}`,
    ),
  );
