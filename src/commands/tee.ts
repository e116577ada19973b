import type { MaybePromise } from "../base/maybe-promise.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteName, quoteNameAlways } from "../process/command/quote-name.ts";
import { openPath } from "../process/open.ts";
import { SIGINT, SIGPIPE } from "../process/signals.ts";

const MODES = [["warn"], ["warn-nopipe"], ["exit"], ["exit-nopipe"]] as const;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/tee.html */
export const tee = defineCommand({
  name: "tee",
  package: COREUTILS,
  stdinProblem: (errno) => `read error: ${errno.message}`,
  closedStdin: "standard input",
  summary: "read from standard input and write to standard output and files",
  operands: "[OPTION]... [FILE]...",
  description: "Copy standard input to each FILE, and also to standard output.",
  helpColumn: 29,
  flags: {
    append: { short: "a", help: "append to the given FILEs, do not overwrite" },
    ignoreInterrupts: { short: "i", help: "ignore interrupt signals" },
    p: { short: "p", long: false, overrides: ["outputError"], help: "diagnose errors writing to non pipes" },
    outputError: {
      argument: { name: "MODE", optional: "warn-nopipe", choices: MODES },
      overrides: ["p"],
      help: " set behavior on write error.  See MODE below",
    },
  },
  notes: `MODE determines behavior with write errors on the outputs:
  warn           diagnose errors writing to any output
  warn-nopipe    diagnose errors writing to any output not a pipe
  exit           exit on error writing to any output
  exit-nopipe    exit on error writing to any output not a pipe
The default MODE for the -p option is 'warn-nopipe'.
The default operation when --output-error is not specified, is to
exit immediately on error writing to a pipe, and diagnose errors
writing to non pipe outputs.`,
  examples: [
    { run: "echo hi | tee note && cat note", prints: "hi\nhi\n", shows: "see it and keep it" },
    {
      run: "echo a > list; echo b | tee -a list > /dev/null; cat list",
      prints: "a\nb\n",
      shows: "add to a file",
    },
  ],
  exitStatus: "0 if all was written, 1 if some could not be.",

  async run(call) {
    const { flags } = call;
    const mode = flags.p ? "warn-nopipe" : flags.outputError;
    if (flags.ignoreInterrupts) call.process.handle(SIGINT, "ignore");
    if (mode !== undefined) call.process.handle(SIGPIPE, "ignore");
    const sinks: Sink[] = [{ name: "standard output", fd: 1, isStdout: true }];
    for (const name of call.operands) {
      const fd = await openSink(call, name, flags.append);
      if (fd !== undefined) sinks.push({ name, fd, isStdout: false });
      else if (mode?.startsWith("exit")) return 1;
    }
    return copyToAll(call, sinks, mode ?? "default");
  },
});

interface Sink {
  readonly name: string;
  readonly fd: number;
  readonly isStdout: boolean;
}

async function openSink(call: Call, name: string, append: boolean): Promise<number | undefined> {
  const file = await openPath(call.process, name, { write: true, create: true, truncate: !append, append });
  if (!(file instanceof Errno) && file.kind !== "directory") return call.process.fds.add(file, 3);
  const errno = file instanceof Errno ? file : Errno.EISDIR;
  call.warn(`${quoteName(name)}: ${errno.message}`);
  return undefined;
}

async function copyToAll(call: Call, sinks: readonly Sink[], mode: string): Promise<number> {
  let open = [...sinks];
  await call.stdin.eachChunk(async (chunk) => {
    for (const sink of open) {
      const errno = await write(call, sink, chunk);
      if (!errno) continue;
      open = open.filter((other) => other !== sink);
      const isPipe = errno === Errno.EPIPE;
      if (!(isPipe && mode.endsWith("nopipe"))) {
        const name = sink.isStdout ? quoteNameAlways(sink.name) : quoteName(sink.name);
        call.warn(`${name}: ${errno.message}`);
        if (mode.startsWith("exit")) return false;
      }
    }
    return open.length > 0 ? undefined : false;
  });
  return call.status;
}

function write(call: Call, { fd }: Sink, chunk: Uint8Array): MaybePromise<Errno | undefined> {
  return call.process.write(fd, chunk);
}
