const ESCAPES: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  q: '"',
  r: "\r",
  t: "\t",
  "\\": "\\",
};

/** The text of a `print` statement; escapes that mean nothing are left out. */
export function printedText(text: string): string {
  return text.replace(/\\(.?)/gsu, (_, letter: string) => ESCAPES[letter] ?? "");
}
