/** Things of Word that a post has no place for, told by the marks they leave in the document. */
export const losses: readonly (readonly [RegExp, string])[] = [
  [/<m:oMath[\s>]/, 'Công thức toán không chuyển được. Hãy chụp công thức thành ảnh hoặc viết lại bằng chữ.'],
  [/<c:chart\s/, 'Biểu đồ không chuyển được. Hãy lưu biểu đồ thành ảnh rồi chèn vào bài.'],
  [/<dgm:relIds\s/, 'Sơ đồ SmartArt không chuyển được. Hãy chụp sơ đồ thành ảnh rồi chèn vào bài.'],
  [
    /<w:object[\s/>]/,
    'Đối tượng nhúng (như bảng tính Excel) không chuyển được. Hãy đính kèm tệp gốc hoặc chép thành bảng.',
  ],
  [/<w:txbxContent[\s>]/, 'Chữ trong hộp văn bản có thể đứng sai chỗ. Hãy đọc lại thứ tự các đoạn.'],
  [
    /<w:(?:ins|del)\s[^>]*w:author=/,
    'Tệp còn những sửa đổi Word đang theo dõi (Track Changes); bài lấy bản đã nhận mọi sửa đổi. Hãy đọc lại cả bài.',
  ],
  [
    /<w:commentReference\s/,
    'Nhận xét của người góp ý (Comment) không đưa vào bài. Hãy xem lại trong tệp Word nếu còn cần.',
  ],
];

/** Vietnamese sentences, one for each kind of thing that does not come over whole. */
export const findLosses = (documentXml: string): string[] =>
  losses.filter(([mark]) => mark.test(documentXml)).map(([, sentence]) => sentence);
