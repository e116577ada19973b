import { decode } from "../base/bytes.ts";
import { formatTime } from "../base/format-time.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { PROCPS_STANDARD } from "../process/command/linux-help.ts";
import { PROCPS } from "../process/command/packages.ts";
import { readMemory } from "../process/command/process-table.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { timeZoneOf } from "../process/time-zone.ts";

const FLAGS = {
  active: { short: "a", help: "active/inactive memory" },
  forks: { short: "f", help: "number of forks since boot" },
  slabs: { short: "m", notSimulated: true, help: "slabinfo" },
  oneHeader: { short: "n", help: "do not redisplay header" },
  stats: { short: "s", help: "event counter statistics" },
  disk: { short: "d", notSimulated: true, help: "disk statistics" },
  diskSum: { short: "D", notSimulated: true, help: "summarize disk statistics" },
  partition: {
    short: "p",
    argument: { name: "dev" },
    notSimulated: true,
    help: "partition specific statistics",
  },
  unit: { short: "S", argument: { name: "char" }, help: "define display unit" },
  wide: { short: "w", help: "wide output" },
  timestamp: { short: "t", help: "show timestamp" },
  noFirst: { short: "y", help: "skips first line of output" },
  ...PROCPS_STANDARD,
} as const satisfies FlagSpecs;

type VmstatCall = Call<typeof FLAGS>;

const BYTES: Readonly<Record<string, number>> = { b: 1, k: 1000, K: 1024, m: 1_000_000, M: 1_048_576 };
/** The header comes again after so many lines where no terminal tells its height. */
const HEIGHT = 22;

/** vmstat(8) of procps, as far as /proc/stat and /proc/meminfo tell. */
export const vmstat = defineCommand({
  name: "vmstat",
  package: PROCPS,
  summary: "report virtual memory statistics",
  operands: "[options] [delay [count]]",
  completes: "none",
  helpColumn: 25,
  manPage: "vmstat(8)",
  flags: FLAGS,
  examples: [
    { run: "vmstat", shows: "processes, memory and CPU since the start" },
    { run: "vmstat 1 3", shows: "three lines, a second apart" },
  ],
  seeAlso: ["free(1)", "top(1)", "ps(1)"],

  async run(call) {
    const { flags, operands } = call;
    const letter = flags.unit?.charAt(0).replace("B", "b") ?? "K";
    const bytes = BYTES[letter];
    if (bytes === undefined) return call.fail("-S requires k, K, m or M (default is KiB)");
    const wrong = operands.slice(0, 2).find((word) => !/^[+-]?\d+$/.test(word));
    if (wrong !== undefined) return call.fail(`failed to parse argument: '${wrong}'`);
    const [delay, count, extra] = operands.map(Number);
    if (delay !== undefined && delay < 1) return call.fail("delay must be positive integer");
    if (extra !== undefined) return call.tryHelp();
    const unit = { letter: letter === "b" ? "B" : letter, bytes };
    if (flags.forks) call.print(countLine(statistic(call, "processes"), "forks"));
    else if (flags.stats) call.print(summary(call, unit));
    else await showRounds(call, unit, delay ?? 1, count ?? (delay === undefined ? 1 : undefined));
    return 0;
  },
});

interface Unit {
  readonly letter: string;
  readonly bytes: number;
}

/** The first number of a line of /proc/stat. */
function statistic(call: VmstatCall, name: string): number {
  return readStatistics(call).get(name)?.[0] ?? 0;
}

function readStatistics({ files }: VmstatCall): ReadonlyMap<string, readonly number[]> {
  const content = files.readFile("/proc/stat");
  const lines = content instanceof Errno ? [] : decode(content).split("\n");
  return new Map(
    lines.map((line) => {
      const [name = "", ...numbers] = line.split(/\s+/);
      return [name, numbers.map(Number)];
    }),
  );
}

function countLine(count: number, what: string): string {
  return `${String(count).padStart(13)} ${what}\n`;
}

/** Sizes of memory in the unit that is asked for. */
function memoryIn(call: VmstatCall, { bytes }: Unit) {
  const memory = readMemory(call.files);
  return (...names: readonly string[]) =>
    Math.floor((names.reduce((sum, name) => sum + (memory.get(name) ?? 0), 0) * 1024) / bytes);
}

const TICKS = [
  "non-nice user",
  "nice user",
  "system",
  "idle",
  "IO-wait",
  "IRQ",
  "softirq",
  "stolen",
  "non-nice guest",
  "nice guest",
];

