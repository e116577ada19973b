import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { affinityOf, countProcessors } from "../process/command/processors.ts";
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
    const count = flags.all ? countProcessors(call.files) : available(call);
    call.print(`${Math.max(1, count - Number(flags.ignore ?? 0))}\n`);
    return 0;
  },
});

/** Variables of OpenMP count too. */
function available(call: Call): number {
  const read = (name: string) => Number(/^\s*\+?(\d+)\s*(?:,|$)/.exec(call.env(name) ?? "")?.[1] ?? 0);
  const limit = read("OMP_THREAD_LIMIT") || Number.POSITIVE_INFINITY;
  return Math.min(read("OMP_NUM_THREADS") || allowed(call), limit);
}

/** Those that `taskset` leaves. */
function allowed({ process, files }: Call): number {
  return affinityOf(process, files).toString(2).replaceAll("0", "").length;
}
