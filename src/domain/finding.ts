import type { SourceLocation } from './source-location.ts';

/** A number with what it counts. */
export interface Quantity {
  readonly value: number;
  readonly unit: 'px' | 'tin bài' | 'mục' | 'từ' | 'ảnh' | 'liên kết' | 'trường hợp' | 'điểm';
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
  readonly at?: SourceLocation;
}
