import { notRewritten } from '../../../src/cli/fix/repair-picture.ts';
import { tooBig } from '../../../src/cli/import/read-old-site.ts';
import { pictureNotes } from '../../../src/cli/import/store-pictures.ts';
import { createdWords } from '../../../src/cli/new-post/created-words.ts';
import { unsupportedPicture } from '../../../src/cli/new-post/take-picture.ts';
import { unclearCommand } from '../../../src/cli/speak-vietnamese.ts';
import { binaryFormat } from '../../../src/cli/write-report.ts';
import { composedLetters } from '../../../src/fixes/composed-letters.ts';
import { composedNames } from '../../../src/fixes/composed-names.ts';
import { localReferences } from '../../../src/fixes/local-references.ts';
import { pictureExtension } from '../../../src/fixes/picture-extension.ts';
import { pictureMetadata } from '../../../src/fixes/picture-metadata.ts';
import { pictureRotation } from '../../../src/fixes/picture-rotation.ts';
import { pictureWidth } from '../../../src/fixes/picture-width.ts';
import { references } from '../../../src/fixes/references.ts';
import { headNote } from '../../../src/import/html/take-letterhead.ts';
import { wordNotes } from '../../../src/import/word/read-word.ts';
import type { MessageExample } from './example.ts';
import { worded } from './worded.ts';

const text = { file: 'tin-tuc/a.md', isData: false, isDay: () => false };
const picture = { file: 'tin-tuc/co.jpg', widthPx: 900, orientation: 6, isBare: false };
const named = { file: 'tin-tuc/co.jpg', extension: 'png', isTaken: () => false, isKnownEverywhere: true };
const local = { target: 'file:///C:/co.jpg', leadsTo: 'tin-tuc/co.jpg', isLocal: true };
const misspelt = { target: 'Co.JPG', leadsTo: 'tin-tuc/co.jpg', isLocal: false };

const told = (
  when: string,
  ...plans: readonly { readonly done: readonly string[]; readonly left: readonly string[] }[]
) =>
  plans.flatMap(({ done, left }) =>
    [...done, ...left].map((each) => ({ part: 'lenh/fix', when, text: each })),
  );

const renamed = (when: string, plan: ReturnType<typeof composedNames.plan>) => [
  ...plan.renamings.map(({ done }) => ({ part: 'lenh/fix', when, text: done })),
  ...plan.left.map(({ message }) => ({ part: 'lenh/fix', when, text: message })),
];

/** What repairs, imports and posts say of things that small files of text cannot show. */
export const functionExamples = (): MessageExample[] => [
  ...told('Chữ có dấu rời', composedLetters.plan({ ...text, text: 'Lễ'.normalize('NFD'), references: [] })),
  ...renamed('Tên tệp có dấu rời', composedNames.plan(['tin-tuc/lễ.jpg'.normalize('NFD')])),
  ...renamed('Hai tên giống hệt', composedNames.plan(['tin-tuc/lễ.jpg'.normalize('NFD'), 'tin-tuc/lễ.jpg'])),
  ...renamed('Đuôi ảnh không đúng', pictureExtension.plan(named)),
  ...renamed('Tên ảnh đúng đã có tệp khác', pictureExtension.plan({ ...named, isTaken: () => true })),
  ...renamed(
    'Không biết hết nơi nhắc tới ảnh',
    pictureExtension.plan({ ...named, isKnownEverywhere: false }),
  ),
  ...told(
    'Ảnh nằm ngang, có thông tin ẩn',
    pictureRotation.plan(picture),
    pictureMetadata.plan({ ...picture, orientation: 1 }),
  ),
  ...told('Ảnh quá rộng', pictureWidth.plan({ ...picture, minWidthPx: 500, maxWidthPx: 600 })),
  ...told('Hai bộ tiêu chí trái nhau', pictureWidth.plan({ ...picture, minWidthPx: 700, maxWidthPx: 600 })),
  ...worded('lenh/fix', 'Ảnh không ghi lại được', notRewritten, {
    format: ['xoay ảnh cho đúng chiều', 'TIFF'],
  }),
  ...told(
    'Liên kết tới tệp trên máy',
    localReferences.plan({ ...text, text: '![Cờ](file:///C:/co.jpg)', references: [local] }),
    localReferences.plan({ ...text, text: '![Cờ](file:///C:/co.jpg)', references: [local, local] }),
  ),
  ...told(
    'Tên tệp viết chưa khớp',
    references.plan({ ...text, text: '![Cờ](Co.JPG)', references: [misspelt] }),
    references.plan({ ...text, text: '![Cờ](Co.JPG), như tệp (Co.JPG)', references: [misspelt] }),
  ),
  ...worded('lenh/import', 'Chữ trong tệp Word', wordNotes, {}),
  ...worded('lenh/import', 'Chiều rộng ảnh', pictureNotes, {
    shrunk: ['co.jpg', 900, 600],
    tooNarrow: ['co.jpg', 300, 500],
  }),
  { part: 'lenh/import', when: 'Phần đầu văn bản có biểu trưng', text: headNote('45/KH-THHG', true) },
  { part: 'lenh/import', when: 'Tệp xuất quá lớn', text: tooBig },
  { part: 'lenh/new', when: 'Loại ảnh chưa dùng được', text: unsupportedPicture },
  ...createdWords('tin-tuc/2025-09/khai-giang.md', [
    '"Khai giảng" chưa ghi người duyệt (approvedBy). Hãy bổ sung.',
  ])
    .split('\n')
    .map((line) => ({ part: 'lenh/new', when: 'Bài còn thiếu điều phải có', text: line.trim() })),
  { part: 'lenh/chung', when: 'Lệnh viết sai theo cách khác', text: unclearCommand },
  {
    part: 'lenh/report',
    when: 'Dạng Word mà không nói ghi vào đâu',
    text: binaryFormat('docx', 'bao-cao.docx'),
  },
];
