import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import { Input } from "../../process/command/input.ts";
import { openPath } from "../../process/open.ts";
import { AwkInputFault } from "./faults.ts";
import type { AwkMachine } from "./machine.ts";
import { RecordReader, textDecoder } from "./reader.ts";
import { AwkArray, toNumber } from "./values.ts";

/** The files that ARGV names, one after the other, record by record (gawk manual 4.1). */
export class MainInput {
  /** BEGINFILE, which may skip the file, and ENDFILE; where the program has such rules. */
  onFile:
    | { readonly begin: () => MaybePromise<boolean>; readonly end: () => MaybePromise<unknown> }
    | undefined;

  #reader: RecordReader | undefined;
  #argument = 0;
  #readsAnything = false;
  #inputEnded = false;

  constructor(private readonly machine: AwkMachine) {}

  /** The next record of the main input; whether there was one. With a target it is not `$0`. */
  nextRecord(store: (record: string) => void): MaybePromise<boolean> {
    const done = repeat<boolean>(() => {
      const reader = this.#reader;
      if (!reader) return andThen(this.#openNext(), (opened) => (opened ? undefined : false));
      return andThen(reader.next(this.machine.separator), (record) => {
        if (record === undefined) {
          return andThen(this.onFile?.end(), () => {
            this.#closeReader();
            return undefined;
          });
        }
        this.#count(reader);
        store(record);
        return true;
      });
    });
    return done;
  }

  #count(reader: RecordReader): void {
    this.machine.addTo("NR");
    this.machine.addTo("FNR");
    this.machine.globals[this.machine.slot("RT")] = reader.terminator;
  }

  /** `nextfile`. */
  skipFile(): void {
    this.#closeReader();
  }

  #closeReader(): void {
    if (this.#reader) this.machine.call.close(this.#reader.input);
    this.#reader = undefined;
  }

  #openNext(): MaybePromise<boolean> {
    if (this.#inputEnded) return false;
    const name = this.#nextOperand();
    if (name === undefined) {
      this.#inputEnded = true;
      if (this.#readsAnything) return false;
      this.#readsAnything = true;
      return this.#begin("-");
    }
    this.#readsAnything = true;
    return this.#begin(name);
  }

  /** ARGV may be changed while the program runs; assignments in it happen now. */
  #nextOperand(): string | undefined {
    const argv = this.machine.array("ARGV");
    for (;;) {
      this.#argument++;
      if (this.#argument >= toNumber(this.machine.scalar("ARGC"))) return undefined;
      const key = String(this.#argument);
      const value = argv.has(key) ? argv.get(key) : "";
      const operand = value instanceof AwkArray ? "" : this.machine.text(value);
      if (operand !== "" && !this.machine.assignOperand(operand)) return operand;
    }
  }

  #open(name: string): MaybePromise<Input | Errno> {
    const { call } = this.machine;
    if (name === "-" || name === "/dev/stdin") return call.stdin;
    const { process } = call;
    return andThen(openPath(process, name, { read: true }), (file) => {
      if (file instanceof Errno) return file;
      const host = { process, beforeWaiting: () => void call.stdout.flush(), readFailed: () => undefined };
      return new Input(host, name, process.fds.add(file, 3), 0);
    });
  }

  #begin(name: string): MaybePromise<boolean> {
    this.machine.record.isUnset = false;
    return andThen(this.#open(name), (input) => {
      const problem =
        input instanceof Errno ? input : input.status?.kind === "directory" ? Errno.EISDIR : undefined;
      if (problem && !this.onFile) return this.#refuse(name, input, problem);
      this.machine.globals[this.machine.slot("FILENAME")] = name;
      this.machine.globals[this.machine.slot("FNR")] = 0;
      if (!this.onFile) return this.#read(input);
      this.machine.globals[this.machine.slot("ERRNO")] = problem?.message ?? "";
      return andThen(this.onFile.begin(), (skipped) => {
        if (problem && !skipped) return this.#refuse(name, input, problem);
        if (problem || skipped) return this.#pass(input);
        return this.#read(input);
      });
    });
  }

  #read(input: Input | Errno): boolean {
    if (!(input instanceof Errno)) this.#reader = new RecordReader(input, textDecoder(this.machine.call));
    return true;
  }

  #pass(input: Input | Errno): boolean {
    if (!(input instanceof Errno)) this.machine.call.close(input);
    return true;
  }

  /** A directory is passed over, anything else that cannot be opened is the end. */
  #refuse(name: string, input: Input | Errno, problem: Errno): boolean {
    if (input instanceof Errno)
      throw new AwkInputFault(`cannot open file \`${name}' for reading: ${problem.message}`);
    const warning = `command line argument \`${name}' is a directory: skipped`;
    if (this.machine.hasRun) this.machine.warn(warning);
    else this.machine.call.note(`warning: ${warning}`);
    return this.#pass(input);
  }
}
