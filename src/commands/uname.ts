import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";
import { KERNEL_RELEASE, KERNEL_VERSION } from "../process/kernel-version.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/uname.html */
export const uname = defineCommand({
  name: "uname",
  package: COREUTILS,
  summary: "print system information",
  operands: "[OPTION]...",
  completes: "none",
  description: "Print certain system information.  With no OPTION, same as -s.",
  helpColumn: 28,
  flags: {
    all: {
      short: "a",
      help: "print all information, in the following order,\n  except omit -p and -i if unknown:",
    },
    kernelName: {
      short: "s",
      long: ["kernel-name", "sysname"],
      shows: "  -s, --kernel-name",
      help: "print the kernel name",
    },
    nodename: { short: "n", help: "print the network node hostname" },
    kernelRelease: {
      short: "r",
      long: ["kernel-release", "release"],
      shows: "  -r, --kernel-release",
      help: "print the kernel release",
    },
    kernelVersion: { short: "v", help: "print the kernel version" },
    machine: { short: "m", help: "print the machine hardware name" },
    processor: { short: "p", help: "print the processor type (non-portable)" },
    hardwarePlatform: { short: "i", help: "print the hardware platform (non-portable)" },
    operatingSystem: { short: "o", help: "print the operating system" },
  },
  examples: [{ run: "uname -s", prints: "Linux\n", shows: "which kernel this is" }],

  run(call) {
    const { flags, operands } = call;
    if (operands[0] !== undefined) return call.usageError(`extra operand ${quoteText(operands[0])}`);
    const { all } = flags;
    const parts = [
      [flags.kernelName, "Linux"],
      [flags.nodename, call.process.hostname],
      [flags.kernelRelease, KERNEL_RELEASE],
      [flags.kernelVersion, KERNEL_VERSION],
      [flags.machine, "x86_64"],
      [flags.processor && !all, "unknown"],
      [flags.hardwarePlatform && !all, "unknown"],
      [flags.operatingSystem, "GNU/Linux"],
    ] as const;
    const optional = (text: string) => text === "unknown";
    const chosen = parts
      .filter(([wanted, text]) => wanted || (all && !optional(text)))
      .map(([, text]) => text);
    call.print(`${chosen.length > 0 ? chosen.join(" ") : "Linux"}\n`);
    return 0;
  },
});
