import { type LocalDate, parseDay } from '../../domain/calendar.ts';

/** What the lines around the text of a school's document look like, each told by its words alone. */

export const isMotto = (words: string): boolean =>
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–—]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM/i.test(words);

export const isAllCapitals = (words: string): boolean =>
  /\p{Lu}/u.test(words) && words === words.toLocaleUpperCase('vi');

const body =
  /^(?:UBND|ỦY BAN|UỶ BAN|PHÒNG|SỞ|BỘ|TRƯỜNG|ĐẢNG|CÔNG ĐOÀN|LIÊN ĐỘI|ĐOÀN|HỘI ĐỒNG|HỘI|TỔ|CHI BỘ|CHI ĐOÀN)(?=\s)/;

/** A body above or beside: `UBND PHƯỜNG BỒ ĐỀ`, `TRƯỜNG TIỂU HỌC …`. */
export const isBody = (words: string): boolean => isAllCapitals(words) && body.test(words);

/** `Số: 12/KH-THLB`; the number itself may still be open. */
export const soHieuIn = (words: string): string | undefined =>
  /(?:^|\s)Số\s*:?\s*([\d.… ]*\/[\p{Lu}\d&/-]+)/u.exec(words)?.[1]?.trim();

export const isRule = (words: string): boolean => /^[-–—*_=.~\s]{3,}$/.test(words);

/** Who decides, in a line of its own above the grounds of a decision: `HIỆU TRƯỞNG TRƯỜNG …`. */
export const isAuthority = (words: string): boolean =>
  isAllCapitals(words) && /^(?:(?:PHÓ )?HIỆU TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG PHÒNG)(?:\s|$)/.test(words);

const dayWords = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/i;

/** The day in `Hà Nội, ngày 05 tháng 9 năm 2025`, wherever it stands. */
export const dayIn = (words: string): LocalDate | undefined => {
  const [, day, month, year] = dayWords.exec(words) ?? [];
  return day ? parseDay(`${year}-${month}-${day}`) : undefined;
};

/** The same where the line says nothing else: with its place, or `Ngày đăng: 05/09/2025`. */
export function dayLine(words: string): LocalDate | undefined {
  const place = /^\(?[\p{L}\s.]{2,40},\s*ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}\.?\)?$/iu;
  if (place.test(words)) return dayIn(words);
  const plain = /^Ngày(?: đăng| viết)?\s*:\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\.?$/i.exec(words)?.[1];
  return plain ? parseDay(plain) : undefined;
}

const authorLine =
  /^\(?(?:Người viết(?: bài)?|Tin(?:\s*(?:,|và|-)\s*(?:bài|ảnh))*|Bài(?: viết)?(?:\s*(?:,|và|-)\s*ảnh)*|Tác giả|Người thực hiện|Thực hiện)\s*:\s*(.{2,60}?)[.)]*$/i;

/** The name in `Người viết: …`, `Tin, ảnh: …`. */
export const authorIn = (words: string): string | undefined => authorLine.exec(words)?.[1]?.trim();

const position =
  /^(?:(?:KT|TM|TL|TUQ|Q)\.\s*[\p{Lu}\s]+|(?:PHÓ )?HIỆU TRƯỞNG|CHỦ (?:TỌA|TOẠ|TRÌ|TỊCH)|THƯ K[ÝÍ]|NGƯỜI (?:LẬP|VIẾT|BÁO CÁO)[\p{Lu}\s]*|TỔ TRƯỞNG[\p{Lu}\s]*|BÍ THƯ[\p{Lu}\s]*|TỔNG PHỤ TRÁCH[\p{Lu}\s]*)$/u;

/** Where a signature block begins: its recipients, or the position of who signs. */
export const beginsSignature = (words: string): boolean =>
  /^Nơi nhận\s*:?/i.test(words) || position.test(words);

/** The same for a table, which has recipients on one side and the position on the other. */
export const holdsSignature = (words: string): boolean =>
  /Nơi nhận\s*:/i.test(words) ||
  /(?:^|\s)(?:HIỆU TRƯỞNG|CHỦ (?:TỌA|TOẠ|TRÌ|TỊCH)|THƯ K[ÝÍ]|NGƯỜI LẬP|TỔ TRƯỞNG)(?:\s|$)/.test(words);
