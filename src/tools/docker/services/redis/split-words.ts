const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", a: "\x07" };

/** Words as the prompt and the configuration file have them: '…' as it stands, "…" with escapes. Undefined: a quote is not closed. */
export function splitWords(line: string): string[] | undefined {
  const words: string[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(line[at] ?? "")) at++;
    if (at >= line.length) return words;
    let word = "";
    while (at < line.length && !/\s/.test(line[at] ?? "")) {
      const quote = line[at];
      if (quote !== '"' && quote !== "'") {
        word += line[at++];
        continue;
      }
      const quoted = quote === '"' ? DOUBLE : SINGLE;
      quoted.lastIndex = at;
      const found = quoted.exec(line);
      if (!found) return undefined;
      word += withoutEscapes(found[1] ?? "", quote);
      at = quoted.lastIndex;
      // What follows a closing quote is the next word, or nothing.
      if (at < line.length && !/\s/.test(line[at] ?? "")) return undefined;
    }
    words.push(word);
  }
}

const DOUBLE = /"((?:[^"\\]|\\[\s\S])*)"/y;
const SINGLE = /'((?:[^'\\]|\\[\s\S])*)'/y;

function withoutEscapes(text: string, quote: string): string {
  if (quote === "'") return text.replaceAll("\\'", "'");
  return text.replace(/\\(?:x([\da-f]{2})|([\s\S]))/gi, (_, code: string | undefined, character: string) =>
    code === undefined ? (ESCAPES[character] ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
