/**
 * What the system of the machine refused, in words for the person at the terminal: a port in use, a folder that may not
 * be written, a full disk.
 *
 * @returns `undefined` for any other error: it is a bug, and shows its own.
 */
export function systemRefusal(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, dest, syscall, port } = error as SystemError;
  if (code === 'EADDRINUSE') return systemWords.port(port ?? 0);
  const file = dest ?? path;
  const place = file === undefined ? '' : ` "${file.replace(unfinished, '$1$2')}"`;
  // What Node says of a folder it may not make below one that is there.
  if (code === 'ENOENT' && syscall === 'mkdir') return systemWords.forbidden(place);
  return code !== undefined && code in byCode ? byCode[code]?.(place) : undefined;
}

/** What Node tells of a refusal; `dest` is where a copy was to go. */
type SystemError = NodeJS.ErrnoException & { readonly port?: number; readonly dest?: string };

/** Name of a file that is not whole yet, beside the one it is to become: `.a.md.4711.moi`. */
const unfinished = /(^|[\\/])\.?([^\\/]+)\.\d+\.(?:moi|tmp)$/;

/** What is said of each refusal. */
export const systemWords = {
  port: (port: number) =>
    `Cổng mạng ${port} trên máy này đang có chương trình khác dùng, có thể là một cửa sổ lệnh còn mở. Hãy đóng cửa sổ ấy, hoặc thêm --port với một số khác, như --port ${port + 10}.`,
  forbidden: (place: string) =>
    `Máy không cho đọc hoặc ghi${place}. Hãy đóng chương trình đang mở tệp ấy (như Word, Excel), kiểm tra quyền của thư mục, rồi chạy lại.`,
  full: (place: string) => `Ổ đĩa đã đầy nên chưa ghi được${place}. Hãy dọn bớt chỗ rồi chạy lại.`,
};

const byCode: Readonly<Record<string, (place: string) => string>> = {
  EACCES: systemWords.forbidden,
  EPERM: systemWords.forbidden,
  EROFS: systemWords.forbidden,
  EBUSY: systemWords.forbidden,
  ENOSPC: systemWords.full,
  EDQUOT: systemWords.full,
};
