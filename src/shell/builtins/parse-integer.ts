/** A whole number as bash's legal_number reads it: blanks around, a sign; undefined where the text is none. */
export function parseInteger(text: string): number | undefined {
  return /^[ \t\n]*[-+]?\d+[ \t]*$/.test(text) ? Number(text) : undefined;
}
