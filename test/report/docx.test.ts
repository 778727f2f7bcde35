import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { docx } from '../../src/report/formats/docx.ts';
import { itemBelow, listOf } from '../../src/report/letter/letter.ts';
import { disclosureSection } from '../../src/report/letter/monthly/disclosure-section.ts';
import type { ReportKind } from '../../src/report/report-kind.ts';
import { day } from '../support/facts.ts';
import { hostileReport, renderContext, schoolRecords } from '../support/render.ts';
import { criterionResult, documentResult, finding, report, total } from '../support/results.ts';
import { sampleReport } from '../support/sample-report.ts';

const render = (each: typeof sampleReport, kind: ReportKind = 'tu-danh-gia') =>
  docx.render(each, renderContext({ kind, records: () => schoolRecords }));
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
const xmlOf = async (each: typeof sampleReport, kind?: ReportKind) =>
  partsOf(await render(each, kind))['word/document.xml'] ?? '';
/** The words, a line a paragraph. */
const wordsOf = async (each: typeof sampleReport, kind?: ReportKind) =>
  (await xmlOf(each, kind))
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const awarded = criterionResult([finding('pass', { measured: { value: 2, unit: 'điểm' } })], {
  clause: 'II.1',
  group: 'thuong',
  points: 10,
  earned: 2,
  outcome: 'pass',
});
const rubric = (
  earned: number,
  judgedOutOf: number,
  grade: string | null = null,
  groupGrade: string | null = null,
) =>
  report({
    documents: [
      documentResult(
        [
          criterionResult([finding('fail', { message: 'Ảnh hẹp. Hãy thay tệp content/a.jpg.' })], {
            clause: 'I.1',
            group: 'I',
            points: 35,
            earned,
          }),
          {
            ...awarded,
            requirements: awarded.requirements.map((each) => ({
              ...each,
              outcome: 'pass',
              gains: { rule: 'award', options: {} },
            })),
          },
        ],
        {
          kind: 'rubric',
          number: '12/QĐ-UBND',
          title: 'Bộ tiêu chí mẫu',
          total: total({ earned: earned + 2, judgedOutOf: judgedOutOf + 10, outOf: 45, grade }),
          groups: [
            {
              id: 'thuong',
              title: 'NHÓM ĐIỂM THƯỜNG',
              above: null,
              total: total({ earned: 2, judgedOutOf: 10, outOf: 10 }),
            },
            {
              id: 'I',
              title: 'TIÊU CHUẨN 1: MÔI TRƯỜNG CNTT',
              above: null,
              total: total({ earned, judgedOutOf, outOf: 35, grade: groupGrade }),
            },
          ],
        },
      ),
    ],
  });

