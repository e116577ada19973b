import { contextOf, type Hunk, oldLines } from "./hunk.ts";

/** A file while it is patched, from top to bottom. */
export class PatchedFile {
  readonly #out: string[] = [];
  /** How many lines of the file have been copied. */
  #copied = 0;
  /** By how much hunks have been found beside their places. */
  inOffset = 0;
  /** By how much the output has grown. */
  outOffset = 0;

  constructor(
    private readonly lines: readonly string[],
    private readonly ignoresBlanks: boolean,
  ) {}

  /** Where the hunk fits, with so much fuzz: lines of context that may differ (patch(1), "Inexact matching"). */
  locate(hunk: Hunk, fuzz: number): number | undefined {
    const pattern = oldLines(hunk);
    const guess = hunk.oldStart + this.inOffset;
    if (pattern.length === 0)
      return guess > this.#copied && guess <= this.lines.length + 1 ? guess : undefined;
    const { prefix, suffix } = contextOf(hunk);
    const context = Math.max(prefix, suffix);
    let prefixFuzz = fuzz + prefix - context;
    const suffixFuzz = fuzz + suffix - context;
    const last = this.lines.length - pattern.length + 1;
    const fits = (at: number, before: number, after: number): boolean =>
      at > this.#copied && at <= last && this.#matches(pattern, at, before, after);
    const found = (at: number): number => {
      this.inOffset += at - guess;
      return at;
    };
    if (prefixFuzz < 0 && hunk.oldStart <= 1) {
      // Less context before than behind: only the start of the file will do.
      if (suffixFuzz < 0 && pattern.length !== this.lines.length) return undefined;
      return fits(1, 0, Math.max(0, suffixFuzz)) ? found(1) : undefined;
    }
    prefixFuzz = Math.max(0, prefixFuzz);
    if (suffixFuzz < 0) return fits(last, prefixFuzz, 0) ? found(last) : undefined;
    const farthest = Math.max(guess, this.lines.length);
    for (let offset = 0; offset <= farthest; offset++) {
      if (fits(guess + offset, prefixFuzz, suffixFuzz)) return found(guess + offset);
      if (offset > 0 && fits(guess - offset, prefixFuzz, suffixFuzz)) return found(guess - offset);
    }
    return undefined;
  }

  #matches(pattern: readonly string[], at: number, prefixFuzz: number, suffixFuzz: number): boolean {
    for (let i = prefixFuzz; i < pattern.length - suffixFuzz; i++) {
      const [line, wanted] = [this.lines[at - 1 + i] as string, pattern[i] as string];
      if (line !== wanted && !(this.ignoresBlanks && squeeze(line) === squeeze(wanted))) return false;
    }
    return true;
  }

  /** Whether the lines would be the same but for how they end. */
  hasOtherLineEnds(hunk: Hunk): boolean {
    const [wanted] = oldLines(hunk);
    const line = this.lines[Math.max(0, hunk.oldStart + this.inOffset - 1)];
    if (wanted === undefined || line === undefined) return false;
    return line.endsWith("\r\n") !== wanted.endsWith("\r\n") && /\n$/.test(line) && /\n$/.test(wanted);
  }

  /** Copies up to the hunk, and puts its new lines in place of the old ones; context stays as the file has it. */
  apply(hunk: Hunk, where: number): void {
    this.#copyTo(where - 1);
    for (const { sign, text } of hunk.lines) {
      if (sign === "+") {
        this.#out.push(text);
        this.outOffset++;
      } else {
        if (sign === " ") this.#out.push(this.lines[this.#copied] as string);
        else this.outOffset--;
        this.#copied++;
      }
    }
  }

  #copyTo(line: number): void {
    for (; this.#copied < line; this.#copied++) this.#out.push(this.lines[this.#copied] as string);
  }

  /** The whole file as patched. */
  finish(): string {
    this.#copyTo(this.lines.length);
    return this.#out.join("");
  }
}

/** `-l`: any run of blanks is as good as another, and at the end of a line as none. */
function squeeze(line: string): string {
  return line.replace(/[ \t]+(?=\n?$)/, "").replace(/[ \t]+/g, " ");
}

/** Lines with their newlines. */
export function splitLines(text: string): string[] {
  const lines = text.split(/(?<=\n)/);
  return lines.length === 1 && lines[0] === "" ? [] : lines;
}
