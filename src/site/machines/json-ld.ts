import { type Markup, raw } from '../html.ts';

/** A thing in the words of schema.org; what is `undefined` is left out. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** A thing that was already written as JSON. */
export interface WrittenThing {
  readonly json: string;
}

/** JSON in which no text can end the element around it. */
export function safeJson(value: unknown): string {
  const json = JSON.stringify(value);
  return json.includes('<') ? json.replaceAll('<', '\\u003c') : json;
}

/** Data for search engines. A script of this type is never run: the Content-Security-Policy has nothing against it. */
export const jsonLd = (thing: Thing | WrittenThing): Markup =>
  raw(`<script type="application/ld+json">${isWritten(thing) ? thing.json : thingJson(thing)}</script>`);

const isWritten = (thing: Thing | WrittenThing): thing is WrittenThing => typeof thing['json'] === 'string';

const thingJson = (thing: Thing): string => safeJson({ '@context': 'https://schema.org', ...thing });
