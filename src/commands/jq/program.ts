import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { textWidth } from "../../base/text-width.ts";
import type { Call } from "../../process/command/call.ts";
import { Compiler } from "./compile.ts";
import { compileProgram } from "./compile-call.ts";
import type { Emit, Machine, RegexCompiler } from "./filter.ts";
import type { JqInput } from "./input.ts";
import { JqError, type Json } from "./json.ts";
import { CompileFault } from "./lexer.ts";
import { JsonFault } from "./parse-json.ts";
import { parseProgram } from "./parser.ts";

export interface Fault {
  readonly message: string;
  readonly at: number;
}

export type PreparedProgram =
  | { readonly kind: "program"; readonly run: (input: Json, emit: Emit) => MaybePromise<void> }
  | { readonly kind: "faults"; readonly faults: readonly Fault[] };

export interface Surroundings {
  readonly call: Call;
  readonly input: JqInput;
  readonly regexes: RegexCompiler;
}

/** Parses and compiles a program. */
export function prepareProgram(
  source: string,
  variables: ReadonlyMap<string, Json>,
  surroundings: Surroundings,
): PreparedProgram {
  try {
    const compiler = new Compiler(machineOf(surroundings));
    const run = compileProgram(compiler, parseProgram(source), variables);
    if (compiler.unknown.length > 0)
      return { kind: "faults", faults: compiler.unknown.toSorted((a, b) => a.at - b.at) };
    return { kind: "program", run };
  } catch (thrown) {
    if (!(thrown instanceof CompileFault)) throw thrown;
    return { kind: "faults", faults: [{ message: thrown.message, at: thrown.at }, ...thrown.more] };
  }
}

const STEPS_AT_A_TIME = 64;

function machineOf({ call, input, regexes }: Surroundings): Machine {
  let steps = 0;
  return {
    tick() {
      if (++steps < STEPS_AT_A_TIME) return undefined;
      steps = 0;
      return call.spend(STEPS_AT_A_TIME);
    },
    depth: 0,
    deferred: 0,
    nextInput: () =>
      andThen(input.next(), (value) => {
        if (value instanceof JsonFault) throw new JqError(value.message);
        return value;
      }),
    environment: new Map(call.process.env),
    now: () => call.now(),
    inputName: () => input.name,
    inputLine: () => input.lines,
    printError: (text) => void call.printError(text),
    regexes,
  };
}

/** What jq says of a program that cannot be compiled: each fault with its line, and blanks up to its place. */
export function describeFaults(source: string, faults: readonly Fault[]): string {
  const told = faults.map(({ message, at }) => {
    const start = source.lastIndexOf("\n", at - 1) + 1;
    const end = source.indexOf("\n", at);
    const line = source.slice(start, end < 0 ? source.length : end);
    const number = source.slice(0, start).split("\n").length;
    const pad = " ".repeat(textWidth(source.slice(start, at)));
    return `jq: error: ${message} at <top-level>, line ${number}:\n${line}${pad}\n`;
  });
  return `${told.join("")}jq: ${faults.length} compile error${faults.length === 1 ? "" : "s"}\n`;
}
