import { decode, encodeBinary } from "../../base/bytes.ts";
import type { FilePatch, GitHeader, Hunk, HunkLine } from "./hunk.ts";

/** A patch that cannot be read; the message follows the stars. */
export class PatchFault extends Error {}

const UNIFIED_HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const CONTEXT_OLD = /^\*\*\* (\d+)(?:,(\d+))?(?: \*{4})?$/;
const CONTEXT_NEW = /^--- (\d+)(?:,(\d+))?(?: -{4,5})?$/;
const NORMAL_COMMAND = /^(\d+)(?:,(\d+))?([acd])(\d+)(?:,(\d+))?$/;
const ED_COMMAND = /^\d+(?:,\d+)?[acd]$/;
const NO_NEWLINE = /^\\ /;

export type WantedKind = FilePatch["kind"] | undefined;

/** Takes a patch file apart; what stands between the diffs is passed over. */
export class PatchReader {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(
    text: string,
    private readonly wanted: WantedKind,
  ) {
    const lines = text.split("\n");
    if (lines.at(-1) === "") lines.pop();
    this.#lines = lines;
  }

  /** The next diff; undefined where there is none. */
  next(): FilePatch | undefined {
    const from = this.#at;
    const header = new HeaderReader();
    for (; this.#at < this.#lines.length; this.#at++) {
      const kind = this.#kindHere();
      if (kind && (!this.wanted || this.wanted === kind)) return this.#readDiff(kind, header, from);
      const line = this.#lines[this.#at] as string;
      if (header.isComplete && line.startsWith("diff --git ")) break;
      header.take(line);
    }
    return header.isComplete ? this.#finish("unified", header, from, []) : undefined;
  }

