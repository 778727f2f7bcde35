/** What `new` says when it has written a post. @param lacking What keeps it a draft, each as a sentence. */
export const createdWords = (file: string, lacking: readonly string[]): string =>
  [
    `Đã tạo content/${file}. Hãy mở tệp này và viết nội dung bài.`,
    ...(lacking.length > 0
      ? [
          'Bài đang là bản nháp, chưa lên trang, vì còn thiếu những điều sau. Hãy bổ sung rồi xóa dòng `draft: true`:',
          ...lacking.map((message) => `  ${message}`),
        ]
      : []),
  ].join('\n');
