import { describe, expect, it } from 'vitest';
import type { PersonalDataFact } from '../../../../src/domain/evidence-facts.ts';
import { findPersonalData } from '../../../../src/facts/text/personal/find-personal-data.ts';

const found = (text: string) =>
  findPersonalData(text, 1).map(({ kind, excerpt }) => [kind, excerpt] as const);
const kinds = (text: string): PersonalDataFact['kind'][] => found(text).map(([kind]) => kind);
const table = (header: string, ...rows: readonly string[]) =>
  [header, header.replace(/[^|]+/g, '---'), ...rows].join('\n');

describe('a number of an identity card', () => {
  it.each(['001216012345', '096 204 001234', 'CCCD:036.204.001234'])('is found in "%s"', (text) =>
    expect(kinds(text)).toEqual(['id-number']),
  );
  it.each([
    ['a province that there is none of', '003216012345'],
    ['a sex and century that nobody has', '001416012345'],
    ['thirteen digits', '0012160123456'],
    ['eleven digits', '00121601234'],
    ['an address of the web', 'https://example.vn/001216012345'],
    ['the name of a file', '001216012345.jpg'],
    ['a word', 'a001216012345'],
  ])('is not %s', (_, text) => expect(found(text)).toEqual([]));
  it('of nine digits is one only beside its name', () => {
    expect(found('CMND số 012345678')).toEqual([['id-number', '012••••78']]);
    expect(found('Mã hồ sơ 012345678')).toEqual([]);
  });
  it('is told with most digits hidden', () =>
    expect(found('CCCD 001216012345')).toEqual([['id-number', '001•••••••45']]));
});

describe('a telephone', () => {
  it.each([
    '0912345678',
    '0912 345 678',
    '0912.345.678',
    'ĐT:0912-345-678',
    '+84 912 345 678',
    '+84912345678',
    '(+84) 0912345678',
    'https://zalo.me/0912345678',
    '`0912345678`',
  ])('is found in "%s"', (text) =>
    expect(findPersonalData(text, 1)).toMatchObject([
      { kind: 'phone', excerpt: '091•••••78', value: '0912345678' },
    ]),
  );
  it.each([
    ['a landline', '024 3999 0001'],
    ['nine digits', '091234567'],
    ['eleven digits', '09123456789'],
    ['a number that no mobile has', '0112345678'],
    ['a sum of money', '10.912.345.678'],
    ['a fraction', '1,0912345678'],
    ['the name of a picture', 'anh_0912345678.jpg'],
    ['an address of the web', 'https://example.vn/0912345678'],
  ])('is not %s', (_, text) => expect(found(text)).toEqual([]));
});

it('an e-mail address is found, with its name hidden', () => {
  expect(findPersonalData('Thư: Mai.Nguyen@gmail.com.', 1)).toMatchObject([
    { kind: 'email', excerpt: 'M…@gmail.com', value: 'mai.nguyen@gmail.com' },
  ]);
});

describe('a private address', () => {
  it.each([
    'Em Trần Văn Bình trú tại số nhà 12, ngõ 5.',
    'Chỗ ở hiện nay: ngách 3/12 phố Ngọc Lâm',
    'Gia đình em Lê Minh Châu thường trú tại thôn Đông',
    'Bà Lê Thị Hoa, số nhà 15',
  ])('is found in "%s"', (text) => expect(kinds(text)).toEqual(['address']));
  it.each([
    ['an area of enrolment', 'Trẻ thường trú tại các tổ dân phố 1, 2, 3 phường Long Biên.'],
    ['the address of the school', 'Trường ở ngõ 12 phố Nguyễn Văn Cừ. Hiệu trưởng Nguyễn Thị Mai.'],
    ['a house of nobody', 'Đi từ số nhà 15 đến số nhà 20.'],
  ])('is not %s', (_, text) => expect(found(text)).toEqual([]));
});

