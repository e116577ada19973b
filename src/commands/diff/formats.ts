import type { DiffOutput } from "./output.ts";
import type { Hunk } from "./script.ts";
import type { TextFile } from "./text-file.ts";

/** The texts of --GTYPE-group-format and --LTYPE-line-format. */
export interface FormatTexts {
  readonly groups: Readonly<Record<"old" | "new" | "unchanged" | "changed", string>>;
  readonly lines: Readonly<Record<"old" | "new" | "unchanged", string>>;
}

/** The formats of -D: the C preprocessor chooses between the files. */
export function ifdefFormats(name: string): FormatTexts["groups"] {
  return {
    old: `#ifndef ${name}\n%<#endif /* ! ${name} */\n`,
    new: `#ifdef ${name}\n%>#endif /* ${name} */\n`,
    unchanged: "%=",
    changed: `#ifndef ${name}\n%<#else /* ${name} */\n%>#endif /* ${name} */\n`,
  };
}

/** Lines of one file: `upto` is the first one after them. */
interface Group {
  readonly file: TextFile;
  readonly from: number;
  readonly upto: number;
}

/** Both files merged, as the formats say (diffutils ifdef.c). */
export async function printFormats(output: DiffOutput, hunks: readonly Hunk[]): Promise<void> {
  const printer = new FormatPrinter(output);
  const kinds = { add: "new", delete: "old", change: "changed" } as const;
  const [a, b] = output.files;
  let next: readonly [number, number] = [0, 0];
  for (const { kind, from, to } of hunks) {
    output.begin();
    if (next[0] < from[0]) await printer.print("unchanged", next, from);
    next = [to[0] + 1, to[1] + 1];
    await printer.print(kinds[kind], from, next);
  }
  if (next[0] >= a.lineCount) return;
  output.begin();
  await printer.print("unchanged", next, [a.lineCount, b.lineCount]);
}

const NUMBER_SPEC = /^%([-'0]*)(\d*)(?:\.(\d*))?([doxX])([a-zA-Z])/;
const LITERAL_SPEC = /^%c'(?:\\([0-7]{1,3})|([^'\\]))'/;
const CONDITION = /^%\((\d+|[a-zA-Z])=(\d+|[a-zA-Z])\?/;

class FormatPrinter {
  constructor(private readonly output: DiffOutput) {}

  async print(
    kind: keyof FormatTexts["groups"],
    from: readonly [number, number],
    upto: readonly [number, number],
  ): Promise<void> {
    const { files, settings } = this.output;
    const groups = files.map((file, index) => ({
      file,
      from: from[index] as number,
      upto: upto[index] as number,
    }));
    await this.#group(settings.formats.groups[kind], groups as [Group, Group]);
  }

  async #group(format: string, groups: readonly [Group, Group]): Promise<void> {
    const { lines } = this.output.settings.formats;
    for (let at = 0; at < format.length; ) {
      const rest = format.slice(at);
      const directive = rest.slice(0, 2);
      if (directive === "%<") await this.#lines(lines.old, groups[0]);
      else if (directive === "%=") await this.#lines(lines.unchanged, groups[0]);
      else if (directive === "%>") await this.#lines(lines.new, groups[1]);
      else if (directive === "%(") {
        const chosen = chooseBranch(rest, groups);
        if (chosen) {
          await this.#group(chosen.text, groups);
          at += chosen.length;
          continue;
        }
        await this.output.print("%(");
      } else {
        const piece = simplePiece(rest, (letter) => groupNumber(letter, groups));
        await this.output.print(piece.text);
        at += piece.length;
        continue;
      }
      at += 2;
    }
  }

  async #lines(format: string, { file, from, upto }: Group): Promise<void> {
    for (let line = from; line < upto; line++) {
      for (let at = 0; at < format.length; ) {
        const rest = format.slice(at);
        if (rest.startsWith("%l") || rest.startsWith("%L")) {
          await this.output.print(this.output.lineBytes(file, line));
          if (rest.startsWith("%L") && file.hasNewline(line)) await this.output.print("\n");
          at += 2;
          continue;
        }
        const piece = simplePiece(rest, (letter) => (letter === "n" ? line + 1 : undefined));
        await this.output.print(piece.text);
        at += piece.length;
      }
    }
  }
}

/** A number, a character, or text as it stands. */
function simplePiece(
  rest: string,
  numberFor: (letter: string) => number | undefined,
): { readonly text: string; readonly length: number } {
  if (!rest.startsWith("%")) {
    const end = rest.indexOf("%");
    const text = end < 0 ? rest : rest.slice(0, end);
    return { text, length: text.length };
  }
  if (rest.startsWith("%%")) return { text: "%", length: 2 };
  const literal = LITERAL_SPEC.exec(rest);
  if (literal) {
    const [all, octal, character = ""] = literal;
    return {
      text: octal ? String.fromCharCode(Number.parseInt(octal, 8)) : character,
      length: all.length,
    };
  }
  const number = NUMBER_SPEC.exec(rest);
  const value = number ? numberFor(number[5] ?? "") : undefined;
  if (!number || value === undefined) return { text: "%", length: 1 };
  return { text: formatNumber(value, number), length: number[0].length };
}

function formatNumber(value: number, [, flags = "", width = "", precision, base]: RegExpExecArray): string {
  const radix = base === "o" ? 8 : base === "d" ? 10 : 16;
  const digits = value.toString(radix).padStart(Number(precision ?? 0), "0");
  const text = base === "X" ? digits.toUpperCase() : digits;
  if (flags.includes("-")) return text.padEnd(Number(width));
  return text.padStart(Number(width), flags.includes("0") && precision === undefined ? "0" : " ");
}

/** First, last and number of lines; capitals stand for the second file. */
function groupNumber(letter: string, groups: readonly [Group, Group]): number | undefined {
  const lower = letter.toLowerCase();
  const { from, upto } = groups[letter === lower ? 0 : 1];
  switch (lower) {
    case "e":
      return from;
    case "f":
      return from + 1;
    case "l":
      return upto;
    case "m":
      return upto + 1;
    case "n":
      return upto - from;
    default:
      return undefined;
  }
}

/** `%(A=B?T:E)`: the text of one branch, and the length of the whole. */
function chooseBranch(
  rest: string,
  groups: readonly [Group, Group],
): { readonly text: string; readonly length: number } | undefined {
  const match = CONDITION.exec(rest);
  if (!match) return undefined;
  const [all, left = "", right = ""] = match;
  const numberFor = (word: string) => (/^\d/.test(word) ? Number(word) : groupNumber(word, groups));
  const thenEnd = endOfBranch(rest, all.length, ":");
  const elseEnd = endOfBranch(rest, thenEnd + 1, ")");
  const text =
    numberFor(left) === numberFor(right) ? rest.slice(all.length, thenEnd) : rest.slice(thenEnd + 1, elseEnd);
  return { text, length: Math.min(rest.length, elseEnd + 1) };
}

/** Where a branch ends; conditions inside it have ends of their own. */
function endOfBranch(text: string, from: number, mark: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "%" && text[at + 1] === "(") depth++;
    else if (text[at] === "%") at++;
    else if (depth === 0 && text[at] === mark) return at;
    else if (text[at] === ")") depth--;
  }
  return text.length;
}
