import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element as the parser gives it: children and attributes by name, the same name twice as a list. */
export type XmlNode = { readonly [name: string]: XmlValue | undefined };
export type XmlValue = string | XmlNode | readonly XmlValue[];

/** Where an XML text is not well-formed, or declares entities of its own, which could grow without end. */
export type XmlReading =
  | { readonly root: XmlNode }
  | { readonly fault: 'malformed'; readonly line: number }
  | { readonly fault: 'entities' };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  cdataPropName: '#cdata',
  // Only the five of XML and numbers are known, and `textOf` puts them in: nothing is ever expanded twice.
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

/** Reads XML without expanding entities and without fetching anything. */
export function readXml(text: string): XmlReading {
  if (/<!ENTITY/i.test(text)) return { fault: 'entities' };
  const valid = XMLValidator.validate(text);
  if (valid !== true) return { fault: 'malformed', line: valid.err.line };
  return { root: parser.parse(text) as XmlNode };
}

/** Children of one name, as a list. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  const value = node?.[name];
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.map((each: XmlValue) => (typeof each === 'string' ? { '#text': each } : (each as XmlNode)));
}

/** First child of one name. */
export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  childrenOf(node, name)[0];

export const attributeOf = (node: XmlNode | undefined, name: string): string => {
  const value = node?.[`@${name}`];
  return typeof value === 'string' ? decodeEntities(value) : '';
};

/** Text of a child, entities put in; text inside CDATA as it stands. Empty where there is none. */
export function textOf(node: XmlNode | undefined, name: string): string {
  const child = childOf(node, name);
  return (decodeEntities(joined(child?.['#text'])) + joined(child?.['#cdata'])).trim();
}

const joined = (value: XmlValue | undefined): string =>
  Array.isArray(value) ? value.map(joined).join('') : typeof value === 'string' ? value : '';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
