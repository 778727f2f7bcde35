/** Where the editor stands on every site; its files refer to each other below it. */
export const editorBase = '/quan-tri/';

/** Its configuration, made from the content types and the school's own rules. */
export const editorConfigAddress = '/quan-tri/cau-hinh.json';

/** Where the server on this machine speaks as Gitea does, and tells what the month still lacks. */
export const apiBase = '/api/v1';
export const monthAddress = `${apiBase}/thang-nay`;
