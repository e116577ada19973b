import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";

export const STANDARD_INPUT = "standard input";

/** The name of an input as `head` and `tail` show it. */
export function displayName(input: Input): string {
  return input.isStdin ? STANDARD_INPUT : input.name;
}

/** Prints `==> name <==` above each file, with an empty line between files. */
export class FileHeaders {
  #first = true;

  constructor(
    private readonly call: Pick<Call, "print">,
    private readonly shown: boolean,
  ) {}

  print(name: string): void {
    if (!this.shown) return;
    this.call.print(`${this.#first ? "" : "\n"}==> ${name} <==\n`);
    this.#first = false;
  }
}
