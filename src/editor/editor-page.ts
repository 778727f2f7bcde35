/** Files the page loads, with their addresses from the site's root. */
export interface EditorPage {
  readonly schoolName: string;
  readonly script: string;
  readonly stylesheet: string;
  readonly policy: string;
}

/** The whole page of the editor: the rest is made by its script. */
export const editorPage = ({ schoolName, script, stylesheet, policy }: EditorPage): string => `<!DOCTYPE html>
<html lang="vi"><head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Soạn bài – ${escaped(schoolName)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${stylesheet}">
<script type="module" src="${script}"></script>
</head>
<body><div id="nc-root"></div><aside id="thang-nay" aria-label="Việc của tháng này" hidden></aside>
<noscript><p>Trang soạn bài cần JavaScript. Hãy bật JavaScript trong trình duyệt rồi mở lại trang.</p></noscript></body></html>
`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
