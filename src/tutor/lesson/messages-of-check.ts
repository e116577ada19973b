/** The message of a `say` in a check: one word of shell, with its quotes. */
export interface CheckMessage {
  /** Where the word stands in the script. */
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** What the shell puts in: `$PWD`, `$(ls)`; sorted. A backquote is one, too. */
  readonly expansions: readonly string[];
}

const SEPARATOR = /[\s;&|()]/;

/** The messages of a check in the order in which they stand there. */
export function messagesOfCheck(script: string): readonly CheckMessage[] {
  const messages: CheckMessage[] = [];
  let saysNext = false;
  for (let at = 0; at < script.length; ) {
    const character = script[at] ?? "";
    if (SEPARATOR.test(character)) {
      if (character !== " " && character !== "\t") saysNext = false;
      at++;
      continue;
    }
    const { end, expansions } = readWord(script, at);
    const word = script.slice(at, end);
    if (saysNext) messages.push({ start: at, end, word, expansions: [...expansions].sort() });
    saysNext = word === "say";
    at = end;
  }
  return messages;
}

interface Word {
  readonly end: number;
  readonly expansions: readonly string[];
}

/** One word from `start`; what stands in quotes belongs to it. */
function readWord(script: string, start: number): Word {
  const expansions: string[] = [];
  let quote: string | undefined;
  let at = start;
  while (at < script.length) {
    const character = script[at] ?? "";
    if (quote === undefined && SEPARATOR.test(character)) break;
    if (quote === "'") {
      if (character === "'") quote = undefined;
      at++;
    } else if (character === "\\") {
      at += 2;
    } else if (character === "$" || character === "`") {
      const end = character === "`" ? at + 1 : expansionEnd(script, at);
      if (end > at + 1 || character === "`") expansions.push(script.slice(at, end));
      at = end;
    } else {
      if (character === quote) quote = undefined;
      else if (quote === undefined && (character === '"' || character === "'")) quote = character;
      at++;
    }
  }
  return { end: Math.min(at, script.length), expansions };
}

/** The end of `$name`, `${…}` or `$(…)`; a lone `$` is a character. */
function expansionEnd(script: string, at: number): number {
  const open = script[at + 1] ?? "";
  const close = { "(": ")", "{": "}" }[open];
  if (close === undefined) return at + 1 + (/^(?:\w+|[?#@*!$-])/.exec(script.slice(at + 1))?.[0].length ?? 0);
  let depth = 0;
  for (let end = at + 1; end < script.length; end++) {
    const character = script[end];
    if (character === "\\") end++;
    else if (character === "'" && open === "(") end = endOfQuote(script, end);
    else if (character === open) depth++;
    else if (character === close && --depth === 0) return end + 1;
  }
  return script.length;
}

function endOfQuote(script: string, at: number): number {
  const end = script.indexOf("'", at + 1);
  return end < 0 ? script.length : end;
}
