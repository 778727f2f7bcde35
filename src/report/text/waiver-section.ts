import { formatDay } from '../../domain/calendar.ts';
import type { Outcome } from '../../domain/finding.ts';
import type { Report, WaiverResult } from '../../domain/report.ts';
import type { Paint } from './paint.ts';
import { placeOf } from './place.ts';

const words = {
  active: { outcome: 'no-data', text: (day: string) => `Tạm cho qua đến hết ${day}; vẫn tính là chưa đạt.` },
  expired: {
    outcome: 'fail',
    text: (day: string) => `Đã hết hạn từ ${day}. Hãy khắc phục, hoặc xin duyệt lại với hạn mới.`,
  },
  unused: { outcome: 'pass', text: () => 'Không còn điều nào cần đến; có thể xóa tệp này.' },
} as const satisfies Record<WaiverResult['state'], { outcome: Outcome; text: (day: string) => string }>;

/** Waivers (giải trình): who let what pass, until when. They lift the gate, never the score. */
export function waiverSection({ waivers }: Report, paint: Paint): string {
  if (waivers.length === 0) return '';
  return [
    paint.strong(`Giải trình (${waivers.length})`),
    ...waivers.flatMap(({ state, check, subject, reason, by, date, expires, at }) => [
      `  ${paint.faint(placeOf(at))}`,
      `    ${check}, ${subject}: ${reason} (${by}, ${formatDay(date)}).`,
      `    ${paint.outcome(words[state].outcome, words[state].text(formatDay(expires)))}`,
    ]),
  ].join('\n');
}
