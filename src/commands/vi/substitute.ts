import type { ExCall } from "./ex.ts";
import { runExCommand } from "./ex.ts";
import { sayCount } from "./global.ts";
import { expandReplacement } from "./replacement.ts";
import { rulesOf, splitPattern } from "./search.ts";
import type { Vi } from "./vi.ts";
import { compilePattern, type ViPattern } from "./vim-regex.ts";

/** What `:s` did last, for `&`, `~` and `:s` alone. */
export interface Substitution {
  readonly source: string;
  readonly replacement: string;
  readonly flags: string;
}

interface Wish {
  readonly pattern: ViPattern;
  readonly source: string;
  readonly replacement: string;
  readonly flags: string;
  readonly first: number;
  readonly last: number;
}

/** `:s/pattern/replacement/flags count`. */
export async function substitute(vi: Vi, call: ExCall): Promise<void> {
  const sign = call.argument[0] ?? "";
  if (sign === "" || /[\w\s&|"]/.test(sign)) return againSubstitute(vi, call);
  const { source, end } = splitPattern(call.argument.slice(1), sign);
  const rest = call.argument.slice(1 + end);
  const { text, end: flagsAt } = splitReplacement(rest, sign);
  const wanted = source === "" ? vi.search.source : source;
  if (wanted === "") return vi.fail("E35: No previous regular expression");
  const replacement = text === "~" ? (vi.substitution?.replacement ?? "") : text;
  await perform(vi, call, wanted, replacement, rest.slice(flagsAt));
}

/** `:s` and `:&` alone: the same again, with other flags. */
export async function againSubstitute(vi: Vi, call: ExCall): Promise<void> {
  const { substitution } = vi;
  if (!substitution) return vi.fail("E35: No previous regular expression");
  await perform(vi, call, substitution.source, substitution.replacement, call.argument);
}

function splitReplacement(text: string, sign: string): { readonly text: string; readonly end: number } {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === sign) return { text: text.slice(0, at).replaceAll(`\\${sign}`, sign), end: at + 1 };
  }
  return { text, end: text.length };
}

