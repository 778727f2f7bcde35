import type { Report } from '../domain/report.ts';

/** What keeps the gate closed, in numbers: `2 chỗ trong tệp cần sửa, 5 điều chưa đạt`. */
export function whyClosed({ gate, problems, waivers }: Report): string {
  const expired = waivers.filter(({ state }) => state === 'expired').length;
  return [
    ...(problems.length > 0 ? [`${problems.length} chỗ trong tệp cần sửa`] : []),
    ...(gate.failing > 0 ? [`${gate.failing} điều chưa đạt`] : []),
    ...(expired > 0 ? [`trong đó ${expired} giải trình đã hết hạn`] : []),
  ].join(', ');
}
