import { decode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Files } from "../disk/files.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { PROCPS_STANDARD } from "../process/command/linux-help.ts";
import { PROCPS } from "../process/command/packages.ts";
import type { FlagSpecs } from "../process/command/spec.ts";

const TREE = "/proc/sys";
const DEFAULTS = "/etc/sysctl.conf";

const FLAGS = {
  all: { short: "aAX", help: "display all variables" },
  dryRun: { help: "Print the key and values but do not write" },
  binary: { short: "b", help: "print value without new line" },
  ignore: { short: "e", help: "ignore unknown variables errors" },
  names: { short: "N", help: "print variable names without values" },
  values: { short: "n", help: "print only values of the given variable(s)" },
  load: {
    short: "pf",
    argument: { name: "file", optional: DEFAULTS, completes: "file" },
    help: "read values from file",
  },
  system: { notSimulated: true, help: "read values from all system directories" },
  pattern: {
    short: "r",
    argument: { name: "expression", completes: "none" },
    help: "select setting that match expression",
  },
  quiet: { short: "q", help: "do not echo variable set" },
  write: { short: "w", help: "enable writing a value to variable" },
  ...PROCPS_STANDARD,
} as const satisfies FlagSpecs;

const HELP = `
Usage:
 sysctl [options] [variable[=value] ...]

Options:
  -a, --all            display all variables
  -A                   alias of -a
  -X                   alias of -a
      --deprecated     include deprecated parameters to listing
      --dry-run        Print the key and values but do not write
  -b, --binary         print value without new line
  -e, --ignore         ignore unknown variables errors
  -N, --names          print variable names without values
  -n, --values         print only values of the given variable(s)
  -p, --load[=<file>]  read values from file
  -f                   alias of -p
      --system         read values from all system directories
  -r, --pattern <expression>
                       select setting that match expression
  -q, --quiet          do not echo variable set
  -w, --write          enable writing a value to variable
  -o                   does nothing
  -x                   does nothing
  -d                   alias of -h

 -h, --help     display this help and exit
 -V, --version  output version information and exit

For more details see sysctl(8).
`;

type SysctlCall = Call<typeof FLAGS>;

/** sysctl(8) of procps, on what /proc/sys of this computer has. */
export const sysctl = defineCommand({
  name: "sysctl",
  package: { ...PROCPS, shortName: true },
  summary: "configure kernel parameters at runtime",
  operands: "[options] [variable[=value] ...]",
  completes: "none",
  flags: FLAGS,
  helpText: () => HELP,
  afterUsageProblem: () => HELP,
  examples: [
    {
      run: "sudo sysctl kernel.ostype",
      prints: "kernel.ostype = Linux\n",
      shows: "one setting of the kernel",
    },
    { run: "sudo sysctl -a", shows: "all settings" },
  ],
  exitStatus: "0; 1 where a setting is not there or may not be set.",
  seeAlso: ["hostname(1)", "uname(1)"],

  run(call) {
    const { flags, operands } = call;
    if (flags.all) {
      const pattern = flags.pattern === undefined ? undefined : new RegExp(flags.pattern);
      for (const path of pathsBelow(call.files, TREE))
        if (!pattern || pattern.test(keyOf(path))) show(call, path);
      return call.status;
    }
    const files = operands.length > 0 ? operands : [flags.load ?? DEFAULTS];
    const settings =
      flags.load === undefined ? operands : files.flatMap((file) => readSettings(call, file) ?? []);
    if (settings.length === 0 && flags.load === undefined) return call.tryHelp();
    for (const setting of settings) {
      const [name = "", ...value] = setting.split("=");
      const path = `${TREE}/${name.trim().includes("/") ? name.trim() : name.trim().replaceAll(".", "/")}`;
      const status = call.files.stat(path);
      if (status instanceof Errno) {
        if (!flags.ignore) call.warn(`cannot stat ${path}: ${status.message}`);
      } else if (setting.includes("=")) set(call, path, value.join("=").trim());
      else if (status.kind === "directory") for (const one of pathsBelow(call.files, path)) show(call, one);
      else show(call, path);
    }
    return call.status;
  },
});

function readSettings(call: SysctlCall, file: string): readonly string[] | undefined {
  const content = call.files.readFile(file);
  if (content instanceof Errno) {
    call.warn(`cannot open "${file}": ${content.message}`);
    return undefined;
  }
  return decode(content)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^[#;]/.test(line));
}

function pathsBelow(files: Files, path: string): readonly string[] {
  const entries = files.readdir(path);
  if (entries instanceof Errno) return [];
  const names = entries.map(({ name, kind }) => ({ path: `${path}/${name}`, kind }));
  return names.flatMap((one) => (one.kind === "directory" ? pathsBelow(files, one.path) : [one.path]));
}

function keyOf(path: string): string {
  return path.slice(TREE.length + 1).replaceAll("/", ".");
}

function show(call: SysctlCall, path: string): void {
  const { flags } = call;
  const content = call.files.readFile(path);
  if (content instanceof Errno) {
    call.warn(`permission denied on key '${keyOf(path)}'`);
    return;
  }
  for (const line of decode(content).replace(/\n$/, "").split("\n"))
    print(call, keyOf(path), line, flags.binary);
}

function print(call: SysctlCall, key: string, value: string, isBare: boolean): void {
  const { flags } = call;
  if (flags.names) call.print(`${key}\n`);
  else if (flags.values || isBare) call.print(`${value}${isBare ? "" : "\n"}`);
  else call.print(`${key} = ${value}\n`);
}

function set(call: SysctlCall, path: string, value: string): void {
  const { files, flags } = call;
  const refused = files.access(path, "w");
  if (refused) {
    call.warn(`permission denied on key "${keyOf(path)}"`);
    return;
  }
  const failed = flags.dryRun ? undefined : files.writeFile(path, `${value}\n`);
  if (failed) call.warn(`setting key "${keyOf(path)}": ${failed.message}`);
  else if (!flags.quiet) print(call, keyOf(path), value, false);
}
