import { encode } from "../../base/bytes.ts";
import { andThen } from "../../base/maybe-promise.ts";
import type { Call } from "../../process/command/call.ts";
import { describeCommand, describeSpace } from "./describe.ts";
import { DELETED, END_OF_SCRIPT, type Machine, type Step } from "./machine.ts";
import type { Action, Script, ScriptCommand } from "./script.ts";

/** Behind these the pattern space, the hold space or both are shown. */
const SHOWS: Readonly<Record<string, readonly ("PATTERN" | "HOLD")[]>> = {
  g: ["PATTERN"],
  G: ["PATTERN"],
  h: ["HOLD"],
  H: ["HOLD"],
  n: ["PATTERN"],
  N: ["PATTERN"],
  D: ["PATTERN"],
  x: ["PATTERN", "HOLD"],
  z: ["PATTERN"],
};

/** `sed --debug`: the program first, then each command before it runs and what it made of the spaces. */
export class Trace {
  /** How deep commands stand; sed counts on while it runs, jumps over the end of a block or not. */
  #level = 0;
  /** `D` begins anew without the end of a cycle. */
  #last: Action | undefined;

  constructor(
    private readonly call: Call,
    private readonly script: Script,
  ) {}

  program(): void {
    this.#print("SED PROGRAM:\n");
    this.#level = 1;
    for (const command of this.script.commands) this.#command(command);
    this.#level = 0;
  }

  beginCycle(machine: Machine): void {
    const { fileName, number } = machine.lines;
    this.#print(`INPUT:   '${fileName === "-" ? "STDIN" : fileName}' line ${number}\n`);
    this.#space("PATTERN", machine);
  }

  endCycle(end: number): void {
    const isD = this.#last?.kind === "simple" && this.#last.letter === "D";
    if (end === END_OF_SCRIPT || (end === DELETED && !isD)) this.#print("END-OF-CYCLE:\n");
  }

  /** The command, told before it is seen whether it is for this line. */
  before(command: ScriptCommand, step: Step): Step {
    return (machine) => {
      this.#print("COMMAND: ");
      this.#command(command);
      this.#last = command.action;
      return step(machine);
    };
  }

  /** What an action that is done has made of the spaces. */
  around({ action }: ScriptCommand, step: Step): Step {
    if (action.kind === "substitute")
      return (machine) => {
        this.#registers(action, machine);
        return this.#then(step, machine, ["PATTERN"]);
      };
    const shown = action.kind === "translate" ? ["PATTERN" as const] : SHOWS[letterOf(action)];
    return shown ? (machine) => this.#then(step, machine, shown) : step;
  }

  #then(step: Step, machine: Machine, shown: readonly ("PATTERN" | "HOLD")[]) {
    return andThen(step(machine), (next) => {
      if (next !== DELETED && next !== END_OF_SCRIPT) for (const which of shown) this.#space(which, machine);
      return next;
    });
  }

  /** Where the first match and its groups stand, in bytes; none behind the first that took no part. */
  #registers(action: Extract<Action, { kind: "substitute" }>, machine: Machine): void {
    const { space } = machine;
    const places = machine.use(action.regex).places(space);
    if (!places) return;
    this.#print("MATCHED REGEX REGISTERS\n");
    for (let at = 0; at < places.length; at += 2) {
      const [start = -1, end = -1] = places.slice(at, at + 2);
      if (start < 0 || end < 0) return;
      const [from, to] = [encode(space.slice(0, start)).length, encode(space.slice(0, end)).length];
      this.#print(`  regex[${at / 2}] = ${from}-${to} '${space.slice(start, end)}'\n`);
    }
  }

  #space(which: "PATTERN" | "HOLD", machine: Machine): void {
    const text = which === "HOLD" ? machine.hold : machine.space;
    this.#print(`${`${which}:`.padEnd(9)}${describeSpace(text)}\n`);
  }

  #command(command: ScriptCommand): void {
    const { action } = command;
    if (action.kind === "mark" && action.letter === "}") this.#level--;
    this.#print(`${"  ".repeat(Math.max(this.#level, 0))}${describeCommand(command)}\n`);
    if (action.kind === "open") this.#level++;
  }

  #print(text: string): void {
    this.call.print(text);
  }
}

function letterOf(action: Action): string {
  return action.kind === "simple" ? action.letter : "";
}
