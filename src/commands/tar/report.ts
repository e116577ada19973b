import { decode } from "../../base/bytes.ts";
import type { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { escapeCharacter, isPrintable } from "../../process/command/quote-name.ts";

/** Thrown after a message that nothing can follow. */
export class TarStopped extends Error {}

/** What tar says about faults, and the status that they lead to. */
export class Report {
  status = 0;

  constructor(
    private readonly call: Call,
    /** What --warning says, in its order. */
    private readonly wanted: readonly string[] = [],
  ) {}

  /** As `note`, unless nobody wants to hear of it. */
  warning(keyword: string, message: string): void {
    const last = this.wanted.findLast(
      (one) => /^(?:(?:no-)?all|none)$/.test(one) || one.replace(/^no-/, "") === keyword,
    );
    if (last !== "none" && !last?.startsWith("no-")) this.note(message);
  }

  /** The archive is made or read on; the status is 2. */
  error(message: string): void {
    this.status = 2;
    this.note(message);
  }

  /** As `error`, of a file, with the reason. */
  fault(name: string, what: string, errno: Errno): void {
    this.error(`${quoteEscaped(name)}: ${what}: ${errno.message}`);
  }

  note(message: string): void {
    this.call.note(message);
  }

  differs(): void {
    this.status = Math.max(this.status, 1);
  }

  fatal(message?: string): never {
    if (message !== undefined) this.note(message);
    this.note("Error is not recoverable: exiting now");
    throw new TarStopped();
  }

  finish(): number {
    if (this.status === 2) this.note("Exiting with failure status due to previous errors");
    return this.status;
  }

  /** Of an archive that is packed, it is a child of tar's that opens the file. */
  fatalOpen(packed: boolean, ...messages: readonly string[]): never {
    if (!packed) {
      for (const message of messages) this.note(message);
      return this.fatal();
    }
    const { name } = this.call;
    for (const message of [...messages, "Error is not recoverable: exiting now"])
      this.call.printError(`${name} (child): ${message}\n`);
    return this.fatal("Child returned status 2");
  }

  /** The program that unpacks ends with these words, and tar with it. */
  childFailed(told: string, status: number): never {
    this.call.printError(told);
    return this.fatal(`Child returned status ${status}`);
  }
}

/** A name as tar shows it: with escapes as in C (gnulib quotearg.c, escape style). */
export function quoteEscaped(name: string): string {
  let quoted = "";
  for (const character of name) {
    if (character === "\\") quoted += "\\\\";
    else quoted += isPrintable(character) ? character : escapeCharacter(character);
  }
  return quoted;
}

export function readLines(bytes: Uint8Array, separator: string): readonly string[] {
  const parts = decode(bytes).split(separator);
  if (parts.at(-1) === "") parts.pop();
  return parts;
}
