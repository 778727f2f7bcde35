import { html, type Markup } from '../html.ts';

/** Words of a finding or a remedy: what stands between backticks is to be typed as it is, and shown as code. */
export function codeWords(words: string): Markup {
  const parts = words.split('`');
  // Without its partner the last backtick is a sign like any other.
  const isOpen = parts.length % 2 === 0;
  const last = parts.length - 1;
  return html`${parts.map((part, index) => {
    if (index % 2 === 0) return part;
    return isOpen && index === last ? `\`${part}` : html`<code>${part}</code>`;
  })}`;
}
