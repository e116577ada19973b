import type { Process } from "../../process/process.ts";
import { UNLIMITED } from "../../process/resource-limits.ts";
import { limitOf, resourceOf } from "../../shell/builtins/resource-limits.ts";

/** The lines of `/proc/PID/limits`: the letter that `ulimit` has for each. */
const LIMITS: readonly (readonly [name: string, unit: string, letter: string])[] = [
  ["Max cpu time", "seconds", "t"],
  ["Max file size", "bytes", "f"],
  ["Max data size", "bytes", "d"],
  ["Max stack size", "bytes", "s"],
  ["Max core file size", "bytes", "c"],
  ["Max resident set", "bytes", "m"],
  ["Max processes", "processes", "u"],
  ["Max open files", "files", "n"],
  ["Max locked memory", "bytes", "l"],
  ["Max address space", "bytes", "v"],
  ["Max file locks", "locks", "x"],
  ["Max pending signals", "signals", "i"],
  ["Max msgqueue size", "bytes", "q"],
  ["Max nice priority", "", "e"],
  ["Max realtime priority", "", "r"],
  ["Max realtime timeout", "us", "R"],
];

export function limitsText(process: Process): string {
  const row = (name: string, soft: string, hard: string, unit: string) =>
    `${name.padEnd(25)} ${soft.padEnd(20)} ${hard.padEnd(20)} ${unit === "" ? "" : unit.padEnd(10)}\n`;
  const rows = LIMITS.map(([name, unit, letter]) => {
    const resource = resourceOf(letter);
    const { soft, hard } = resource ? limitOf(process, resource) : { soft: UNLIMITED, hard: UNLIMITED };
    const shown = (limit: bigint) => (limit === UNLIMITED ? "unlimited" : String(limit));
    return row(name, shown(soft), shown(hard), unit);
  });
  return row("Limit", "Soft Limit", "Hard Limit", "Units") + rows.join("");
}

/** `/proc/PID/mountinfo`, from the lines of its `mounts`; the numbers count up from that of `/`. */
export function mountInfo(mounts: string): string {
  const first = 22;
  return mounts
    .trim()
    .split("\n")
    .map((mount, index) => {
      const [source = "", place = "", type = "", options = ""] = mount.split(" ");
      const parent = index === 0 ? 1 : first;
      const device = source.startsWith("/dev/sda") ? "8:1" : `0:${first + index}`;
      const own = options.split(",").filter((option) => /^(?:r[ow]|no\w+|relatime)$/.test(option));
      const ofSystem = options.split(",").filter((option) => !own.includes(option) || /^r[ow]$/.test(option));
      return `${first + index} ${parent} ${device} / ${place} ${own.join(",")} - ${type} ${source} ${ofSystem.join(",")}\n`;
    })
    .join("");
}
