/** Options whose argument may be the next word: that word is no key. */
const TAKES_ARGUMENT =
  /^-(?:[bcCdfgiMmnhRrsuVz]*[koStT]|-(?:key|output|buffer-size|field-separator|temporary-directory)?)$/;
const START = /^\+(\d+)(?:\.(\d+))?([bdfgiMhnRrV]*)$/;
const END = /^-(\d+)(?:\.(\d+))?([bdfgiMhnRrV]*)$/;

/** `+1.2n -3.4` as `-k 2.3n,3.4`: fields and characters once were counted from 0 (POSIX sort, rationale). */
export function rewriteOldKeys(words: readonly string[]): readonly string[] {
  const rewritten: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === "--") return [...rewritten, ...words.slice(at)];
    const start = START.exec(word);
    if (!start) {
      rewritten.push(word);
      if (TAKES_ARGUMENT.test(word) && at + 1 < words.length) rewritten.push(words[++at] as string);
      continue;
    }
    const end = END.exec(words[at + 1] ?? "");
    if (end) at++;
    rewritten.push("-k", startOf(start) + (end ? `,${endOf(end)}` : ""));
  }
  return rewritten;
}

function startOf([, field, character, options = ""]: RegExpExecArray): string {
  return `${Number(field) + 1}.${Number(character ?? 0) + 1}${options}`;
}

/** The end lies behind that many fields and characters. */
function endOf([, field, character, options = ""]: RegExpExecArray): string {
  const characters = Number(character ?? 0);
  return characters === 0 ? `${Number(field)}${options}` : `${Number(field) + 1}.${characters}${options}`;
}