/** Nothing is paged and nobody counts interrupts on this computer. */
function summary(call: VmstatCall, unit: Unit): string {
  const memory = memoryIn(call, unit);
  const sizes: readonly (readonly [number, string])[] = [
    [memory("MemTotal"), "total memory"],
    [memory("MemTotal") - memory("MemAvailable"), "used memory"],
    [memory("Active"), "active memory"],
    [memory("Inactive"), "inactive memory"],
    [memory("MemFree"), "free memory"],
    [memory("Buffers"), "buffer memory"],
    [memory("Cached", "SReclaimable"), "swap cache"],
    [memory("SwapTotal"), "total swap"],
    [memory("SwapTotal") - memory("SwapFree"), "used swap"],
    [memory("SwapFree"), "free swap"],
  ];
  const ticks = readStatistics(call).get("cpu") ?? [];
  return [
    ...sizes.map(([size, what]) => countLine(size, `${unit.letter} ${what}`)),
    ...TICKS.map((what, at) => countLine(ticks[at] ?? 0, `${what} cpu ticks`)),
    countLine(0, "K paged in"),
    countLine(0, "K paged out"),
    countLine(0, "pages swapped in"),
    countLine(0, "pages swapped out"),
    countLine(statistic(call, "intr"), "interrupts"),
    countLine(statistic(call, "ctxt"), "CPU context switches"),
    countLine(statistic(call, "btime"), "boot time"),
    countLine(statistic(call, "processes"), "forks"),
  ].join("");
}

async function showRounds(
  call: VmstatCall,
  unit: Unit,
  delay: number,
  count: number | undefined,
): Promise<void> {
  const { flags } = call;
  call.print(header(call));
  let before = new Map<string, readonly number[]>() as ReadonlyMap<string, readonly number[]>;
  // Without the first line there is one more round.
  let left = (count ?? Number.POSITIVE_INFINITY) + (flags.noFirst ? 1 : 0);
  for (let round = 0; round === 0 || left > 0; round++) {
    const now = readStatistics(call);
    if (round > 0 && !flags.oneHeader && round % HEIGHT === 0) call.print(header(call));
    if (round > 0 || !flags.noFirst) call.print(row(call, unit, before, now, round === 0 ? 1 : delay));
    before = now;
    left--;
    if (left > 0) await call.sleep(delay * 1000);
  }
}

const WIDTHS = [2, 2, 6, 6, 6, 6, 4, 4, 5, 5, 4, 4, 2, 2, 2, 2, 2];
const WIDE = [4, 4, 12, 12, 12, 12, 4, 4, 5, 5, 4, 4, 3, 3, 3, 3, 3, 3];
const STAMP = "-----timestamp-----";

function layOut(call: VmstatCall, cells: readonly (string | number)[], stamp: string): string {
  const widths = call.flags.wide ? WIDE : WIDTHS;
  const text = widths.map((width, at) => String(cells[at] ?? "").padStart(width)).join(" ");
  return `${text}${call.flags.timestamp ? ` ${stamp}` : ""}\n`;
}

function header(call: VmstatCall): string {
  const { flags } = call;
  const groups = flags.wide
    ? "--procs-- -----------------------memory---------------------- ---swap-- -----io---- -system-- ----------cpu----------"
    : "procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu-----";
  const middle = flags.active ? ["inact", "active"] : ["buff", "cache"];
  const names = ["r", "b", "swpd", "free", ...middle, "si", "so", "bi", "bo", "in", "cs"];
  const zone = formatTime("%Z", call.now(), timeZoneOf(call.process));
  const columns = [...names, "us", "sy", "id", "wa", "st", "gu"];
  return `${groups}${flags.timestamp ? ` ${STAMP}` : ""}\n${layOut(call, columns, zone.padStart(STAMP.length))}`;
}

/** What happened between two moments; a computer without work was idle. */
function row(
  call: VmstatCall,
  unit: Unit,
  before: ReadonlyMap<string, readonly number[]>,
  now: ReadonlyMap<string, readonly number[]>,
  seconds: number,
): string {
  const memory = memoryIn(call, unit);
  const [user = 0, nice = 0, system = 0, idle = 0, wait = 0, irq = 0, soft = 0, stolen = 0] = (
    now.get("cpu") ?? []
  ).map((ticks, at) => ticks - (before.get("cpu")?.[at] ?? 0));
  const shares = [user + nice, system + irq + soft, idle, wait, stolen];
  const total = shares.reduce((sum, one) => sum + one, 0);
  const percent = total === 0 ? [0, 0, 100, 0, 0] : shares.map((one) => Math.round((100 * one) / total));
  const switches = Math.round(((now.get("ctxt")?.[0] ?? 0) - (before.get("ctxt")?.[0] ?? 0)) / seconds);
  const middle = call.flags.active
    ? [memory("Inactive"), memory("Active")]
    : [memory("Buffers"), memory("Cached", "SReclaimable")];
  const cells = [
    now.get("procs_running")?.[0] ?? 0,
    now.get("procs_blocked")?.[0] ?? 0,
    memory("SwapTotal") - memory("SwapFree"),
    memory("MemFree"),
    ...middle,
    ...[0, 0, 0, 0, 0],
    switches,
    ...percent,
    0,
  ];
  return layOut(call, cells, formatTime("%Y-%m-%d %H:%M:%S", call.now(), timeZoneOf(call.process)));
}
