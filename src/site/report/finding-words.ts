import type { ReportFinding } from '../../domain/report.ts';
import type { SourceLocation } from '../../domain/source-location.ts';
import { formatNumber } from '../../domain/vietnamese.ts';

/** `content/tin-tuc/a.md:3`. */
export const placeOf = ({ path, line }: SourceLocation): string =>
  line === undefined ? path : `${path}:${line}`;

/** `Đo được 620 px; cần từ 500 đến 600.`; empty where nothing was measured. */
export function measureWords({ measured, required }: ReportFinding): string {
  if (!measured) return '';
  const found = `Đo được ${formatNumber(measured.value)} ${measured.unit}`;
  const asked = limitWords(required?.min, required?.max);
  return asked ? `${found}; cần ${asked}.` : `${found}.`;
}

function limitWords(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `từ ${formatNumber(min)} đến ${formatNumber(max)}`;
  if (min !== undefined) return `ít nhất ${formatNumber(min)}`;
  return max === undefined ? '' : `nhiều nhất ${formatNumber(max)}`;
}
