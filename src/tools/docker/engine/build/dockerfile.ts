import { hasBlankName, wrongInstruction, wrongPairs } from "./check-instruction.ts";
import { DockerfileError, type Place, parseFailure } from "./dockerfile-error.ts";
import { suggestion } from "./nearest-word.ts";

/** One instruction of a Dockerfile (docs: Dockerfile reference). */
export interface Instruction {
  /** In capitals. */
  readonly name: string;
  /** The name as it was written. */
  readonly keyword: string;
  /** What stands behind the name and the flags, with lines joined. */
  readonly text: string;
  /** `--from=build`. */
  readonly flags: Readonly<Record<string, string>>;
  /** They as words, in the order in which they were written. */
  readonly flagWords: readonly string[];
  /** The words of the JSON form; undefined: it is text. */
  readonly json: readonly string[] | undefined;
  /** As it was written, for the step's line. */
  readonly original: string;
  /** Here-documents by their names. */
  readonly heredocs: readonly Heredoc[];
  readonly place: Place;
  /** Blank lines lie between the lines that it is joined of. */
  readonly hasBlankLine: boolean;
}

export interface Heredoc {
  readonly name: string;
  readonly content: string;
  /** Variables in it are no variables. */
  readonly isQuoted: boolean;
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
  const continues = new RegExp(`\\${escapeSign}[ \\t]*$`);
  const instructions: Instruction[] = [];
  for (let at = 0; at < lines.length; ) {
    const start = at;
    let text = (lines[at++] ?? "").replace(/^\s+/, "");
    if (text === "" || text.startsWith("#")) continue;
    let hasBlankLine = false;
    while (continues.test(text) && at < lines.length) {
      text = text.replace(continues, "");
      // Comments and empty lines in between are left out.
      while (at < lines.length && /^\s*(#.*)?$/.test(lines[at] ?? "")) {
        if (at < lines.length - 1 && (lines[at] ?? "").trim() === "") hasBlankLine = true;
        at++;
      }
      if (at < lines.length) text += lines[at++];
    }
    text = text.replace(continues, "").trim();
    const { heredocs, next, isOpen } = readHeredocs(text, lines, at);
    at = next;
    const place = { first: start + 1, last: at };
    if (isOpen) throw new DockerfileError("unterminated heredoc", place);
    instructions.push({ ...readInstruction(text, place, heredocs), hasBlankLine });
  }
  if (instructions.length === 0)
    throw new DockerfileError("file with no instructions", {
      first: lines.length - 1,
      last: lines.length - 1,
    });
  checkInstructions(instructions);
  return instructions;
}

/** What can be read, but not understood. */
function checkInstructions(instructions: readonly Instruction[]): void {
  let hasStage = false;
  for (const instruction of instructions) {
    checkInstruction(instruction);
    if (instruction.name === "FROM") hasStage = true;
    else if (instruction.name !== "ARG" && !hasStage)
      throw new DockerfileError("no build stage in current context", instruction.place);
  }
}

function checkInstruction(instruction: Instruction): void {
  const { name, keyword, place } = instruction;
  if (!KNOWN.includes(name))
    throw parseFailure(`unknown instruction: ${keyword}${suggestion(name, KNOWN)}`, place);
  const isPairs = name === "ENV" || name === "LABEL";
  if (isPairs && hasBlankName(instruction)) throw parseFailure(`${name} names can not be blank`, place);
  const wrong = wrongInstruction(instruction);
  if (wrong !== undefined) throw parseFailure(wrong, place);
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
): { heredocs: Heredoc[]; next: number; isOpen: boolean } {
  const heredocs: Heredoc[] = [];
  let at = from;
  let isOpen = false;
  if (!/^(RUN|COPY|ADD)\b/i.test(text)) return { heredocs, next: at, isOpen };
  for (const [, dash, quote, name = ""] of text.matchAll(/<<(-?)(["']?)([A-Za-z_]\w*)\2/g)) {
    const content: string[] = [];
    isOpen = true;
    while (isOpen && at < lines.length) {
      const line = dash === "-" ? (lines[at] ?? "").replace(/^\t+/, "") : (lines[at] ?? "");
      at++;
      if (line === name) isOpen = false;
      else content.push(`${line}\n`);
    }
    heredocs.push({ name, content: content.join(""), isQuoted: quote !== "" });
  }
  return { heredocs, next: at, isOpen };
}

/** One instruction by itself, as `docker commit --change` and triggers have it. */
export function parseInstruction(text: string, line: number): Instruction {
  const instruction = readInstruction(text, { first: line, last: line }, []);
  checkInstruction(instruction);
  return instruction;
}

function readInstruction(text: string, place: Place, heredocs: readonly Heredoc[]): Instruction {
  const [, keyword = "", rest = ""] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
  const name = keyword.toUpperCase();
  const { flagWords, text: value } = takeFlags(rest);
  const flags = Object.fromEntries(
    flagWords.map((word) => {
      const [flag = "", given = "true"] = word.slice(2).split(/=(.*)/s, 2);
      return [flag, given];
    }),
  );
  const json = TAKES_JSON.includes(name) ? parseJson(value) : undefined;
  const original = `${name} ${rest}`.trim();
  const wrong = name === "ENV" || name === "LABEL" ? wrongPairs({ name, text: value }) : undefined;
  if (wrong !== undefined) throw new DockerfileError(wrong, place);
  return {
    name,
    keyword,
    text: value,
    flags,
    flagWords,
    json,
    original,
    heredocs,
    place,
    hasBlankLine: false,
  };
}

function takeFlags(rest: string): { flagWords: string[]; text: string } {
  const flagWords: string[] = [];
  let text = rest;
  for (;;) {
    const [whole, word] = /^(--\S*)\s*/.exec(text) ?? [];
    if (whole === undefined || word === undefined) return { flagWords, text };
    text = text.slice(whole.length);
    if (word === "--") return { flagWords, text };
    flagWords.push(word);
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
