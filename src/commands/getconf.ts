import { decode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { VARIABLES } from "./getconf/variables.ts";

const USAGE = `Usage: getconf [-v specification] variable_name [pathname]
       getconf -a [pathname]
`;
const MISUSE = 2;
const NO_PATH = 3;
const PAGE_KIB = 4;
const NAME_WIDTH = 35;
/** Those that pathconf(3) tells, of a path. */
const OF_PATHS =
  /^(?:LINK_MAX|MAX_CANON|MAX_INPUT|NAME_MAX|PATH_MAX|PIPE_BUF|SOCK_MAXBUF|FILESIZEBITS|SYMLINK_MAX|REC_\w+|ALLOC_SIZE_MIN|POSIX_ALLOC_SIZE_MIN|POSIX_REC_\w+|_POSIX_(?:LINK_MAX|MAX_CANON|MAX_INPUT|NAME_MAX|PATH_MAX|ASYNC_IO|CHOWN_RESTRICTED|NO_TRUNC|PRIO_IO|SYNC_IO|VDISABLE))$/;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/getconf.html */
export const getconf = defineCommand({
  name: "getconf",
  summary: "query system configuration variables",
  operands: ["[-v specification] variable_name [pathname]", "-a [pathname]"],
  completes: "none",
  description: "Shows a limit or a property of the system: ARG_MAX, NAME_MAX, PAGE_SIZE, LONG_BIT, PATH …",
  words: "raw",
  helpText: () => USAGE,
  examples: [
    { run: "getconf PAGE_SIZE", prints: "4096\n", shows: "the size of a page of memory, in bytes" },
    { run: "getconf ARG_MAX", prints: "2097152\n", shows: "how long a command line may be" },
    { run: "getconf _NPROCESSORS_ONLN", shows: "how many processors there are" },
  ],
  exitStatus: "0, or 2 where the name is not known.",
  seeAlso: ["uname(1)", "ulimit(1)"],

  run(call) {
    const words = call.operands[0] === "-v" ? call.operands.slice(2) : call.operands;
    const [name, path, ...others] = words;
    if (name === undefined || others.length > 0) return misuse(call);
    if (name === "-a") return showAll(call, path ?? ".");
    const found = table().get(name);
    if (found === undefined) {
      call.warn(`Unrecognized variable \`${name}'`);
      return MISUSE;
    }
    const isOfPath = OF_PATHS.test(name);
    if (isOfPath !== (path !== undefined)) return misuse(call);
    const status = path === undefined ? undefined : call.files.stat(path);
    if (status instanceof Errno) return call.fail(`pathconf: ${path}: ${status.message}`, NO_PATH);
    const value = found === "*" ? measured(call, name) : found;
    call.print(`${value === "" ? "undefined" : value}\n`);
    return 0;
  },
});

function misuse(call: Call): number {
  call.printError(USAGE);
  return MISUSE;
}

function table(): ReadonlyMap<string, string> {
  const rows = VARIABLES.trim().split("\n");
  return new Map(
    rows.map((row) => {
      const at = row.indexOf(" ");
      return at < 0 ? [row, ""] : [row.slice(0, at), row.slice(at + 1)];
    }),
  );
}

function showAll(call: Call, path: string): number {
  const status = call.files.stat(path);
  if (status instanceof Errno) return call.fail(`pathconf: ${path}: ${status.message}`, NO_PATH);
  for (const [name, value] of table())
    call.print(`${name.padEnd(NAME_WIDTH)}${value === "*" ? measured(call, name) : value}\n`);
  return 0;
}

/** What follows from the computer, or from the limits of the one who asks. */
function measured({ files }: Call, name: string): string {
  const find = (path: string, pattern: RegExp) => {
    const content = files.readFile(path);
    return content instanceof Errno ? undefined : pattern.exec(decode(content))?.[1];
  };
  const pages = (kib: string | undefined) => String(Math.floor(Number(kib ?? 0) / PAGE_KIB));
  switch (name) {
    case "_PHYS_PAGES":
      return pages(find("/proc/meminfo", /^MemTotal: +(\d+)/m));
    case "_AVPHYS_PAGES":
      return pages(find("/proc/meminfo", /^MemFree: +(\d+)/m));
    case "OPEN_MAX":
    case "_POSIX_OPEN_MAX":
      return find("/proc/self/limits", /^Max open files +(\d+)/m) ?? "";
    case "CHILD_MAX":
    case "_POSIX_CHILD_MAX":
      return find("/proc/self/limits", /^Max processes +(\d+)/m) ?? "";
    default: {
      const content = files.readFile("/proc/cpuinfo");
      return content instanceof Errno ? "" : String(decode(content).match(/^processor/gm)?.length ?? 0);
    }
  }
}
