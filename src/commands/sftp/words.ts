/** The words of a line; a text: what is wrong with it. Backslashes before pattern characters stay (sftp.c, makeargv). */
export function splitWords(line: string): readonly string[] | { readonly problem: string } {
  const words: string[] = [];
  let word: string | undefined;
  let quote = "";
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
      else if (character === "\\" && line[at + 1] === quote) word = `${word ?? ""}${line[++at]}`;
      else word = `${word ?? ""}${/[*?[\]\\]/.test(character) ? "\\" : ""}${character}`;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= "";
    } else if (character === "\\") {
      const next = line[++at] ?? "";
      word = `${word ?? ""}${/[*?[\]\\]/.test(next) ? "\\" : ""}${next}`;
    } else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? "") + character;
  }
  if (quote !== "") return { problem: "Unterminated quoted argument" };
  if (word !== undefined) words.push(word);
  return words;
}

/** A word that is no pattern. */
export function plain(word: string): string {
  return word.replace(/\\(.)/gs, "$1");
}

/** Letters before the first operand; a text: one that the command does not know. */
export function splitLetters(
  words: readonly string[],
  known: string,
): { readonly letters: ReadonlySet<string>; readonly operands: readonly string[] } | string {
  const letters = new Set<string>();
  let at = 0;
  for (; words[at]?.startsWith("-") && words[at] !== "-"; at++) {
    if (words[at] === "--") {
      at++;
      break;
    }
    for (const letter of words[at]?.slice(1) ?? "") {
      if (!known.includes(letter)) return letter;
      letters.add(letter);
    }
  }
  return { letters, operands: words.slice(at) };
}