describe('a pupil is named', () => {
  it.each([
    ['with the class after the name', 'Em Nguyễn Văn An, lớp 5A đạt giải Nhất.'],
    ['with the class in brackets', 'Em Nguyễn Văn An (5A2)'],
    ['as a pupil of a class', 'Nguyễn Văn An – học sinh lớp 5'],
    ['in capitals', 'NGUYỄN VĂN AN, LỚP 5A'],
    ['with the class before the name', 'Lớp 5A: em Nguyễn Văn An'],
    ['with a birth of this century', 'Em Nguyễn Văn An, sinh ngày 12/03/2016'],
    ['with an office among pupils', 'Đội viên Nguyễn Văn An, lớp trưởng lớp 5A'],
    ['as the head of a class', 'lớp trưởng Nguyễn Văn An (5A)'],
    ['after a prize', 'Đạt giải: Nguyễn Văn An (5A)'],
    ['in code', '`Nguyễn Văn An, lớp 5A`'],
    ['with a name of the mountains', 'Giàng A Páo, lớp 4/2'],
  ])('%s', (_, text) => expect(kinds(text)).toEqual(['pupil-list']));

  it('each by initials, with what is told', () =>
    expect(found('Lớp 5A: em Lê Minh Châu, Trần Thu Hà. Em Vũ An, lớp 4B.')).toEqual([
      ['pupil-list', 'L. M. C., Lớp 5A: em'],
      ['pupil-list', 'T. T. H., Lớp 5A: em'],
      ['pupil-list', 'V. A., lớp 4B'],
    ]));

  it('below the heading of a list, item by item', () =>
    expect(kinds('## Danh sách học sinh trúng tuyển\n\n1. Nguyễn Văn An\n2. Trần Thu Hà\n')).toEqual([
      'pupil-list',
      'pupil-list',
    ]));

  it('below a line that announces a list', () =>
    expect(kinds('Danh sách học sinh đạt giải:\n\n- Nguyễn Văn An\n\nTrần Thu Hà\n')).toEqual([
      'pupil-list',
      'pupil-list',
    ]));

  it('in a table with class or birth', () =>
    expect(
      kinds(table('| STT | Họ và tên | Lớp |', '| 1 | Nguyễn Văn An | 5A |', '| 2 | **Trần Thu Hà** | 5B |')),
    ).toEqual(['pupil-list', 'pupil-list']));
});

describe('nobody but pupils is taken for one', () => {
  it.each([
    ['a teacher', 'Cô Nguyễn Thị Mai, lớp 5A dự giờ.'],
    ['teachers named one after the other', 'Các cô giáo Nguyễn Thị Mai, Trần Thu Hà (5B)'],
    ['a form teacher', 'Giáo viên chủ nhiệm lớp 5A: Nguyễn Thị Mai'],
    ['a teacher told after the name', 'Nguyễn Thị Mai – giáo viên lớp 3A'],
    ['a parent', 'Chị Nguyễn Thị Mai, phụ huynh lớp 1A'],
    ['a school', 'Trường Tiểu học Nguyễn Bỉnh Khiêm, lớp 5A'],
    ['a street', 'Phố Nguyễn Văn Cừ, lớp 5A'],
    ['a town', 'Hà Nội, lớp 5A'],
    ['a poet', 'Tố Hữu, Nguyễn Du sinh năm 1765'],
    ['a name alone', 'Nguyễn Văn An đọc sách.'],
    ['a class alone', 'Lớp 5A đọc sách.'],
    ['a list of teachers', '## Danh sách giáo viên\n\n1. Nguyễn Thị Mai\n'],
    ['what follows the next heading', '## Danh sách học sinh\n\n## Ban tổ chức\n\n1. Nguyễn Thị Mai\n'],
    ['form teachers of a table', table('| Lớp | GVCN |', '| 5A | Nguyễn Thị Mai |')],
    [
      'staff of a table',
      table('| Họ và tên | Chức vụ | Ngày sinh |', '| Vũ Thị Mai | Giáo viên | 1/1/1980 |'),
    ],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));
});

describe('marks', () => {
  it.each([
    ['in words', 'Em Phạm Gia Bảo: Toán 9,5; Tiếng Việt 9.'],
    ['of a contest', '**Phạm Gia Bảo** - Lớp 5A - Điểm: 98/100'],
    ['as a grade', 'Phạm Gia Bảo, lớp 5A, học lực Giỏi'],
    ['in a table', table('| Họ tên | Toán | Tiếng Việt |', '| Phạm Gia Bảo | 9,5 | 8 |')],
    ['as a grade of a table', table('| Họ tên | Lớp | Xếp loại |', '| Phạm Gia Bảo | 5A | Tốt |')],
  ])('are found %s', (_, text) => expect(kinds(text)).toEqual(['marks']));
  it.each([
    ['of a class', table('| Lớp | Điểm thi đua |', '| 5A | 9,5 |')],
    ['of a teacher', table('| Giáo viên | Điểm |', '| Phạm Gia Bảo | 9,5 |')],
    ['for a contest in a subject', 'Phạm Gia Bảo đạt giải Nhất Toán 5 và Tiếng Anh 4.'],
    ['without a mark', 'Phạm Gia Bảo thích Toán.'],
  ])('are none %s', (_, text) => expect(found(text)).toEqual([]));
});

it('tells line and column of the file', () => {
  expect(findPersonalData('Chào các bạn.\nGọi 0912345678', 7)).toMatchObject([{ line: 8, column: 5 }]);
});