describe('the self-assessment as a Word file', () => {
  it('is laid out as official documents are', async () => {
    const xml = await xmlOf(sampleReport);
    // 210 × 297 mm, with 20, 15, 20 and 30 mm around, in twentieths of a point.
    expect(xml).toContain('<w:pgSz w:w="11905" w:h="16837" w:orient="portrait"/>');
    expect(xml).toMatch(/<w:pgMar w:top="1133" w:right="850" w:bottom="1133" w:left="1700"/);
    expect(xml).toContain('Times New Roman');
    expect(xml).toContain('<w:titlePg/>');
    expect(xml).toContain('<w:tblHeader/>');
  });
  it('names who writes, what it is and who signs, and leaves number and day to be given', async () => {
    const words = await wordsOf(sampleReport);
    for (const each of [
      'UBND PHƯỜNG BÃI GIỮA',
      'TRƯỜNG TIỂU HỌC HOA GẠO',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:        /BC-THHG',
      'Hà Nội, ngày      tháng      năm 2025',
      'BÁO CÁO',
      'HIỆU TRƯỞNG',
      'Trịnh Thị Hải Miên',
      'Nơi nhận:',
      '- Lưu: VT.',
    ])
      expect(words).toContain(each);
    expect(words).toContain('./.');
  });
  it('says on every page that it is a draft', async () => {
    const footers = Object.entries(partsOf(await render(sampleReport))).filter(([path]) =>
      /footer\d\.xml$/.test(path),
    );
    expect(footers).toHaveLength(2);
    for (const [, xml] of footers) expect(xml).toContain('BẢN NHÁP – CHƯA KÝ, CHƯA ĐÓNG DẤU');
  });
  it('has its parts in order, awards behind the standards', async () => {
    const words = await wordsOf(rubric(35, 35));
    const places = [
      'A. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
      'Kế hoạch thực hiện mô hình (số 27/KH-THHG ngày 08/09/2025)',
      'B. KẾT QUẢ',
      '1. Tiêu chuẩn 1: Môi trường CNTT',
      'Nhà trường tự đánh giá tiêu chuẩn 1 đạt: 35/35 điểm.',
      '2. Nhóm điểm thưởng',
      'Nhà trường tự đánh giá điểm thưởng đạt: 2/10 điểm.',
      '3. Những điểm mới trong năm học 2025 - 2026',
      '4. Đánh giá chung',
      '5. Đề xuất',
      'TỔNG HỢP ĐIỂM TỰ ĐÁNH GIÁ',
      './.',
      'Phụ lục 1.',
    ].map((each) => words.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
  it('never tells a part as the whole', async () => {
    const words = await wordsOf(rubric(20, 21));
    expect(words).toContain(
      'Nhà trường đã đánh giá tiêu chuẩn 1: 20/21 trong 35 điểm; còn 14 điểm chưa đánh giá.',
    );
    expect(words).toContain('Chưa xếp loại, vì còn 14 điểm chưa đánh giá.');
  });
  it('tells the grade where there is one, and asks for it', async () => {
    const words = await wordsOf(rubric(35, 35, 'Loại A'));
    expect(words).toContain('Xếp loại: Loại A.');
    expect(words).toContain('công nhận nhà trường đạt Loại A theo Quyết định số 12/QĐ-UBND');
  });
  it('adds nothing up where groups have grades of their own', async () => {
    const words = await wordsOf(rubric(35, 35, null, 'Mức độ 3'));
    expect(words).not.toContain('Tổng điểm');
    expect(words).toContain('mức độ 3');
    expect(await wordsOf(rubric(35, 35))).toContain('Tổng điểm');
  });
  it('gives facts without instructions on files', async () => {
    const words = await wordsOf(rubric(30, 35));
    expect(words).toContain('+ Ảnh hẹp.');
    expect(words).not.toContain('content/a.jpg');
  });
  it('works without a rubric, and without a school', async () => {
    expect(await wordsOf(report())).toContain('Kết quả rà soát Cổng thông tin điện tử');
    const bytes = await docx.render(report(), renderContext());
    expect(partsOf(bytes)['word/document.xml']).toContain('/BC-……');
  });
  it('stays XML whatever it is told', async () => {
    const xml = await xmlOf(hostileReport);
    expect(xml).not.toMatch(/<b a=|\]\]>|[\u0000\u0007]/);
    expect(xml).toContain('&lt;b');
  });
});

describe('other kinds of report as Word files', () => {
  it('tells a month by its posts, documents and what is due', async () => {
    const due = {
      due: day('2025-10-05'),
      isOverdue: false,
      check: 'x',
      subject: 'y',
      message: 'Nộp báo cáo.',
    };
    const words = await wordsOf(
      report({
        period: { from: day('2025-09-01'), to: day('2025-09-30') },
        asOf: day('2025-10-01'),
        due: [{ ...due, document: 'mau', number: '9/QĐ-X', clause: '3' }],
      }),
      'thang',
    );
    expect(words).toContain('Kết quả hoạt động Cổng thông tin điện tử tháng 9 năm 2025');
    expect(words).toContain('Trong tháng đã đăng 1 tin bài, thông báo.');
    expect(words).toContain('Kế hoạch thực hiện mô hình');
    expect(words).toContain('Quyết định số 9/QĐ-X, mục 3');
  });
  it('ends each line of a list with a semicolon and the last with a full stop', () => {
    expect(listOf(['Một', 'Hai']).map((block) => 'text' in block && block.text)).toEqual(['Một;', 'Hai.']);
    expect(listOf(['Một'], itemBelow)).toEqual([{ form: 'item', text: 'Một.', isBelow: true }]);
    const period = { from: day('2025-09-01'), to: day('2025-09-30') };
    const disclosed = { title: 'Thu chi', schoolYear: '2025-2026' };
    const blocks = disclosureSection(report({ period }), {
      ...schoolRecords,
      disclosures: [
        { ...disclosed, day: day('2025-09-05') },
        { ...disclosed, day: day('2025-08-05'), updated: day('2025-09-06') },
      ],
    });
    expect(blocks.map((block) => 'text' in block && block.text.slice(-1))).toEqual([';', '.']);
  });
  it('lays the register out on wide pages', async () => {
    const xml = await xmlOf(report(), 'so-tin-bai');
    expect(xml).toContain('w:orient="landscape"');
    expect(xml).toContain('<w:pgSz w:w="16837" w:h="11905"');
    expect(await wordsOf(report(), 'so-tin-bai')).toContain('=HYPERLINK("http://x")');
  });
});

describe('the bytes', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  it.each(['tu-danh-gia', 'thang', 'so-tin-bai'] as const)(
    'of %s are the same whenever it is made',
    async (kind) => {
      vi.setSystemTime('2025-11-10T00:00:00Z');
      const first = await render(sampleReport, kind);
      vi.setSystemTime('2031-02-03T04:05:06Z');
      const second = await render(sampleReport, kind);
      expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
      expect(partsOf(first)['docProps/core.xml']).toContain('2025-11-10T00:00:00Z');
    },
  );
});
