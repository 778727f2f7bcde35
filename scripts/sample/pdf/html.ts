/** Text made safe for HTML. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Lines with breaks between them. */
export const lines = (texts: readonly string[]): string => texts.map(escapeHtml).join('<br>');
