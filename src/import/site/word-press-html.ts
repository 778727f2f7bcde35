/** Tags that begin a block: lines with one of them need no paragraph of their own. */
const blockTag =
  /^\s*<\/?(?:p|div|ul|ol|li|table|thead|tbody|tr|td|th|h[1-6]|blockquote|pre|figure|figcaption|hr|section|iframe)\b/i;

/**
 * The text of a WordPress post as plain HTML: shortcodes of pictures and films written out, others taken out, blank
 * lines made into paragraphs as WordPress does when it shows the page.
 */
export const wordPressHtml = (content: string): string =>
  paragraphs(
    content
      .replace(/\r\n?/g, '\n')
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/\[caption[^\]]*\]([\s\S]*?)\[\/caption\]/g, (_, inner: string) => caption(inner))
      .replace(/\[embed[^\]]*\]\s*(https?:\/\/\S+?)\s*\[\/embed\]/g, '<a href="$1">$1</a>')
      .replace(/\[\/?(?:gallery|audio|video|playlist|vc_\w+|et_pb_\w+|contact-form-7|su_\w+)\b[^\]]*\]/g, ''),
  );

/** The words of a caption stand behind its picture. */
function caption(inner: string): string {
  const [, picture = inner, words = ''] =
    /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)\s*([\s\S]*)$/i.exec(inner) ?? [];
  return `\n\n<p>${picture}</p>\n\n${words.trim() === '' ? '' : `<p><em>${words.trim()}</em></p>\n\n`}`;
}

const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (blockTag.test(part) ? part : `<p>${part.replace(/\n/g, '<br>')}</p>`))
    .join('\n');
