import { badRequest } from "../engine-error.ts";

/** One instruction of a Dockerfile (docs: Dockerfile reference). */
export interface Instruction {
  /** In capitals. */
  readonly name: string;
  /** What stands behind the name and the flags, with lines joined. */
  readonly text: string;
  /** `--from=build`. */
  readonly flags: Readonly<Record<string, string>>;
  /** The words of the JSON form; undefined: it is text. */
  readonly json: readonly string[] | undefined;
  /** As it was written, for the step's line. */
  readonly original: string;
  /** Here-documents by their names. */
  readonly heredocs: readonly Heredoc[];
  readonly line: number;
}

export interface Heredoc {
  readonly name: string;
  readonly content: string;
}

const KNOWN = [
  "ADD",
  "ARG",
  "CMD",
  "COPY",
  "ENTRYPOINT",
  "ENV",
  "EXPOSE",
  "FROM",
  "HEALTHCHECK",
  "LABEL",
  "MAINTAINER",
  "ONBUILD",
  "RUN",
  "SHELL",
  "STOPSIGNAL",
  "USER",
  "VOLUME",
  "WORKDIR",
];
const TAKES_JSON = ["ADD", "CMD", "COPY", "ENTRYPOINT", "RUN", "SHELL", "VOLUME"];

export function parseDockerfile(content: string): readonly Instruction[] {
  const lines = content.replace(/^\ufeff/, "").split(/\r?\n/);
  const escapeSign = escapeOf(lines);
  const instructions: Instruction[] = [];
  for (let at = 0; at < lines.length; ) {
    const start = at;
    let text = (lines[at++] ?? "").replace(/^\s+/, "");
    if (text === "" || text.startsWith("#")) continue;
    const continues = new RegExp(`\\${escapeSign}[ \\t]*$`);
    while (continues.test(text) && at < lines.length) {
      text = text.replace(continues, "");
      // Comments and empty lines in between are left out.
      while (at < lines.length && /^\s*(#.*)?$/.test(lines[at] ?? "")) at++;
      if (at < lines.length) text += lines[at++];
    }
    text = text.replace(continues, "").trim();
    const { heredocs, next } = readHeredocs(text, lines, at);
    at = next;
    instructions.push(parseInstruction(text, start + 1, heredocs));
  }
  if (instructions.length === 0) throw badRequest("the Dockerfile cannot be empty");
  return instructions;
}

/** The directive `# escape=` before everything else. */
function escapeOf(lines: readonly string[]): string {
  for (const line of lines) {
    const [, name, value] = /^#\s*(\w+)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
    if (name === undefined) break;
    if (name.toLowerCase() === "escape") return value === "`" ? "`" : "\\";
  }
  return "\\";
}

function readHeredocs(
  text: string,
  lines: readonly string[],
  from: number,
): { heredocs: Heredoc[]; next: number } {
  const heredocs: Heredoc[] = [];
  let at = from;
  if (!/^(RUN|COPY|ADD)\b/i.test(text)) return { heredocs, next: at };
  for (const [, dash, , name = ""] of text.matchAll(/<<(-?)(["']?)([A-Za-z_]\w*)\2/g)) {
    const content: string[] = [];
    while (at < lines.length) {
      const line = dash === "-" ? (lines[at] ?? "").replace(/^\t+/, "") : (lines[at] ?? "");
      at++;
      if (line === name) break;
      content.push(`${line}\n`);
    }
    heredocs.push({ name, content: content.join("") });
  }
  return { heredocs, next: at };
}

export function parseInstruction(text: string, line: number, heredocs: readonly Heredoc[] = []): Instruction {
  const [, word = "", rest = ""] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
  const name = word.toUpperCase();
  if (!KNOWN.includes(name))
    throw badRequest(`dockerfile parse error on line ${line}: unknown instruction: ${word}`);
  if (rest === "" && name !== "CMD" && name !== "ENTRYPOINT")
    throw badRequest(`dockerfile parse error on line ${line}: ${name} requires at least one argument`);
  const { flags, text: value } = takeFlags(rest);
  const json = TAKES_JSON.includes(name) ? parseJson(value) : undefined;
  return { name, text: value, flags, json, original: `${name} ${rest}`.trim(), heredocs, line };
}

function takeFlags(rest: string): { flags: Record<string, string>; text: string } {
  const flags: Record<string, string> = {};
  let text = rest;
  for (;;) {
    const [whole, name, value] = /^--([a-z-]+)(?:=(\S*))?\s*/.exec(text) ?? [];
    if (whole === undefined || name === undefined) return { flags, text };
    flags[name] = value ?? "true";
    text = text.slice(whole.length);
  }
}

export function parseJson(text: string): readonly string[] | undefined {
  if (!text.trimStart().startsWith("[")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value) && value.every((word): word is string => typeof word === "string")) return value;
  } catch {
    // Not JSON: it is a line for the shell.
  }
  return undefined;
}

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
