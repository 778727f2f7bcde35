/** What a person is told who saves while nobody answers. */
export const lostConnection =
  'Không kết nối được với nơi lưu bài. Hãy xem lại mạng và cửa sổ lệnh của trang soạn bài, rồi bấm Lưu lần nữa.';

/** Where a request finds nobody to answer it, the person reads so in Vietnamese, not in the browser's own words. */
export function sayLostConnection(page: Window): void {
  const ask = page.fetch.bind(page);
  page.fetch = async (...request: Parameters<typeof fetch>) => {
    try {
      return await ask(...request);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new TypeError(lostConnection, { cause: error });
    }
  };
}
