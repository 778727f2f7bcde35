/** What lessons are made of, and what a browser shows or a plain server hands out without running it. */
const allowed =
  /\.(?:html?|css|js|mjs|json|xml|xsd|dtd|txt|md|vtt|srt|png|jpe?g|gif|webp|avif|svg|ico|cur|mp3|m4a|ogg|oga|wav|mp4|m4v|webm|ogv|woff2?|ttf|otf|eot|pdf|wasm|map|properties|lang)$/i;

/** Whether a file of a package is put on the site; settings of servers (`.htaccess`) and programs never are. */
export const isAllowedFile = (name: string): boolean =>
  allowed.test(name) && !name.split('/').some((part) => /^\.|[. ]$|[\u0000-\u001f:*?"<>|]/.test(part));

export const isPage = (name: string): boolean => /\.html?$/i.test(name);

/** Drawings and data that a browser would show as a page of their own, and could run scripts in. */
export const isMarkup = (name: string): boolean => /\.(?:svg|xml|xsd|dtd)$/i.test(name);
