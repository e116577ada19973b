import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { PROCPS } from "../process/command/packages.ts";
import { readMemory } from "../process/command/process-table.ts";
import type { FlagSpecs } from "../process/command/spec.ts";

const WIDTH = 12;

const UNITS = {
  bytes: { short: "b", help: "show output in bytes" },
  kilo: { help: "show output in kilobytes" },
  mega: { help: "show output in megabytes" },
  giga: { help: "show output in gigabytes" },
  tera: { help: "show output in terabytes" },
  peta: { help: "show output in petabytes" },
  kibi: { short: "k", help: "show output in kibibytes" },
  mebi: { short: "m", help: "show output in mebibytes" },
  gibi: { short: "g", help: "show output in gibibytes" },
  tebi: { help: "show output in tebibytes" },
  pebi: { help: "show output in pebibytes" },
  human: { short: "h", help: "show human-readable output" },
} as const satisfies FlagSpecs;

const FLAGS = {
  ...UNITS,
  si: { help: "use powers of 1000 not 1024" },
  lohi: { short: "l", help: "show detailed low and high memory statistics" },
  total: { short: "t", help: "show total for RAM + swap" },
  committed: { short: "v", help: "show committed memory and commit limit" },
  seconds: {
    short: "s",
    argument: { name: "N" },
    shows: " -s N, --seconds N",
    help: "repeat printing every N seconds",
  },
  count: {
    short: "c",
    argument: { name: "N" },
    shows: " -c N, --count N",
    help: "repeat printing N times, then exit",
  },
  wide: { short: "w", help: "wide output" },
  help: { before: "", shows: "     --help     display this help and exit" },
  version: { short: "V", shows: " -V, --version  output version information and exit" },
} as const satisfies FlagSpecs;

type FreeCall = Call<typeof FLAGS>;

/** free(1) of procps. */
export const free = defineCommand({
  name: "free",
  package: PROCPS,
  summary: "display amount of free and used memory in the system",
  operands: "[options]",
  completes: "none",
  helpColumn: 22,
  flags: FLAGS,
  examples: [{ run: "free -h", shows: "the memory in use, for people" }],
  seeAlso: ["ps(1)", "top(1)"],

  async run(call) {
    const { flags, operands } = call;
    if (operands.length > 0) return call.tryHelp();
    const seconds = flags.seconds === undefined ? 1 : Number.parseFloat(flags.seconds);
    if (Number.isNaN(seconds))
      return call.fail(`seconds argument failed: '${flags.seconds}': Invalid argument`);
    if (seconds <= 0) return call.fail(`seconds argument \`${flags.seconds}' is not positive number`);
    const asked = flags.count ?? (flags.seconds === undefined ? "1" : undefined);
    if (asked !== undefined && !(Number(asked) > 0))
      return call.fail(
        `failed to parse count argument: '${asked}'${/^\d+$/.test(asked) ? ": Numerical result out of range" : ""}`,
      );
    const count = asked === undefined ? Number.POSITIVE_INFINITY : Number(asked);
    for (let round = 1; ; round++) {
      call.print(table(call));
      if (round >= count) return 0;
      call.print("\n");
      await call.sleep(seconds * 1000);
    }
  },
});

function table(call: FreeCall): string {
  const { flags } = call;
  const memory = readMemory(call.files);
  const kib = (name: string) => memory.get(name) ?? 0;
  const cache = kib("Cached") + kib("SReclaimable");
  const [total, unused, available, swap, swapFree] = [
    kib("MemTotal"),
    kib("MemFree"),
    kib("MemAvailable"),
    kib("SwapTotal"),
    kib("SwapFree"),
  ]; // prettier-ignore
  const row = (label: string, numbers: readonly number[]) =>
    `${label.padEnd(8)}${numbers.map((one) => show(call, one).padStart(WIDTH)).join("")}\n`;
  const buffers = flags.wide ? [kib("Buffers"), cache] : [kib("Buffers") + cache];
  const heads = [
    "total",
    "used",
    "free",
    "shared",
    ...(flags.wide ? ["buffers", "cache"] : ["buff/cache"]),
    "available",
  ];
  const used = total - available;
  let text = `${" ".repeat(8)}${heads.map((head) => head.padStart(WIDTH)).join("")}\n`;
  text += row("Mem:", [total, used, unused, kib("Shmem"), ...buffers, available]);
  if (flags.lohi) text += row("Low:", [total, total - unused, unused]) + row("High:", [0, 0, 0]);
  text += row("Swap:", [swap, swap - swapFree, swapFree]);
  if (flags.total) text += row("Total:", [total + swap, used + swap - swapFree, unused + swapFree]);
  if (flags.committed) {
    const [limit, committed] = [Math.floor(total / 2) + swap, used];
    text += row("Comm:", [limit, committed, limit - committed]);
  }
  return text;
}

const POWERS = "BKMGTP";

function show(call: FreeCall, kib: number): string {
  const { flags } = call;
  const unit = call.last(...(Object.keys(UNITS) as (keyof typeof UNITS)[])) ?? "kibi";
  if (unit === "human") return human(kib * 1024, flags.si);
  if (unit === "bytes") return String(kib * 1024);
  const power = POWERS.indexOf(unit.charAt(0).toUpperCase());
  const base = unit.endsWith("bi") && !flags.si ? 1024 : 1000;
  return String(Math.floor((kib * 1024) / base ** power));
}

/** With a digit after the point where that fits into three characters (procps, scale_size). */
function human(bytes: number, si: boolean): string {
  const base = si ? 1000 : 1024;
  let power = 0;
  while (power < POWERS.length - 1 && bytes / base ** power >= base) power++;
  const value = bytes / base ** power;
  const suffix = power === 0 ? "B" : `${POWERS[power]}${si ? "" : "i"}`;
  const text = value < 10 && power > 0 ? value.toFixed(1) : String(Math.floor(value));
  return `${text}${suffix}`;
}
