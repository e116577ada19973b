/** A script of plain commands, cut up so that it can be rewritten: the soil for detours. */
export interface PlainScript {
  readonly source: string;
  /** What stands between `;`, `&&` and newlines. */
  readonly parts: readonly PlainPart[];
}

export interface PlainPart extends Region {
  readonly commands: readonly PlainCommand[];
  /** One command alone, without redirections. */
  readonly isSimple: boolean;
}

export interface PlainCommand {
  /** The name and its arguments, without redirections. */
  readonly words: readonly PlainWord[];
}

export interface PlainWord extends Region {
  readonly value: string;
  /** Without anything that the shell expands, but for a tilde at its start. */
  readonly isLiteral: boolean;
}

interface Region {
  readonly start: number;
  readonly end: number;
}

interface Token extends Region {
  readonly kind: "word" | "separator" | "pipe" | "redirection";
  readonly text: string;
}

const TOKEN =
  /[ \t]+|(\n|;|&&)|(\|\|?)|(\d?(?:>>|>|<)(?!<|\(|&))|((?:[^\s;&|<>()$`\\"'#*?[\]{}!]|'[^']*'|"[^"$`\\]*"|[*?[\]{}#!])+)/y;
const RESERVED: ReadonlySet<string> = new Set([
  "if",
  "then",
  "else",
  "elif",
  "fi",
  "for",
  "while",
  "until",
  "do",
  "done",
  "case",
  "esac",
  "select",
  "function",
  "time",
  "{",
  "}",
  "[[",
  "!",
  "coproc",
]); // prettier-ignore

/** Undefined where the script has more than plain commands: those are left as they are. */
export function readPlainScript(source: string): PlainScript | undefined {
  const tokens = readTokens(source);
  if (!tokens) return undefined;
  const parts: PlainPart[] = [];
  let open: Token[] = [];
  for (const token of [...tokens, undefined]) {
    if (token && token.kind !== "separator") {
      open.push(token);
      continue;
    }
    const part = open.length > 0 ? readPart(open) : undefined;
    if (part?.commands.some(({ words }) => RESERVED.has(words[0]?.value ?? ""))) return undefined;
    if (part) parts.push(part);
    open = [];
  }
  return { source, parts };
}

function readTokens(source: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let start = 0; start < source.length; start = TOKEN.lastIndex) {
    const found = TOKEN.exec(source);
    if (!found) return undefined;
    const [text, separator, pipe, redirection, word] = found;
    const kind = separator ? "separator" : pipe ? "pipe" : redirection ? "redirection" : "word";
    if (separator || pipe || redirection || word) tokens.push({ kind, text, start, end: TOKEN.lastIndex });
    // A comment: it could end anything.
    if (word?.startsWith("#")) return undefined;
  }
  return tokens;
}

function readPart(tokens: readonly Token[]): PlainPart {
  const commands: { words: PlainWord[] }[] = [{ words: [] }];
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "pipe") commands.push({ words: [] });
    else if (token.kind === "word" && tokens[at - 1]?.kind !== "redirection")
      commands.at(-1)?.words.push(readWord(token));
  }
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return { start, end, commands, isSimple: tokens.every(({ kind }) => kind === "word") };
}

function readWord({ text, start, end }: Token): PlainWord {
  const unquoted = text.replace(/'[^']*'|"[^"]*"/g, "");
  return {
    value: text.replace(/'([^']*)'|"([^"]*)"/g, "$1$2"),
    isLiteral: !/[*?[\]{}#!]|.~/.test(unquoted),
    start,
    end,
  };
}

/** A word as it may be typed: quoted where it must be; a tilde at the start stays one. */
export function quoteWord(value: string): string {
  const [, tilde = "", rest = ""] = /^(~\/?)?([\s\S]*)$/.exec(value) ?? [];
  return tilde + (/^[\w./:@%+=,-]*$/.test(rest) ? rest : `'${rest.replaceAll("'", "'\\''")}'`);
}

/** The script with one region replaced. */
export function replaceRegion(source: string, { start, end }: Region, text: string): string {
  return source.slice(0, start) + text + source.slice(end);
}
