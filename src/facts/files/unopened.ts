/** What is told of a file that the system does not open. @param code Of the system: `EACCES`. */
export const unopened = (code: string | undefined): string =>
  `Không mở được tệp này (máy báo ${code ?? 'không rõ'}). Hãy kiểm tra tệp có đang mở ở nơi khác không, và có quyền đọc không.`;
