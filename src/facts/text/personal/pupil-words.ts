/** How a class is written: `5A`, `5A1`, `4/2`; beside the word `lớp` also `5`, `A1`, `Mầm`, `5 tuổi`. */
const withLetter = String.raw`\d{1,2} ?[A-ZĐ]\d{0,2}(?![\p{L}\d])|[1-9]\/\d(?![\d/])`;
const anyClass = String.raw`(?:${withLetter}|\d{1,2}(?![\d/.,])|[A-ZĐ]\d{0,2}(?![\p{L}\d])|[Mm]ẫu giáo|[Nn]hà trẻ|[Mm]ầm|[Cc]hồi|[Ll]á(?!\p{L}))`;
const classWord = '(?:[Ll]ớp|LỚP|[Cc]hi đội)';
const gap = String.raw`[ ,(\-–—:|*_]*`;
const pupil =
  '(?:(?:là )?(?:học sinh|HS|lớp trưởng|lớp phó|liên đội trưởng|chi đội trưởng|đội viên|em) (?:của )?)?';

/** The class right after a name: `Nguyễn Văn A, học sinh lớp 5A`. */
export const classAfter = new RegExp(`^${gap}${pupil}(?:${classWord} ${anyClass}|(?:${withLetter}))`, 'u');

/** The class right before a name: `Lớp 5A: em Nguyễn Văn A`. */
export const classBefore = new RegExp(
  String.raw`${classWord} ${anyClass}[ ,(\-–—:|*_]*(?:(?:em|bạn|học sinh|HS|bé|cháu):? ?)?[*_]*$`,
  'u',
);

/** A birth in this century right after a name: those of the century before are grown up. */
export const birthAfter =
  /^[ ,(\-–—:|*_]*(?:sinh(?: (?:ngày|năm))?|ngày sinh|NS|SN)[ :.]*(?:\d{1,2}[/.-]\d{1,2}[/.-])?20\d\d/iu;

const number = '\\d{1,3}(?:[.,]\\d{1,2})?(?![\\d.,]\\d)';
const subject = '(?:toán|tiếng việt|ngữ văn|tiếng anh|khoa học)';
const grade = '(?:giỏi|khá|trung bình|yếu|kém|tốt|đạt|xuất sắc)';

/** A mark in words: `Toán: 9`, `Toán 9,5`, `ĐTB 8,7`, `học lực Giỏi`; not `Toán 5`, which is a book or a contest. */
export const markAfter = new RegExp(
  `(?<!\\p{L})(?:${subject}(?: ?[:=] ?${number}| \\d[.,]\\d)|(?:điểm(?: \\p{L}+){0,2}|đtb)[ :=]+${number}|(?:học lực|hạnh kiểm|xếp loại)[ :]+${grade})`,
  'iu',
);

/** Words that make the name after them one of the staff or of the parents. */
export const staffBefore =
  /(?<!\p{L})(?:cô|thầy|giáo|gv|gvcn|chủ nhiệm|hiệu phó|(?<!lớp |đội |nhóm )trưởng|phụ trách|tpt|(?<!đội |thành )viên|bác sĩ|ông|bà|anh|chị|đồng chí|đ\/c|đc|phụ huynh|mẹ|bố|ths|ts|người viết|tác giả|bài|ảnh)[ .:*_]*$/iu;

/** Words before the class that make the name after it one of the staff: `chủ nhiệm lớp 5A Nguyễn Thị Mai`. */
export const staffOfClass = /(?:chủ nhiệm|gvcn|giáo viên|cô|thầy|phụ huynh|phụ trách)[^.;,]*$/iu;

/** A heading, or a column, that speaks of pupils, and one that speaks of grown-ups. */
export const pupilList =
  /danh sách.{0,60}(?:học sinh|hs|trẻ|bé|các em|cháu|thí sinh|đội tuyển|đội viên|trúng tuyển|đạt giải|lớp)/iu;
export const staffWords =
  /giáo viên|gv(?:cn)?(?!\p{L})|chủ nhiệm|cán bộ|nhân viên|viên chức|phụ huynh|cha mẹ|chức (?:vụ|danh)|nhiệm vụ|phân công|ban (?:chỉ đạo|giám hiệu|đại diện|biên tập|tổ chức|giám khảo)|hội đồng|thành viên|người|trình độ|chuyên môn/iu;
export const pupilColumn =
  /học sinh|(?:^|\P{L})hs(?:\P{L}|$)|(?:ngày|năm) sinh|^ *lớp|tên (?:trẻ|bé|cháu)|thí sinh/iu;
export const markColumn = /điểm|đtb|học lực|hạnh kiểm|xếp loại|^ *(?:toán|tiếng việt|tv|ngữ văn|tiếng anh)/iu;
export const markCell =
  /^(?:10|\d)(?:[.,]\d{1,2})?$|^(?:giỏi|khá|trung bình|yếu|kém|tốt|đạt|xuất sắc|htt|ht|cht|hoàn thành.*)$/iu;
