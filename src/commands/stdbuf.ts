import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { parseCount } from "../process/command/parse-number.ts";
import { quoteText } from "../process/command/quote-name.ts";
import { becomeProgram, statusOfFailedStart } from "../process/command/run-program.ts";
import type { FlagSpecs } from "../process/command/spec.ts";

const INTERNAL = 125;
const LIBRARY = "/usr/libexec/coreutils/libstdbuf.so";

const FLAGS = {
  input: { short: "i", argument: { name: "MODE" }, help: "adjust standard input stream buffering" },
  output: { short: "o", argument: { name: "MODE" }, help: "adjust standard output stream buffering" },
  error: { short: "e", argument: { name: "MODE" }, help: "adjust standard error stream buffering" },
} as const satisfies FlagSpecs;

type StdbufCall = Call<typeof FLAGS>;

/** stdbuf(1) of GNU. The programs here write each piece at once, so only their environment tells of it. */
export const stdbuf = defineCommand({
  name: "stdbuf",
  package: COREUTILS,
  summary: "run COMMAND, with modified buffering operations for its standard streams",
  operands: "OPTION... COMMAND",
  completes: "command",
  description: `Run COMMAND, with modified buffering operations for its standard streams.

Mandatory arguments to long options are mandatory for short options too.`,
  tight: true,
  helpColumn: 22,
  flags: FLAGS,
  stopAtFirstOperand: true,
  statusOfUsage: INTERNAL,
  notes: `If MODE is 'L' the corresponding stream will be line buffered.
This option is invalid with standard input.

If MODE is '0' the corresponding stream will be unbuffered.

Otherwise MODE is a number which may be followed by one of the following:
KB 1000, K 1024, MB 1000*1000, M 1024*1024, and so on for G, T, P, E, Z, Y.
Binary prefixes can be used, too: KiB=K, MiB=M, and so on.
In this case the corresponding stream will be fully buffered with the buffer
size set to MODE bytes.

NOTE: If COMMAND adjusts the buffering of its standard streams ('tee' does
for example) then that will override corresponding changes by 'stdbuf'.
Also some filters (like 'dd' and 'cat' etc.) don't use streams for I/O,
and are thus unaffected by 'stdbuf' settings.`,
  examples: [{ run: "stdbuf -oL echo hi", prints: "hi\n", shows: "write line by line into a pipe" }],
  exitStatus: "125 if stdbuf itself fails, 126 or 127 if COMMAND cannot be run, else the status of COMMAND.",
  seeAlso: ["tee(1)", "script(1)"],

  async run(call) {
    const env = new Map(call.process.env);
    for (const [key, variable] of [
      ["input", "_STDBUF_I"],
      ["output", "_STDBUF_O"],
      ["error", "_STDBUF_E"],
    ] as const) {
      const mode = call.flags[key];
      if (mode === undefined) continue;
      if (key === "input" && mode === "L") return call.usageError("line buffering stdin is meaningless");
      const value = readMode(mode);
      if (value === undefined) {
        const reason = parseCount(mode, SUFFIXES) === "overflow" ? `: ${Errno.EOVERFLOW.message}` : "";
        return call.fail(`invalid mode ${quoteText(mode)}${reason}`);
      }
      env.set(variable, value);
    }
    const [name] = call.operands;
    if (name === undefined) return call.usageError("missing operand");
    if (call.given.length === 0) return call.usageError("you must specify a buffering mode option");
    const before = env.get("LD_PRELOAD");
    env.set("LD_PRELOAD", before === undefined ? LIBRARY : `${before}:${LIBRARY}`);
    return start(call, name, env);
  },
});

const SUFFIXES = "kKMGTPEZY0";

/** As the variable holds it: `L`, or a number of bytes. */
function readMode(mode: string): string | undefined {
  if (mode === "L") return mode;
  const size = parseCount(mode, SUFFIXES);
  return typeof size === "number" ? String(size) : undefined;
}

async function start(call: StdbufCall, name: string, env: ReadonlyMap<string, string>): Promise<number> {
  const status = await becomeProgram(call, call.operands, env);
  if (!(status instanceof Errno)) return status;
  return call.fail(
    `failed to run command ${quoteText(name)}: ${status.message}`,
    statusOfFailedStart(status),
  );
}
