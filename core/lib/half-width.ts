const full = /[\uff01-\uff5e\u3000\u00a0\u2002-\u200a\u2010-\u2015\u2212]/;

/**
 * Full-width letters, digits, marks and spaces as half-width ones, unit by unit: the result is as long as the text, so that a
 * place in the one is a place in the other. Marks that only Chinese has (。、《》) stay.
 */
export function halfWidth(text: string): string {
  if (!full.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2002-\u200a]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}
