import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Call } from "../../process/command/call.ts";
import { Halt, OutOfMemory } from "./filter.ts";
import type { JqInput } from "./input.ts";
import { isTruthy, JqError, type Json } from "./json.ts";
import type { JqOptions } from "./options.ts";
import { JsonFault } from "./parse-json.ts";
import { DEFAULT_COLORS, formatJson, type PrintStyle, parseColors } from "./print-json.ts";
import type { PreparedProgram } from "./program.ts";

const OF_ERROR = 5;
const OF_INPUT = 2;
/** No result; and, unlike the manual says, JSON that is none. */
const NO_RESULT = 4;
/** As after abort(3). */
const ABORTED = 134;

/** Runs the program for each input. */
export async function runJq(
  call: Call,
  options: JqOptions,
  input: JqInput,
  program: PreparedProgram & { readonly kind: "program" },
): Promise<number> {
  const print = printerOf(call, options);
  let last: Json | undefined;
  let status = 0;
  const runOne = async (value: Json): Promise<void> => {
    try {
      const done = program.run(value, (result) => {
        last = result;
        return print(result);
      });
      if (done instanceof Promise) await done;
    } catch (thrown) {
      if (!(thrown instanceof JqError)) throw thrown;
      // What is left of a backtracking that nobody stopped: an error without a value is none.
      if (thrown.value === null) return;
      status = OF_ERROR;
      await call.printError(describeError(input, thrown.value));
    }
  };
  try {
    if (options.nullInput) await runOne(null);
    else {
      for (;;) {
        const next = input.next();
        const value = next instanceof Promise ? await next : next;
        if (value === undefined) break;
        if (value instanceof JsonFault) {
          await call.printError(`parse error: ${value.message}\n`);
          return NO_RESULT;
        }
        await runOne(value);
      }
    }
  } catch (thrown) {
    if (thrown instanceof OutOfMemory) return call.fail("error: cannot allocate memory", ABORTED);
    if (!(thrown instanceof Halt)) throw thrown;
    if (thrown.message !== "") await call.printError(thrown.message);
    return thrown.status;
  }
  if (input.failures > 0) return OF_INPUT;
  if (status !== 0 || !options.exitStatus) return status;
  if (last === undefined) return NO_RESULT;
  return isTruthy(last) ? 0 : 1;
}

function describeError(input: JqInput, value: Json): string {
  if (typeof value === "string") return `jq: error (at ${input.place}): ${value}\n`;
  return `jq: error (at ${input.place}) (not a string): ${formatJson(value)}\n`;
}

function printerOf(call: Call, options: JqOptions): (value: Json) => MaybePromise<void> {
  const { indent, sortKeys, ascii, rawOutput, joinOutput, seq } = options;
  const isColored = options.color ?? call.process.fds.get(1)?.kind === "terminal";
  const given = call.env("JQ_COLORS");
  const parsed = given === undefined ? DEFAULT_COLORS : parseColors(given);
  if (!parsed) call.printError("Failed to set $JQ_COLORS\n");
  const colors = isColored ? (parsed ?? DEFAULT_COLORS) : undefined;
  const style: PrintStyle = { indent, sortKeys, ascii, colors };
  const end = joinOutput ? "" : "\n";
  return (value) => {
    const isRaw = rawOutput && typeof value === "string";
    const text = isRaw && !ascii ? value : formatJson(value, style);
    return andThen(call.print(`${seq ? "\x1e" : ""}${text}${end}`), () => undefined);
  };
}
