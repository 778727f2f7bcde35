/** What a figure wears; colours only, the cut follows from the words. */
export interface Outfit {
  readonly cut: 'shirt' | 'aoDai' | 'dress' | 'coat';
  readonly top: string;
  readonly sleeves: 'short' | 'long';
  /** Colour of trousers, shorts or skirt. */
  readonly bottom: string;
  readonly legs: 'trousers' | 'shorts' | 'skirt';
  readonly shoes: string;
  /** Khăn quàng đỏ, the red scarf of the Đội. */
  readonly scarf?: boolean;
  readonly collar?: string;
  readonly tie?: string;
  /** Colour of a stripe or small flowers on the chest. */
  readonly trim?: string;
  readonly apron?: string;
  readonly backpack?: string;
}
