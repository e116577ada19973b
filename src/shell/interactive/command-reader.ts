import { expandHistory, HistoryExpansionMemory } from "../line-editor/history-expansion.ts";
import { CommandLines } from "../line-editor/join-lines.ts";
import { rememberLine } from "../line-editor/remember-line.ts";
import type { Shell } from "../shell.ts";
import type { PastLines } from "../state/history.ts";
import { createParser } from "../syntax/index.ts";
import type { SyntaxFault } from "../syntax/parser.ts";
import { entryTime, historyRules } from "./history-file.ts";

/** What comes of a line that was entered. */
export type LineResult =
  /** The command goes on: PS2. */
  | { readonly kind: "incomplete" }
  | { readonly kind: "command"; readonly text: string }
  /** Nothing is run; `edit` goes back into the editor. */
  | { readonly kind: "dropped"; readonly edit?: string };

/**
 * Puts complete commands together from lines, as they are entered: history expansion, the history list, and
 * whether more lines must follow (bash's pre_process_line).
 */
export class CommandReader {
  readonly #memory = new HistoryExpansionMemory();
  #source = "";
  #lines = new CommandLines();
  #isRemembered = false;
  #fault: SyntaxFault | undefined;

  constructor(
    private readonly shell: Shell,
    private readonly say: (text: string) => void,
  ) {}

  /** Whether a command has begun. */
  get isWaiting(): boolean {
    return this.#source !== "";
  }

  /** Its lines so far. */
  get source(): string {
    return this.#source;
  }

  get isInHereDocument(): boolean {
    return this.#lines.isInHereDocument;
  }

  /** The lines so far, complete or not; it begins anew. */
  takeSource(): string {
    const source = this.#source;
    this.reset();
    return source;
  }

  /** Why the command is not complete yet. */
  get fault(): SyntaxFault | undefined {
    return this.#fault;
  }

  reset(): void {
    this.#source = "";
    this.#lines = new CommandLines();
    this.#isRemembered = false;
    this.#fault = undefined;
  }

  add(typed: string): LineResult {
    const line = this.#expand(typed);
    if (line === undefined) return { kind: "dropped" };
    if (line.kind !== "run") {
      if (line.kind === "print") this.#remember(line.text);
      const edit = line.kind === "edit" ? line.text : undefined;
      this.reset();
      return { kind: "dropped", edit };
    }
    const { text } = line;
    this.#remember(text);
    this.#source += `${text}\n`;
    if (this.#lines.isInHereDocument || this.#needsMore()) return { kind: "incomplete" };
    return { kind: "command", text: this.takeSource() };
  }

  #expand(typed: string): { kind: "run" | "print" | "edit"; text: string } | undefined {
    const { options, history } = this.shell;
    if (!options.histexpand) return { kind: "run", text: typed };
    const result = expandHistory(typed, this.#past(history), this.#memory, {
      extglob: options.extglob,
      posix: options.posix,
      openQuote: this.#lines.openQuote,
    });
    if (result.kind === "unchanged") return { kind: "run", text: typed };
    if (result.kind === "failed") {
      this.say(`${this.shell.faultPrefix()}${result.message}\n`);
      if (options.histreedit) return { kind: "edit", text: typed };
      // In a script the command goes on with the next line.
      if (this.shell.interactive) this.reset();
      return undefined;
    }
    if (options.histverify && !result.printOnly) return { kind: "edit", text: result.text };
    this.say(`${result.text}\n`);
    return { kind: result.printOnly ? "print" : "run", text: result.text };
  }

  /** What an expansion refers to: within a command that goes on, not to its own first lines. */
  #past({ entries, base }: PastLines): PastLines {
    const isWithin = this.#isRemembered && this.isWaiting && this.shell.options.cmdhist;
    return { base, entries: isWithin ? entries.slice(0, -1) : entries };
  }

  /** The first line makes an entry, the lines that follow make it longer. */
  #remember(text: string): void {
    const { shell } = this;
    const { history, options } = shell;
    const isFirst = this.#lines.text === "";
    if (options.lithist && !isFirst) this.#lines.addVerbatim(text);
    else this.#lines.add(text);
    if (!options.history) return;
    const time = entryTime(shell);
    if (isFirst || !options.cmdhist) {
      if (text === "") return;
      this.#isRemembered = rememberLine(history, text, time, historyRules(shell));
      return;
    }
    const last = history.entries.at(-1);
    if (this.#isRemembered && last)
      history.entries[history.entries.length - 1] = { ...last, text: this.#lines.text };
  }

  #needsMore(): boolean {
    const parser = createParser(this.#source, { ...this.shell.parserOptions(), more: true });
    for (;;) {
      const step = parser.next();
      if (step.kind === "command") continue;
      this.#fault = step.kind === "incomplete" ? step.error : undefined;
      return step.kind === "incomplete";
    }
  }
}
