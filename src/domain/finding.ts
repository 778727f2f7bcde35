import type { LocalDate } from './calendar.ts';
import type { SourceLocation } from './source-location.ts';

/** What numbers of a report count. */
export type Unit =
  | ('px' | 'từ' | 'ảnh' | 'liên kết' | 'trường hợp' | 'điểm' | 'ngày' | 'lượt' | 'byte' | '%')
  | ('tin bài' | 'mục' | 'bài giảng' | 'học liệu' | 'văn bản' | 'sự kiện' | 'đề')
  | ('giáo viên' | 'tuần' | 'tháng' | 'môn' | 'lớp');

/** A number with what it counts. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

/** What a rule asks of a quantity; both limits are allowed values. */
export interface RequiredQuantity {
  readonly min?: number;
  readonly max?: number;
}

/**
 * - `pass`, `fail`: judged.
 * - `no-data`: the evidence needed is not in the portal, or its month is still open; never counted as `pass`.
 */
export type Outcome = 'pass' | 'fail' | 'no-data';

/** What one check says of one subject: a month, an image, a section. */
export interface Finding {
  readonly outcome: Outcome;
  /** Unique within the requirement, stable between runs: `2025-10/chuyen-mon`. */
  readonly subject: string;
  /** Vietnamese, whole sentences: what was found, what is required, what to do. */
  readonly message: string;
  /** How many counted units (tồn tại, văn bản, giáo viên) it stands for; 1 where left out. */
  readonly units?: number;
  readonly measured?: Quantity;
  readonly required?: RequiredQuantity;
  /** `true` where it is `no-data` only because its day has not come yet (◷ Chưa đến hạn). */
  readonly pending?: true;
  /** Counts behind `measured`, by month (`2025-10`), grade or subject: what tables of the report show. */
  readonly breakdown?: Readonly<Record<string, number>>;
  /**
   * Last day on which it can be done in time, for what is still to be done: a pending one, or a failing one that a
   * late hand can still put right. Becomes the list of what is due.
   */
  readonly due?: LocalDate;
  readonly at?: SourceLocation;
}
