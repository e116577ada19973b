import { decode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Files } from "../disk/files.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX_STANDARD } from "../process/command/linux-help.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import { LSCPU_HELP } from "./lscpu/help-text.ts";

/** lscpu(1) of util-linux, as far as /proc/cpuinfo tells. */
export const lscpu = defineCommand({
  name: "lscpu",
  helpText: () => LSCPU_HELP,
  package: UTIL_LINUX,
  summary: "display information about the CPU architecture",
  operands: "[options]",
  completes: "none",
  description: "Display information about the CPU architecture.",
  helpColumn: 26,
  flags: {
    all: { short: "a", help: "print both online and offline CPUs (default for -e)" },
    online: { short: "b", help: "print online CPUs only (default for -p)" },
    bytes: { short: "B", help: "print sizes in bytes rather than in human readable format" },
    caches: {
      short: "C",
      argument: { name: "list", optional: true },
      notSimulated: true,
      help: "info about caches in extended readable format",
    },
    offline: { short: "c", help: "print offline CPUs only" },
    json: { short: "J", help: "use JSON for default or extended format" },
    extended: {
      short: "e",
      argument: { name: "list", optional: true },
      help: "print out an extended readable format",
    },
    parse: { short: "p", argument: { name: "list", optional: true }, help: "print out a parsable format" },
    ...UTIL_LINUX_STANDARD,
  },
  examples: [{ run: "lscpu", shows: "what processor this computer has" }],
  seeAlso: ["nproc(1)"],

  run(call) {
    const { flags } = call;
    if (call.operands.length > 0) return call.usageError("bad usage");
    const cpus = readCpus(call.files);
    if (flags.parse !== undefined) {
      call.print(
        "# The following is the parsable format, which can be fed to other\n# programs. Each different item in every column has an unique ID\n# starting usually from zero.\n# CPU,Core,Socket,Node\n",
      );
      for (const cpu of cpus.keys()) call.print(`${cpu},${cpu},0,0\n`);
      return 0;
    }
    if (flags.extended !== undefined) {
      call.print("CPU NODE SOCKET CORE ONLINE\n");
      for (const cpu of cpus.keys())
        call.print(`${String(cpu).padStart(3)}    0      0 ${String(cpu).padStart(4)}    yes\n`);
      return 0;
    }
    const rows = rowsOf(cpus);
    if (flags.json) call.print(asJson(rows));
    else {
      const width = Math.max(...rows.map(([name]) => name.length)) + 3;
      for (const [name, value] of rows) call.print(`${`${name}:`.padEnd(width)}${value}\n`);
    }
    return 0;
  },
});

type Row = readonly [name: string, value: string];

function readCpus(files: Files): readonly ReadonlyMap<string, string>[] {
  const content = files.readFile("/proc/cpuinfo");
  const blocks =
    content instanceof Errno
      ? []
      : decode(content)
          .split("\n\n")
          .filter((block) => block.trim() !== "");
  return blocks.map(
    (block) =>
      new Map(
        [...block.matchAll(/^([^\t:]+)\t*: ?(.*)$/gm)].map(([, name = "", value = ""]) => [name, value]),
      ),
  );
}

function rowsOf(cpus: readonly ReadonlyMap<string, string>[]): readonly Row[] {
  const [first = new Map<string, string>()] = cpus;
  const count = cpus.length;
  const of = (name: string) => first.get(name) ?? "-";
  const range = [...cpus.keys()].join(",");
  return [
    ["Architecture", "x86_64"],
    ["  CPU op-mode(s)", "32-bit, 64-bit"],
    ["  Byte Order", "Little Endian"],
    ["CPU(s)", String(count)],
    ["  On-line CPU(s) list", range],
    ["Vendor ID", of("vendor_id")],
    ["  Model name", of("model name")],
    ["    CPU family", of("cpu family")],
    ["    Model", of("model")],
    ["    Thread(s) per core", "1"],
    ["    Core(s) per socket", String(count)],
    ["    Socket(s)", "1"],
    ["NUMA node(s)", "1"],
    ["NUMA node0 CPU(s)", range],
  ].map(([name = "", value = ""]) => [name, value] as const);
}

function asJson(rows: readonly Row[]): string {
  const fields = rows.map(([name, value]) => ({ field: `${name.trim()}:`, data: value }));
  return `${JSON.stringify({ lscpu: fields }, undefined, 3)}\n`;
}