async function perform(
  vi: Vi,
  call: ExCall,
  source: string,
  replacement: string,
  behind: string,
): Promise<void> {
  const [, typed = "", digits = "", tail = ""] = /^\s*([&cegiInp#lr]*)\s*(\d*)\s*(.*)$/s.exec(behind) ?? [];
  if (tail !== "" && !/^["|]/.test(tail)) return vi.fail("E488: Trailing characters");
  if (digits === "0") return vi.fail("E939: Positive count required");
  const flags = typed.startsWith("&") ? (vi.substitution?.flags ?? "") + typed.slice(1) : typed;
  const ignoreCase = flags.includes("i") || (!flags.includes("I") && vi.options.ignorecase);
  const pattern = compilePattern(source, {
    ...rulesOf(vi),
    ignoreCase,
    smartCase: vi.options.smartcase && !flags.includes("i"),
  });
  if (typeof pattern === "string") return vi.fail(pattern);
  vi.search.pattern = pattern;
  vi.search.source = source;
  vi.search.isQuiet = false;
  vi.registers.keep("/", source);
  vi.substitution = { source, replacement, flags };
  const first = digits === "" ? call.first : call.last;
  const last = digits === "" ? call.last : Math.min(vi.buffer.lastLine, call.last + Number(digits) - 1);
  await new Substituting(vi, { pattern, source, replacement, flags, first: Math.max(0, first), last }).run();
  if (tail.startsWith("|")) await runExCommand(vi, tail.slice(1));
}

/** `&` and `g&`. */
export async function repeatSubstitution(vi: Vi, everywhere: boolean): Promise<void> {
  const { substitution, buffer } = vi;
  if (!substitution) return vi.fail("E35: No previous regular expression");
  const line = buffer.cursor.line;
  const call = {
    first: everywhere ? 0 : line,
    last: everywhere ? buffer.lastLine : line,
    given: 0,
    bang: false,
    argument: "",
  };
  await perform(
    vi,
    call,
    substitution.source,
    substitution.replacement,
    everywhere ? substitution.flags : "",
  );
}

const QUESTION_END = " (y/n/a/q/l/^E/^Y)?";

class Substituting {
  #substitutions = 0;
  #lines = 0;
  #lastLine = -1;
  #asks: boolean;
  #isOver = false;
  #matched = false;

  constructor(
    private readonly vi: Vi,
    private readonly wish: Wish,
  ) {
    this.#asks = wish.flags.includes("c");
  }

  async run(): Promise<void> {
    const { vi, wish } = this;
    let { last } = wish;
    for (let line = wish.first; line <= last && !this.#isOver; line++) {
      const added = await this.#inLine(line);
      line += added;
      last += added;
      const pause = vi.call.spend(1 + (vi.buffer.text.line(line).length >> 5));
      if (pause) await pause;
      if (vi.screen.isInterrupted) break;
    }
    this.#report();
  }

  #report(): void {
    const { vi, wish } = this;
    vi.spotlight = undefined;
    if (!this.#matched) {
      if (!vi.isInGlobal && !wish.flags.includes("e")) vi.fail(`E486: Pattern not found: ${wish.source}`);
      return;
    }
    if (this.#lastLine >= 0) {
      const line = Math.min(vi.buffer.lastLine, this.#lastLine);
      vi.buffer.moveTo({ line, column: vi.buffer.firstNonBlank(line) }, vi.rules);
    }
    const count = { substitutions: this.#substitutions, lines: this.#lines };
    if (vi.isInGlobal) {
      const before = vi.globalSubstitutions ?? { substitutions: 0, lines: 0 };
      vi.globalSubstitutions = {
        substitutions: before.substitutions + count.substitutions,
        lines: before.lines + count.lines,
      };
    } else if (wish.flags.includes("n"))
      vi.say(sayCount(count).replace("substitution", "match").replace("matchs", "matches"));
    else if (this.#substitutions > vi.options.report) vi.say(sayCount(count));
  }

  /** Gives how many lines came in addition. */
  async #inLine(line: number): Promise<number> {
    const { vi, wish } = this;
    const { flags } = wish;
    const text = vi.buffer.text.line(line);
    const everywhere = flags.includes("g") !== vi.options.gdefault;
    let done = "";
    let from = 0;
    let count = 0;
    let lastEnd = -1;
    for (let at = 0; at <= text.length && !this.#isOver; ) {
      const match = wish.pattern.match(text, at);
      if (!match) break;
      const isEmptyAgain = match.end === match.start && match.start === lastEnd;
      if (!isEmptyAgain) {
        this.#matched = true;
        const shown = {
          line,
          column: match.start,
          length: match.end - match.start,
          done: done + text.slice(from, match.start),
          rest: text.slice(match.start),
        };
        if (!this.#asks || (await this.#confirm(shown))) {
          done += text.slice(from, match.start) + expandReplacement(wish.replacement, match.groups);
          from = match.end;
          count++;
        }
        lastEnd = match.end;
      }
      at = match.end > match.start && !isEmptyAgain ? match.end : Math.max(match.end, at) + 1;
      if (!everywhere) break;
    }
    if (count === 0) return 0;
    return this.#replace(line, done + text.slice(from), count);
  }

  #replace(line: number, text: string, count: number): number {
    const { vi, wish } = this;
    this.#substitutions += count;
    this.#lines++;
    this.#lastLine = line;
    if (wish.flags.includes("n")) return 0;
    const lines = text.split("\n");
    vi.buffer.text.replaceLines(line, 1, lines);
    const added = lines.length - 1;
    if (added > 0) vi.shiftLines(line + 1, 0, added);
    this.#lastLine = line + added;
    return added;
  }

  /** Shows the match and waits for y, n, a, q or l. */
  async #confirm(match: {
    line: number;
    column: number;
    length: number;
    done: string;
    rest: string;
  }): Promise<boolean> {
    const { vi, wish } = this;
    const { buffer } = vi;
    const { line } = match;
    const before = buffer.text.line(line);
    // Earlier replacements in this line are shown already.
    const column = match.done.length;
    buffer.text.setLine(line, match.done + match.rest);
    buffer.moveTo({ line, column }, vi.rules);
    vi.spotlight = { line, from: column, to: column + Math.max(1, match.length) };
    try {
      for (;;) {
        vi.question = `replace with ${wish.replacement}${QUESTION_END}`;
        const { name } = await vi.key();
        if (name === "y") return true;
        if (name === "n") return false;
        if (name === "a") {
          this.#asks = false;
          return true;
        }
        if (name === "l" || name === "q" || name === "ESC" || name === "C-c") {
          this.#isOver = true;
          return name === "l";
        }
        if (name === "C-e") vi.window.scroll(buffer, 1);
        if (name === "C-y") vi.window.scroll(buffer, -1);
      }
    } finally {
      vi.question = undefined;
      vi.spotlight = undefined;
      buffer.text.setLine(line, before);
      vi.say("");
    }
  }
}
