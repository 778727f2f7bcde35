import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/facts/evidence/read-csv.ts';

describe('rows of a table', () => {
  it.each([
    [
      'comma',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolon',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tab',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a byte order mark', '\uFEFFa,b\n', [['a', 'b']]],
    ["Excel's word on the separator", 'sep=;\r\na;b\r\n', [['a', 'b']]],
    [
      'line ends of Windows and old Macs',
      'a,b\r\n1,2\r3,4',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'quotes',
      '"a","b ""c"""\n"1,2","3\n4"',
      [
        ['a', 'b "c"'],
        ['1,2', '3\n4'],
      ],
    ],
    ['blanks behind a quote', '"a" ,b\n', [['a', 'b']]],
    [
      'empty cells',
      'a,,b\n,1,\n',
      [
        ['a', '', 'b'],
        ['', '1', ''],
      ],
    ],
    [
      'an empty last cell without line end',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'blank rows',
      'a,b\n\n , \n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a quote inside a word',
      'a,b\n5" tivi,2',
      [
        ['a', 'b'],
        ['5" tivi', '2'],
      ],
    ],
    [
      'a quote that never closes',
      'a,b\n"1,2\n3,4',
      [
        ['a', 'b'],
        ['"1', '2'],
        ['3', '4'],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_what, text, rows) => expect(readCsv(text)).toEqual(rows));
});
