/** Where a program could not know what a picture shows, its description begins with these words until a person writes it. */
export const altPlaceholder = 'CẦN MÔ TẢ ẢNH';

export const isAltPlaceholder = (alt: string): boolean =>
  alt.normalize('NFC').trim().toLocaleUpperCase('vi').startsWith(altPlaceholder);
