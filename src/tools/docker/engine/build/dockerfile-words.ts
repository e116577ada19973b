/** Words by blanks, quotes kept together and taken away. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let [word, isOpen, quote] = ["", false, ""];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (quote !== "") {
      if (letter === quote) quote = "";
      else if (letter === "\\" && quote === '"' && /["\\$]/.test(text[at + 1] ?? "")) word += text[++at];
      else word += letter;
    } else if (letter === '"' || letter === "'") {
      quote = letter;
      isOpen = true;
    } else if (letter === "\\" && at + 1 < text.length) {
      word += text[++at];
      isOpen = true;
    } else if (/\s/.test(letter)) {
      if (isOpen || word !== "") words.push(word);
      [word, isOpen] = ["", false];
    } else word += letter;
  }
  if (isOpen || word !== "") words.push(word);
  return words;
}

/** `$NAME`, `${NAME}`, `${NAME:-word}`, `${NAME:+word}`; not within single quotes; `\$` is a dollar. */
export function substitute(text: string, lookUp: (name: string) => string | undefined): string {
  return text.replace(
    /\\\$|'[^']*'|\$\{(\w+)(?::([-+?])([^}]*))?\}|\$(\w+)/g,
    (whole, braced?: string, operator?: string, word?: string, plain?: string) => {
      if (whole === "\\$") return "$";
      if (whole.startsWith("'")) return whole;
      const value = lookUp(braced ?? plain ?? "");
      const isSet = value !== undefined && value !== "";
      if (operator === "-") return isSet ? value : (word ?? "");
      if (operator === "+") return isSet ? (word ?? "") : "";
      return value ?? "";
    },
  );
}

/** The variables that a text asks for; one with a word of its own in case that it is not set is none of them. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(/\\\$|'[^']*'|\$\{(\w+)(:?[-+?][^}]*)?\}|\$(\w+)/g)].flatMap(
    ([, braced, otherwise, plain]) => {
      const name = braced ?? plain;
      return name === undefined || otherwise !== undefined ? [] : [name];
    },
  );
}
