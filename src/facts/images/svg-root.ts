import type { ByteSource } from './byte-source.ts';

const headBytes = 64 * 1024;
const beforeRoot = [/^\s+/, /^<\?[^>]*>/, /^<!--[\s\S]*?-->/, /^<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>/i];
const root = /^<(?:[\w-]+:)?svg(?=[\s>/])((?:[^>"']|"[^"]*"|'[^']*')*)>/;

/** Whether the text of a file begins with an `<svg>` element, after what XML allows before it. */
export function startsAsSvg(bytes: ByteSource): boolean {
  const start = withoutMark(bytes.text(0, Math.min(bytes.size, 256)));
  return start.trimStart().startsWith('<') && svgRootAttributes(bytes) !== undefined;
}

/** What stands in the opening `<svg …>` tag; nothing when the file does not begin with one. */
export function svgRootAttributes(bytes: ByteSource): string | undefined {
  let text = withoutMark(bytes.text(0, Math.min(bytes.size, headBytes)));
  for (let length = -1; length !== text.length; ) {
    length = text.length;
    for (const part of beforeRoot) text = text.replace(part, '');
  }
  return root.exec(text)?.[1];
}

const withoutMark = (text: string) => text.replace(/^\xef\xbb\xbf/, '');
