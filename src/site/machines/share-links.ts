import { type Markup, raw } from '../html.ts';

/**
 * Ways to share a page: plain links, so that nobody's script is loaded and nobody is told that the page was read.
 *
 * @param url Whole address of the page; of the letters that addresses have.
 */
export const shareLinks = (url: string): Markup =>
  raw(
    `<ul class="chia-se" aria-label="Chia sẻ bài này"><li><a rel="noopener nofollow" href="https://button-share.zalo.me/share_external?layout=1&amp;d=${zaloCode(url)}">Gửi qua Zalo</a></li><li><a rel="noopener nofollow" href="https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}">Chia sẻ lên Facebook</a></li></ul>`,
  );

/** Zalo takes an address as Base64 of JSON; spaces behind it spare the signs with which Base64 would fill up. */
function zaloCode(url: string): string {
  const said = `{"url":"${encodeURI(url)}"}`;
  return encodeURIComponent(btoa(said + ' '.repeat((3 - (said.length % 3)) % 3)));
}
