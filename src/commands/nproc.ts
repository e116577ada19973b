import { decode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Files } from "../disk/files.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";

/** nproc(1) of GNU. */
export const nproc = defineCommand({
  name: "nproc",
  package: COREUTILS,
  summary: "print the number of processing units available",
  operands: "[OPTION]...",
  completes: "none",
  description: `Print the number of processing units available to the current process,
which may be less than the number of online processors`,
  flags: {
    all: { shows: "      --all ", column: 18, help: "print the number of installed processors" },
    ignore: { argument: { name: "N" }, column: 19, help: "if possible, exclude N processing units" },
  },
  examples: [{ run: "nproc", prints: "2\n", shows: "how many programs can run at once" }],
  seeAlso: ["lscpu(1)"],

  run(call) {
    const { flags } = call;
    if (flags.ignore !== undefined && !/^\s*\+?\d+$/.test(flags.ignore))
      return call.fail(`invalid number: ${quoteText(flags.ignore)}`);
    const [extra] = call.operands;
    if (extra !== undefined) return call.usageError(`extra operand ${quoteText(extra)}`);
    const count = flags.all ? processors(call.files) : available(call.files, (name) => call.env(name));
    call.print(`${Math.max(1, count - Number(flags.ignore ?? 0))}\n`);
    return 0;
  },
});

function processors(files: Files): number {
  const content = files.readFile("/proc/cpuinfo");
  return content instanceof Errno ? 1 : decode(content).match(/^processor/gm)?.length || 1;
}

/** Variables of OpenMP count too. */
function available(files: Files, env: (name: string) => string | undefined): number {
  const wanted = Number(/^\s*\+?(\d+)\s*(?:,|$)/.exec(env("OMP_NUM_THREADS") ?? "")?.[1] ?? 0);
  const limit =
    Number(/^\s*\+?(\d+)\s*(?:,|$)/.exec(env("OMP_THREAD_LIMIT") ?? "")?.[1] ?? 0) ||
    Number.POSITIVE_INFINITY;
  return Math.min(wanted || processors(files), limit);
}
