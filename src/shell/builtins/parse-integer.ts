/** What 64 bits hold. */
const MOST = 2 ** 63;

/** A whole number as bash's legal_number reads it: blanks around, a sign; undefined where the text is none. */
export function parseInteger(text: string): number | undefined {
  if (!/^[ \t\n]*[-+]?\d+[ \t]*$/.test(text)) return undefined;
  const number = Number(text);
  return Math.abs(number) > MOST ? undefined : number;
}