  /** What begins at this line. */
  #kindHere(): FilePatch["kind"] | undefined {
    const line = this.#lines[this.#at] as string;
    if (UNIFIED_HUNK.test(line)) return "unified";
    if (/^\*{15}/.test(line) && CONTEXT_OLD.test(this.#lines[this.#at + 1] ?? "")) return "context";
    if (NORMAL_COMMAND.test(line) && /^[<>] /.test(this.#lines[this.#at + 1] ?? "")) return "normal";
    if (ED_COMMAND.test(line) && (line.endsWith("d") || this.#lines.indexOf(".", this.#at) > 0)) return "ed";
    return undefined;
  }

  #readDiff(kind: FilePatch["kind"], header: HeaderReader, from: number): FilePatch {
    const start = this.#at;
    const hunks: Hunk[] = [];
    const readers = {
      unified: () => this.#readUnified(),
      context: () => this.#readContext(),
      normal: () => this.#readNormal(),
      ed: () => undefined,
    };
    try {
      while (this.#at < this.#lines.length && this.#kindHere() === kind) {
        const hunk = readers[kind]();
        if (!hunk) break;
        hunks.push(hunk);
      }
    } catch (thrown) {
      // It is told when the hunks before it have been tried.
      if (thrown instanceof PatchFault)
        return { ...this.#finish(kind, header, from, hunks, start), fault: thrown };
      throw thrown;
    }
    return this.#finish(kind, header, from, hunks, start);
  }

  #finish(
    kind: FilePatch["kind"],
    header: HeaderReader,
    from: number,
    hunks: readonly Hunk[],
    start = this.#at,
  ): FilePatch {
    if (kind === "ed") this.#at = this.#lines.length;
    return {
      ...header.result(kind),
      kind,
      hunks,
      fault: undefined,
      leading: this.#lines.slice(from, start),
      line: start + 1,
    };
  }

  #malformed(): never {
    const line = this.#lines[this.#at] ?? " ";
    throw new PatchFault(`malformed patch at line ${this.#at + 1}: ${line}\n`);
  }

  #readUnified(): Hunk {
    const [, oldStart = "0", oldCount = "1", newStart = "0", newCount = "1"] =
      UNIFIED_HUNK.exec(this.#lines[this.#at] as string) ?? [];
    this.#at++;
    let [oldLeft, newLeft] = [Number(oldCount), Number(newCount)];
    const lines: HunkLine[] = [];
    while (oldLeft > 0 || newLeft > 0) {
      // Blank lines at the end are often cut off by mailers.
      const line = this.#lines[this.#at] ?? " ";
      const sign = line === "" || line[0] === "\t" ? " " : line[0];
      if (sign !== " " && sign !== "-" && sign !== "+") this.#malformed();
      if (sign !== "+") oldLeft--;
      if (sign !== "-") newLeft--;
      if (oldLeft < 0 || newLeft < 0) this.#malformed();
      const text = line[0] === "\t" ? line : line.slice(1);
      this.#at++;
      lines.push({ sign, text: text + this.#lineEnd() });
    }
    return {
      // Where nothing stands on a side, the number is that of the line before.
      oldStart: Number(oldStart) + (oldCount === "0" ? 1 : 0),
      newStart: Number(newStart) + (newCount === "0" ? 1 : 0),
      lines,
    };
  }

  /** The newline of the line before, unless a remark says that it has none. */
  #lineEnd(): string {
    if (!NO_NEWLINE.test(this.#lines[this.#at] ?? "")) return "\n";
    this.#at++;
    return "";
  }

  #readContext(): Hunk {
    this.#at++;
    const old = CONTEXT_OLD.exec(this.#lines[this.#at] as string);
    this.#at++;
    const before = this.#readSide(/^([-! ]) (.*)$|^()()$/, CONTEXT_NEW);
    const next = CONTEXT_NEW.exec(this.#lines[this.#at] ?? "");
    if (!old || !next) return this.#malformed();
    this.#at++;
    const count = next[2] === undefined ? (next[1] === "0" ? 0 : 1) : Number(next[2]) - Number(next[1]) + 1;
    const after = this.#readSide(/^([+! ]) (.*)$|^()()$/, undefined, count);
    const isEmpty = (match: RegExpExecArray) => match[1] === "0";
    return {
      oldStart: Number(old[1]) + (isEmpty(old) ? 1 : 0),
      newStart: Number(next[1]) + (isEmpty(next) ? 1 : 0),
      lines: mergeSides(before, after),
    };
  }

  #readSide(pattern: RegExp, end: RegExp | undefined, count = Number.POSITIVE_INFINITY): HunkLine[] {
    const lines: HunkLine[] = [];
    while (this.#at < this.#lines.length && lines.length < count) {
      const line = this.#lines[this.#at] as string;
      if (end?.test(line)) break;
      const match = pattern.exec(line);
      if (!match || this.#kindHere()) break;
      this.#at++;
      const mark = match[1] ?? " ";
      const sign = mark === "!" ? (end ? "-" : "+") : mark === "-" || mark === "+" ? mark : " ";
      lines.push({ sign, text: (match[2] ?? "") + this.#lineEnd() });
    }
    return lines;
  }

  #readNormal(): Hunk {
    const [, first = "0", last, letter = "c", start = "0", end] =
      NORMAL_COMMAND.exec(this.#lines[this.#at] as string) ?? [];
    this.#at++;
    const oldCount = letter === "a" ? 0 : Number(last ?? first) - Number(first) + 1;
    const newCount = letter === "d" ? 0 : Number(end ?? start) - Number(start) + 1;
    const lines: HunkLine[] = [];
    const take = (mark: "<" | ">", sign: "-" | "+", count: number): void => {
      for (let i = 0; i < count; i++) {
        const line = this.#lines[this.#at];
        if (line === undefined)
          throw new PatchFault(`unexpected end of file in patch at line ${this.#at + 1}`);
        if (!line.startsWith(`${mark} `))
          throw new PatchFault(
            `'${mark}' followed by space or tab expected at line ${this.#at + 1} of patch`,
          );
        this.#at++;
        lines.push({ sign, text: line.slice(2) + this.#lineEnd() });
      }
    };
    take("<", "-", oldCount);
    if (letter === "c") {
      if (this.#lines[this.#at] !== "---")
        throw new PatchFault(`'---' expected at line ${this.#at + 1} of patch`);
      this.#at++;
    }
    take(">", "+", newCount);
    return {
      oldStart: Number(first) + (letter === "a" ? 1 : 0),
      newStart: Number(start) + (letter === "d" ? 1 : 0),
      lines,
    };
  }
}

/** A side without changes is left out of a context diff: it is that of the other. */
function mergeSides(before: readonly HunkLine[], after: readonly HunkLine[]): readonly HunkLine[] {
  const left = before.length > 0 ? before : after.filter(({ sign }) => sign === " ");
  const right = after.length > 0 ? after : before.filter(({ sign }) => sign === " ");
  const merged: HunkLine[] = [];
  let at = 0;
  for (const line of left) {
    if (line.sign === " ") {
      for (; at < right.length && right[at]?.sign === "+"; at++) merged.push(right[at] as HunkLine);
      at++;
    }
    merged.push(line);
  }
  return [...merged, ...right.slice(at)];
}

type OpenGitHeader = { -readonly [K in keyof GitHeader]: GitHeader[K] };

/** Gathers what the lines before a diff say about its files. */
class HeaderReader {
  #names: { star?: string; dash?: string; plus?: string; index?: string } = {};
  #lines: { star?: string; dash?: string; plus?: string } = {};
  #git: OpenGitHeader | undefined;

  /** Whether the header of git alone asks for something. */
  get isComplete(): boolean {
    const git = this.#git;
    return (
      git !== undefined && (git.move !== undefined || git.newMode !== undefined || git.oldMode !== undefined)
    );
  }

  take(line: string): void {
    const git = /^diff --git (?:"?a\/)?(\S+) (?:"?b\/)?(\S+)$/.exec(line);
    if (git) {
      this.#names = {};
      this.#git = {
        command: line,
        oldName: `a/${git[1]}`,
        newName: `b/${git[2]}`,
        oldMode: undefined,
        newMode: undefined,
        move: undefined,
      };
    } else if (line.startsWith("*** ")) this.#set("star", line);
    else if (line.startsWith("--- ")) this.#set("dash", line);
    else if (line.startsWith("+++ ")) this.#set("plus", line);
    else if (line.startsWith("Index:")) this.#names.index = line.slice(6).trim();
    else if (this.#git) this.#takeGit(this.#git, line);
  }

  #set(mark: "star" | "dash" | "plus", line: string): void {
    this.#names[mark] = nameIn(line.slice(4));
    this.#lines[mark] = line;
  }

  #takeGit(git: OpenGitHeader, line: string): void {
    const mode = /^(old|new|new file|deleted file) mode (\d+)$/.exec(line);
    if (mode) {
      const bits = Number.parseInt(mode[2] as string, 8) & 0o7777;
      if (mode[1] === "old" || mode[1] === "deleted file") git.oldMode = bits;
      else git.newMode = bits;
      if (mode[1] === "deleted file") git.newName = undefined;
      if (mode[1] === "new file") git.oldName = undefined;
    }
    const move = /^(rename|copy) (from|to) (.*)$/.exec(line);
    if (!move) return;
    git.move = move[1] === "rename" ? "rename" : "copy";
    if (move[2] === "from") git.oldName = `a/${move[3]}`;
    else git.newName = `b/${move[3]}`;
  }

  result(kind: FilePatch["kind"]): Pick<FilePatch, "oldName" | "newName" | "indexName" | "header" | "git"> {
    const { star, dash, plus, index } = this.#names;
    const isContext = kind === "context";
    const lines = isContext ? [this.#lines.star, this.#lines.dash] : [this.#lines.dash, this.#lines.plus];
    return {
      oldName: asText(isContext ? star : dash),
      newName: asText(isContext ? dash : plus),
      indexName: asText(index),
      header: lines.filter((line) => line !== undefined),
      git: this.#git,
    };
  }
}

/** A patch is read byte by byte; its names are text. */
function asText(name: string | undefined): string | undefined {
  return name === undefined ? undefined : decode(encodeBinary(name));
}

/** A name ends at a tab, or before a time. */
function nameIn(text: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(text);
  if (quoted) return unquote(quoted[1] as string);
  const tab = text.indexOf("\t");
  if (tab >= 0) return text.slice(0, tab);
  return /^(\S+)/.exec(text)?.[1] ?? "";
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/** A name between quotes, as git writes one with unusual characters; bytes stand as octal numbers. */
function unquote(text: string): string {
  return text.replace(/\\([0-3][0-7]{2}|.)/g, (_, code: string) =>
    /^\d/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );
}
