import type { Report } from '../../src/domain/report.ts';
import { day } from './facts.ts';
import { criterionResult, documentResult, finding, report, total } from './results.ts';

const at = (line: number, path = 'content/tin-tuc/le-hoi.md') => ({ path, line, column: 1 });

const broken = (target: string, line: number) =>
  finding('fail', {
    check: 'broken-references',
    subject: `content/tin-tuc/le-hoi.md → ${target}`,
    at: at(line),
    message: `Không có tệp "${target}". Hãy chép tệp vào cạnh bài viết.`,
  });

const month = (subject: string, outcome: 'pass' | 'fail' | 'no-data', value: number) =>
  finding(outcome, {
    check: 'posts-per-month',
    subject,
    measured: { value, unit: 'tin bài' },
    required: { min: 1 },
    message: `Mục ${subject} có ${value} tin bài.`,
    ...(outcome === 'no-data' && { pending: true }),
  });

/** A report with something of everything, for the forms it takes. */
export const sampleReport: Report = report({
  gate: { passed: false, failing: 5, warnings: 1 },
  problems: [
    {
      path: 'content/tin-tuc/hong.md',
      line: 3,
      column: 7,
      message: '"date" (Ngày đăng) đang là "30/02/2025".',
    },
    { path: 'content/tin-tuc/cu.md', message: 'Tệp được lưu theo UTF-16, cần UTF-8.' },
  ],
  warnings: [{ path: 'content/tintuc/a.md', message: 'Không có mục "tintuc". Có phải ý bạn là "tin-tuc"?' }],
  documents: [
    documentResult([
      criterionResult([
        finding('fail', { subject: 'a.jpg', at: at(9), message: 'Ảnh rộng 499 px, cần từ 500 đến 600 px.' }),
        finding('fail', { subject: 'b.jpg', message: 'Ảnh đã được miễn.', waived: true }),
        finding('pass', { subject: 'c.jpg', message: 'Ảnh rộng 600 px, đúng quy định.' }),
        finding('no-data', { subject: 'd.jpg', message: 'Không đọc được ảnh.' }),
      ]),
      criterionResult([broken('x.jpg', 12), broken('y.jpg', 14), broken('z.jpg', 20)], {
        clause: '2',
        title: 'Liên kết',
      }),
      criterionResult(
        [
          month('2025-10/chuyen-mon', 'fail', 0),
          month('2025-09/chuyen-mon', 'pass', 2),
          month('2025-11/chuyen-mon', 'no-data', 0),
        ],
        { clause: '3', title: 'Tin bài' },
      ),
    ]),
    documentResult(
      [
        criterionResult(
          [
            finding('fail', { subject: 'a.jpg', at: at(9), message: 'Đã nói ở trên.' }),
            finding('fail', { check: 'image-alt', subject: 'e.jpg', message: 'Ảnh chưa có mô tả.' }),
          ],
          { clause: 'II.3', title: 'Cổng thông tin', points: 5, earned: 4.5 },
        ),
      ],
      {
        id: 'bo-tieu-chi',
        kind: 'rubric',
        title: 'Bộ tiêu chí',
        gate: 'warn',
        total: total({
          earned: 4.5,
          judgedOutOf: 5,
          outOf: 1000,
          bySource: {
            ...total().bySource,
            computed: { earned: 4.5, outOf: 5 },
            none: { earned: 0, outOf: 995 },
          },
        }),
      },
    ),
    documentResult(
      [criterionResult([finding('fail', { subject: 'f.jpg', message: 'Chỉ tính, không nhắc.' })])],
      {
        id: 'chi-tinh',
        title: 'Chỉ tính',
        gate: 'off',
      },
    ),
  ],
  due: [
    {
      due: day('2025-11-05'),
      isOverdue: true,
      check: 'weekly-schedule',
      subject: '2025-W45',
      message: 'Lịch công tác tuần 45 chưa có.',
      document: 'mau',
      number: '1/QĐ',
      clause: '4',
    },
    {
      due: day('2025-11-30'),
      isOverdue: false,
      check: 'posts-per-month',
      subject: '2025-11/doan-the',
      message: 'Tháng 11/2025, mục Đoàn thể còn thiếu 1 bài.',
      document: 'mau',
      number: '1/QĐ',
      clause: '3',
    },
  ],
  waivers: [
    {
      check: 'image-width',
      subject: 'cu.jpg',
      reason: 'Ảnh cũ',
      by: 'Mai',
      date: day('2025-09-01'),
      expires: day('2025-10-01'),
      state: 'expired',
      at: { path: 'content/giai-trinh/cu.yaml' },
    },
  ],
});
