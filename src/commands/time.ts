import { encode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { formatFlag } from "../process/command/help.ts";
import { quoteName } from "../process/command/quote-name.ts";
import { runProgram, statusOfFailedStart } from "../process/command/run-program.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { openPath } from "../process/open.ts";
import { formatUsed, type Used } from "./time/format.ts";
import { DEFAULT_FORMAT, HELP_FOOT, PORTABLE_FORMAT, VERBOSE_FORMAT } from "./time/texts.ts";

const INTERNAL = 125;
/** So many seconds of the processor's time is one counted step. */
const STEP_SECONDS = 5e-7;

const FLAGS = {
  append: { short: "a", help: "with -o FILE, append instead of overwriting" },
  format: {
    short: "f",
    argument: { name: "FORMAT" },
    help: "use the specified FORMAT instead of the default",
  },
  output: {
    short: "o",
    argument: { name: "FILE", completes: "file" },
    help: "write to FILE instead of STDERR",
  },
  portability: {
    short: "p",
    help: "print POSIX standard 1003.2 conformant string:\n  real %%e\n  user %%U\n  sys %%S",
  },
  quiet: {
    short: "q",
    help: "do not print information about abnormal program\ntermination (non-zero exit codes or signals)",
  },
  verbose: { short: "v", help: "print all resource usage information instead of\nthe default format" },
  help: { short: "h", shows: "  -h,  --help", help: "display this help and exit" },
  version: { short: "V", shows: "  -V,  --version", help: "output version information and exit" },
} as const satisfies FlagSpecs;

type TimeCall = Call<typeof FLAGS>;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/time.html, as GNU time does it. */
export const time = defineCommand({
  name: "time",
  summary: "run programs and summarize system resource usage",
  operands: "[OPTIONS] COMMAND [ARG]...",
  completes: "command",
  flags: FLAGS,
  stopAtFirstOperand: true,
  statusOfUsage: INTERNAL,
  helpText: (name) => {
    const options = Object.entries(FLAGS).map(([key, flag]) => formatFlag(key, flag, 29));
    return `Usage: ${name} [OPTIONS] COMMAND [ARG]...\nRun COMMAND, then print system resource usage.\n\n${options.join("")}${HELP_FOOT}`;
  },
  versionText: () => "time (GNU Time) 1.9\n",
  examples: [{ run: "/usr/bin/time -f '%e seconds' sleep 1", shows: "how long a program runs" }],
  exitStatus: "125 if time itself fails, 126 or 127 if COMMAND cannot be run, else the status of COMMAND.",

  async run(call) {
    const { flags, operands, process } = call;
    if (operands.length === 0) return call.usageError("missing program to run");
    const output = flags.output === undefined ? undefined : await openOutput(call, flags.output);
    if (output instanceof Errno) return call.fail(`${flags.output}: ${output.message}`);
    const { scheduler } = process.kernel;
    const [start, steps] = [call.now(), scheduler.steps];
    const ended = await runProgram(call, operands);
    const real = call.now() - start;
    const user = (scheduler.steps - steps) * STEP_SECONDS;
    if (ended instanceof Errno) call.note(`cannot run ${quoteName(operands[0] ?? "")}: ${ended.message}`);
    const status = ended instanceof Errno ? statusOfFailedStart(ended) : ended.status;
    const signal = ended instanceof Errno ? undefined : ended.signal;
    const used: Used = {
      words: operands,
      real: real / 1000,
      user,
      status: signal === undefined ? status : 0,
    };
    const text = abnormal(call, status, signal) + formatUsed(chosenFormat(call), used);
    if (output === undefined) call.printError(text);
    else {
      await process.write(output, encode(text));
      process.fds.close(output);
    }
    return status;
  },
});

async function openOutput(call: TimeCall, path: string): Promise<number | Errno> {
  const { append } = call.flags;
  const file = await openPath(call.process, path, { write: true, create: true, truncate: !append, append });
  if (file instanceof Errno) return file;
  const fd = call.process.fds.lowestFree(3);
  call.process.fds.set(fd, file, { closeOnExec: true });
  return fd;
}

function abnormal({ flags }: TimeCall, status: number, signal: number | undefined): string {
  if (flags.quiet) return "";
  if (signal !== undefined) return `Command terminated by signal ${signal}\n`;
  return status === 0 ? "" : `Command exited with non-zero status ${status}\n`;
}

function chosenFormat(call: TimeCall): string {
  const { flags } = call;
  switch (call.last("format", "portability", "verbose")) {
    case "format":
      return flags.format ?? "";
    case "portability":
      return PORTABLE_FORMAT;
    case "verbose":
      return VERBOSE_FORMAT;
    default:
      return call.env("TIME") ?? DEFAULT_FORMAT;
  }
}
