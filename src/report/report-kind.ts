/** What a report is for, by what the user types after `--kind`. */
export const reportKinds = {
  'tu-danh-gia': 'báo cáo tự đánh giá',
  thang: 'báo cáo tháng',
  'so-tin-bai': 'sổ theo dõi tin bài',
} as const;

export type ReportKind = keyof typeof reportKinds;

export const isReportKind = (id: string): id is ReportKind => Object.hasOwn(reportKinds, id);

/** What is said of the findings; the register of posts is none. */
export const judgingKinds: readonly ReportKind[] = ['tu-danh-gia', 'thang'];

export const everyKind: readonly ReportKind[] = [...judgingKinds, 'so-tin-bai'];
