const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkDigits = '10X98765432';

/** First two digits of an identity number: provinces, and 81, 82, 83 for residents from Hong Kong, Macao and Taiwan. */
const region = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

/**
 * Whether 18 characters are an identity number (GB 11643): region, a day of birth that exists, and the check digit. 15 digits
 * are one of before 1999, which had two digits for the year and no check digit.
 */
export function isIdentityNumber(digits: string): boolean {
  if (!region.test(digits)) return false;
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  if (digits.length === 15) return isDay(1900 + part(6, 8), part(8, 10), part(10, 12));
  if (digits.length !== 18 || part(6, 10) < 1850 || part(6, 10) > 2099) return false;
  if (!isDay(part(6, 10), part(10, 12), part(12, 14))) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return checkDigits[sum % 11] === digits[17]?.toUpperCase();
}

/** Whether digits end in their Luhn check digit, as the numbers of bank cards do. */
export function hasLuhnDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
