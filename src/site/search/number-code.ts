const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
/** Value of a digit by its code; read tens of thousands of times for a query. */
const values = new Uint8Array(128);
[...digits].forEach((digit, value) => {
  values[digit.charCodeAt(0)] = value;
});

/** Small whole numbers as text, five bits a character; those under 32 take one. */
export function encodeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (let number of numbers) {
    for (; number >= 32; number = Math.floor(number / 32)) text += digits[(number % 32) + 32];
    text += digits[number];
  }
  return text;
}

export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let place = 1;
  for (let at = 0; at < text.length; at += 1) {
    const value = values[text.charCodeAt(at)] ?? 0;
    number += (value % 32) * place;
    if (value >= 32) place *= 32;
    else {
      numbers.push(number);
      number = 0;
      place = 1;
    }
  }
  return numbers;
}

/** A number from 0 to 63 as one character. */
export const encodeSmall = (value: number): string =>
  digits[Math.max(0, Math.min(63, Math.round(value)))] ?? '0';

/** The number at a place of a text of such characters. */
export const smallAt = (text: string, index: number): number => values[text.charCodeAt(index)] ?? 0;
