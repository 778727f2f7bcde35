/** Bytes of TCVN 5712:1993 (VN3, "ABC") as Latin-1 shows them, each followed by the letter that the `.Vn…` fonts draw. */
const letters = `
  µà ¶ả ·ã ¸á ¹ạ ¨ă »ằ ¼ẳ ½ẵ ¾ắ Æặ ©â Çầ Èẩ Éẫ Êấ Ëậ ®đ
  Ìè Îẻ Ïẽ Ðé Ñẹ ªê Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị
  ßò áỏ âõ ãó äọ «ô åồ æổ çỗ èố éộ ¬ơ êờ ëở ìỡ íớ îợ
  ïù ñủ òũ óú ôụ \u00adư õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ
  ¡ă ¢â £ê ¤ô ¥ơ ¦ư §đ`;

const table = new Map(
  letters
    .trim()
    .split(/[ \n]+/)
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

/** A word in TCVN3, its bytes seen as Latin-1, in Unicode and lower case; `?` stands for bytes that TCVN3 does not use. */
export const fromTcvn3 = (word: string): string =>
  word
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[^\u0000-\u007f]/g, (byte) => table.get(byte) ?? '?');
