import { encode } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { baseName } from "../../base/paths.ts";
import type { Errno } from "../../disk/errno.ts";
import { Killed } from "../../process/unwind.ts";
import type { ResolvedAssignment } from "../interp/assignment.ts";
import { ended, type Outcome } from "../interp/outcome.ts";
import type { Shell } from "../shell.ts";
import { type Dialect, reword } from "../state/dialect.ts";
import type { Builtin } from "./define.ts";
import { helpText } from "./help-text.ts";
import { type ParsedOptions, parseOptions } from "./options.ts";

/** The output of one call of a builtin, in the order in which it was made. */
export class BuiltinIo {
  #buffer = "";
  #pending: Promise<void> | undefined;
  #writeError: Errno | undefined;
  /** In a dialect a fault ends the builtin, whatever else it was about to do. */
  #faultStatus: number | undefined;
  /** Whether it has complained: in posix mode that of a special builtin ends a script. */
  failed = false;

  constructor(
    readonly shell: Shell,
    readonly builtin: Builtin,
    /** For declaration builtins: the arguments that are assignments, by their index in `args`. */
    readonly assignments: ReadonlyMap<number, ResolvedAssignment> = NO_ASSIGNMENTS,
  ) {}

  /** Writes to standard output; what was printed goes out when the builtin ends, or at `flush`. */
  print(text: string): void {
    this.#buffer += text;
  }

  /** `bash: line N: NAME: message` on standard error; gives the status, 1 unless told. */
  fault(message: string, status = 1): number {
    const { dialect } = this.shell;
    if (dialect && message !== "") return this.#faultIn(dialect, `${this.builtin.name}: ${message}`, status);
    return this.plainFault(message === "" ? "" : `${this.builtin.name}: ${message}`, status);
  }

  /** In a dialect's words; the name of the builtin stands in what is before them. */
  #faultIn(dialect: Dialect, message: string, status: number): number {
    const told = reword(dialect, message);
    this.failed = true;
    if (told.text !== "") {
      const { name } = this.builtin;
      const own = told.text.startsWith(`${name}: `) ? told.text.slice(name.length + 2) : told.text;
      const { shell } = this;
      const before = { nothing: "", program: `${baseName(shell.process.argv[0] ?? "sh")}: ` };
      this.printError(
        told.before ? `${before[told.before]}${told.text}\n` : `${shell.faultPrefix()}${own}\n`,
      );
    }
    this.#faultStatus = told.status ?? (status === 1 ? dialect.faultStatus : status);
    return this.#faultStatus;
  }

  /** `bash: line N: message`, without the builtin's name; an empty message was told already. */
  plainFault(message: string, status = 1): number {
    this.failed = true;
    if (message === "") return status;
    this.#send();
    const { dialect } = this.shell;
    if (dialect) return this.#faultIn(dialect, message, status);
    this.#write(2, `${this.shell.faultPrefix()}${message}\n`);
    return status;
  }

  /** A line on standard error without any prefix. */
  printError(text: string): void {
    this.#send();
    this.#write(2, text);
  }

  /** `NAME: usage: …` behind an optional message; gives bash's EX_USAGE, 2. */
  usageFault(message?: string): number {
    const { dialect } = this.shell;
    const { name, usage } = this.builtin;
    if (dialect) return this.fault(message ?? `usage: ${name} ${usage}`, 2);
    if (message !== undefined) this.fault(message);
    this.failed = true;
    this.printError(`${name}: usage: ${usage === "" ? name : `${name} ${usage}`}\n`);
    return 2;
  }

  /** `--help`: what `help NAME` prints; gives bash's EX_USAGE, 2. */
  help(): number {
    this.print(helpText(this.builtin));
    return 2;
  }

  /** What this computer does not have: said plainly, so that nobody takes it for a mistake of theirs. */
  notSimulated(what: string): number {
    this.failed = true;
    this.printError(`rockpool: not simulated here: ${this.builtin.name} ${what}\n`);
    return 1;
  }

  /** Reads leading options as bash's internal_getopt does; undefined where it has complained: return 2. */
  options(args: readonly string[], letters: string): ParsedOptions | undefined {
    return parseOptions(this, args, this.shell.dialect?.letters[this.builtin.name] ?? letters);
  }

  /** Sends out what was printed so far. */
  flush(): MaybePromise<void> {
    this.#send();
    return this.#pending;
  }

  /** Ends the call: all output is out, and a failed write makes the status 1. */
  finish(result: number | Outcome): MaybePromise<Outcome> {
    if (this.#buffer !== "") this.#send();
    const outcome = typeof result === "number" ? ended(this.#faultStatus ?? result) : result;
    if (this.#pending) return this.#pending.then(() => this.#checked(outcome));
    return this.#checked(outcome);
  }

  #checked(outcome: Outcome): MaybePromise<Outcome> {
    if (this.shell.process.exit) throw new Killed();
    if (!this.#writeError) return outcome;
    const { message } = this.#writeError;
    this.#writeError = undefined;
    this.fault(`write error: ${message}`);
    return this.finish(outcome.jump ? outcome : 1);
  }

  #send(): void {
    const text = this.#buffer;
    if (text === "") return;
    this.#buffer = "";
    this.#write(1, text);
  }

  #write(fd: number, text: string): void {
    const { process } = this.shell;
    if (this.#pending) {
      this.#pending = this.#pending
        .then(() => process.write(fd, text))
        .then((error) => this.#note(fd, error));
      return;
    }
    const written = process.write(fd, encode(text));
    if (written instanceof Promise) this.#pending = written.then((error) => this.#note(fd, error));
    else this.#note(fd, written);
  }

  #note(fd: number, error: Errno | undefined): void {
    if (fd === 1 && error) this.#writeError = error;
  }
}

const NO_ASSIGNMENTS: ReadonlyMap<number, ResolvedAssignment> = new Map();
