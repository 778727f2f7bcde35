import { buildWords } from '../../../src/cli/build-words.ts';
import { editorWords } from '../../../src/cli/editor/editor-words.ts';
import { altQuestion } from '../../../src/cli/import/ask-alt.ts';
import { whyNot } from '../../../src/cli/import/store-pictures.ts';
import { choiceLabels, questions } from '../../../src/cli/new-post/questions.ts';
import { serving } from '../../../src/cli/serving-words.ts';
import { missingDashes } from '../../../src/cli/swallowed-options.ts';
import { systemWords } from '../../../src/cli/system-refusal.ts';
import { waitingWords } from '../../../src/cli/watch/words.ts';
import { lostConnection } from '../../../src/editor/browser/say-lost-connection.ts';
import { refusalWords } from '../../../src/editor-server/refusal-words.ts';
import { refusals } from '../../../src/facts/evidence/package-refusals.ts';
import { unopened } from '../../../src/facts/files/unopened.ts';
import { unreadablePicture } from '../../../src/facts/references/unreadable-picture.ts';
import { encodingAdvice } from '../../../src/facts/text/encoding-advice.ts';
import { losses } from '../../../src/import/word/losses.ts';
import { wordFaults } from '../../../src/import/word/word-fault.ts';
import { pictureProblems } from '../../../src/publish/picture-problems.ts';
import { progressWords } from '../../../src/publish/progress-words.ts';
import type { MessageExample } from './example.ts';
import { worded } from './worded.ts';

const encodings = ['utf-16le', 'utf-16be', 'tcvn3', 'vni', 'windows-1258', 'binary', 'unknown'] as const;
const pictureReasons = ['empty', 'not-an-image', 'damaged', 'too-large', 'missing'] as const;
const file = 'hoc-lieu/3/toan.zip';

/** What stands in tables whose keys the compiler knows to be all; each is said as it stands there. */
export const tableExamples = (): MessageExample[] => [
  ...encodings.map((each) => ({ part: 'tep', when: `Bảng mã ${each}`, text: encodingAdvice(each) })),
  { part: 'tep', when: 'Hệ điều hành không cho mở tệp', text: unopened('EACCES') },
  ...pictureReasons.map((each) => ({ part: 'anh', when: `Ảnh ${each}`, text: unreadablePicture(each) })),
  ...worded('anh', 'Khi dựng trang', pictureProblems, {}),
  ...Object.entries(refusals).map(([key, words]) => ({
    part: 'anh',
    when: `Gói bài giảng không đăng được (${key})`,
    text: words(file),
  })),
  ...worded('lenh/import', 'Tệp Word', wordFaults, {}),
  ...losses.map(([, text]) => ({ part: 'lenh/import', when: 'Điều không chuyển được từ Word', text })),
  ...Object.entries(whyNot).map(([key, text]) => ({
    part: 'lenh/import',
    when: `Ảnh trong bài (${key})`,
    text: `Ảnh gần “Các em đọc sách” ${text}`,
  })),
  { part: 'lenh/import', when: 'Hỏi mô tả ảnh', text: altQuestion('doc-sach-1.jpg', 'Các em đọc sách') },
  ...worded('lenh/build', 'Khi dựng trang', buildWords, {
    reading: ['content'],
    published: [812, 'dist'],
    publishedAnyway: [812, 'dist'],
    kept: ['dist'],
    brokenLinks: ['dist'],
  }),
  ...worded('lenh/build', 'Tiến trình', progressWords, {
    pictures: [12, 480],
    content: [1, 3],
    live: [4321],
  }),
  ...worded('lenh/chung', 'Máy không cho làm', systemWords, {
    port: [4321],
    forbidden: [' "content/tin-tuc/2025-09"'],
    full: [' "content/tin-tuc/2025-09/khai-giang.md"'],
  }),
  { part: 'lenh/chung', when: 'Thiếu dấu -- trước tùy chọn', text: missingDashes('fix', ['--dry-run']) },
  { part: 'lenh/preview', when: 'Đã mở', text: serving('dist/', 'http://127.0.0.1:4321') },
  { part: 'lenh/check', when: 'Chờ lưu tệp (--watch)', text: waitingWords },
  ...worded('lenh/new', 'Câu hỏi', questions, {}),
  ...worded('lenh/new', 'Câu trả lời để chọn', choiceLabels, {}).map((each) => ({ ...each, isLabel: true })),
  ...worded('lenh/soan-bai', 'Khi mở', editorWords, {
    opened: ['Lê Thị Mai', 'http://127.0.0.1:4322/quan-tri/#ma=…'],
    ownLeft: [2, 'Tháng 9/2025: còn 3 việc.'],
  }),
  ...worded('soan-bai', 'Máy chủ trang soạn bài trả lời', refusalWords, {
    notSaved: ['content/tin-tuc/a.md:3: Thiếu "date" (Ngày đăng).'],
    outside: ['package.json'],
    taken: ['content/tin-tuc/2025-09/khai-giang.md'],
    changed: ['content/tin-tuc/2025-09/khai-giang.md'],
  }),
  { part: 'soan-bai', when: 'Mất kết nối khi lưu', text: lostConnection },
];
