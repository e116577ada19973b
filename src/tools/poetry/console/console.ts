import { decode } from "../../../base/bytes.ts";
import type { MaybePromise } from "../../../base/maybe-promise.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Process } from "../../../process/process.ts";
import { renderMarkup } from "./markup.ts";

export interface ConsoleWishes {
  /** `--ansi`, `--no-ansi`; undefined: as the stream is. */
  readonly ansi: boolean | undefined;
  readonly quiet: boolean;
  /** How many `v`. */
  readonly verbosity: number;
  readonly interactive: boolean;
}

/** How poetry speaks: lines with markup, colours on a terminal. */
export class Console {
  readonly decorated: boolean;
  readonly #decoratedErrors: boolean;
  readonly interactive: boolean;

  constructor(
    readonly process: Process,
    readonly wishes: ConsoleWishes,
  ) {
    const { stdin, stdout, stderr, env } = process;
    const wanted = env.has("NO_COLOR") ? (wishes.ansi ?? false) : wishes.ansi;
    this.decorated = wanted ?? stdout.isTerminal;
    this.#decoratedErrors = wanted ?? stderr.isTerminal;
    this.interactive = wishes.interactive && stdin.isTerminal;
  }

  get width(): number {
    const own = Number(this.process.env.get("COLUMNS"));
    return own > 0 ? own : this.process.stdout.isTerminal ? (this.process.terminal?.size.columns ?? 80) : 80;
  }

  write(markup: string): MaybePromise<unknown> {
    if (this.wishes.quiet) return undefined;
    return this.process.stdout.write(renderMarkup(markup, this.decorated));
  }

  line(markup = ""): MaybePromise<unknown> {
    return this.write(`${markup}\n`);
  }

  writeError(markup: string): MaybePromise<unknown> {
    if (this.wishes.quiet) return undefined;
    return this.process.stderr.write(renderMarkup(markup, this.#decoratedErrors));
  }

  errorLine(markup: string): MaybePromise<unknown> {
    return this.writeError(`${markup}\n`);
  }

  /** A line of standard input; undefined at its end. */
  async readLine(): Promise<string | undefined> {
    const bytes: number[] = [];
    for (;;) {
      const got = await this.process.read(0, 1);
      const byte = got instanceof Errno ? undefined : got[0];
      if (byte === undefined) return bytes.length > 0 ? decode(Uint8Array.from(bytes)) : undefined;
      if (byte === 10) return decode(Uint8Array.from(bytes));
      bytes.push(byte);
    }
  }

  /** A question and its answer; what is left empty is the default. */
  async ask(question: string, fallback: string): Promise<string> {
    if (!this.interactive) return fallback;
    await this.writeError(`<question>${question}</question> `);
    const answer = await this.readLine();
    if (answer === undefined) throw new PoetryError("Aborted");
    return answer.trim() === "" ? fallback : answer.trim();
  }

  async confirm(question: string, fallback: boolean): Promise<boolean> {
    if (!this.interactive) return fallback;
    await this.writeError(
      `<question>${question} (yes/no)</question> [<comment>${fallback ? "yes" : "no"}</comment>] `,
    );
    const answer = await this.readLine();
    if (answer === undefined || answer.trim() === "") return fallback;
    return /^y/i.test(answer.trim());
  }
}

/** What ends a command with a message, an empty line before it. */
export class PoetryError extends Error {
  constructor(
    message: string,
    /** What another program said before. */
    readonly said = "",
    /** What may help, with markup. */
    readonly advice = "",
  ) {
    super(message);
  }
}
