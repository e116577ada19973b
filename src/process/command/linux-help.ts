import type { DescribedSpec } from "./help.ts";
import { type FlagSpec, type FlagSpecs, longNames, usageLines } from "./spec.ts";

const DEFAULT_COLUMN = 26;

/** The text of `--help` as util-linux and procps lay it out. */
export function formatLinuxHelp(spec: DescribedSpec, name: string): string {
  const short = name.slice(name.lastIndexOf("/") + 1);
  const usage = usageLines(spec).map((form) => ` ${short}${form && ` ${form}`}\n`);
  const about = spec.description === undefined ? "" : `${spec.description}\n\n`;
  const flags = Object.entries(spec.flags ?? {}).filter(([, flag]) => !flag.hidden);
  const options = flags.map(([key, flag]) => formatOption(key, flag, spec.helpColumn ?? DEFAULT_COLUMN));
  const notes = spec.notes === undefined ? "" : `${spec.notes}\n`;
  const page = spec.manPage ?? spec.name;
  const reference = page.endsWith(")") ? page : `${page}(1)`;
  return `\nUsage:\n${usage.join("")}\n${about}Options:\n${options.join("")}\n${notes}For more details see ${reference}.\n`;
}

/** One option; the help begins at `column`, counted from 1. An option without help is shown as it says itself. */
function formatOption(key: string, flag: FlagSpec, column: number): string {
  const before = flag.before === undefined ? "" : `${flag.before}\n`;
  if (flag.help === undefined) return `${before}${flag.shows ?? formatLabel(key, flag)}\n`;
  const [first = "", ...rest] = flag.help.split("\n");
  const start = (flag.column ?? column) - 1;
  const pad = " ".repeat(start);
  const label = flag.shows ?? formatLabel(key, flag);
  const head = first === "" ? label : `${`${label} `.padEnd(start)}${first}`;
  return `${before}${head}\n${rest.map((line) => `${pad}${line}\n`).join("")}`;
}

function formatLabel(key: string, flag: FlagSpec): string {
  const shorts = [...(flag.short ?? "")].map((letter) => `-${letter}`);
  const longs = longNames(key, flag).map((long) => `--${long}`);
  const label = [...shorts, ...longs].join(", ");
  const { argument } = flag;
  const shown = argument && (argument.optional ? `[=<${argument.name}>]` : ` <${argument.name}>`);
  return `${shorts.length > 0 ? " " : "     "}${label}${shown ?? ""}`;
}

/** `-h` and `-V` as procps shows them, after an empty line. */
export const PROCPS_STANDARD = {
  help: { short: "h", before: "", shows: " -h, --help     display this help and exit" },
  version: { short: "V", shows: " -V, --version  output version information and exit" },
} as const satisfies FlagSpecs;

/** The same of util-linux. Their help stands in the column of the other options. */
export const UTIL_LINUX_STANDARD = {
  help: { short: "h", before: "", help: "display this help" },
  version: { short: "V", help: "display version" },
} as const satisfies FlagSpecs;

const SHADOW_COLUMN = 33;

/** The text of `--help` as the programs around passwd(1) lay it out. */
export function formatShadowHelp(spec: DescribedSpec, name: string): string {
  const short = name.slice(name.lastIndexOf("/") + 1);
  const forms = usageLines(spec).map((form, at) => `${at === 0 ? "Usage:" : "      "} ${short} ${form}\n`);
  const flags = Object.entries(spec.flags ?? {}).filter(([, flag]) => !flag.hidden);
  const options = flags.map(([key, flag]) => formatShadowOption(key, flag));
  return `${forms.join("")}\nOptions:\n${options.join("")}${spec.notes ?? ""}\n`;
}

function formatShadowOption(key: string, flag: FlagSpec): string {
  const shorts = [...(flag.short ?? "")].map((letter) => `-${letter}`);
  const names = [...shorts, ...longNames(key, flag).map((long) => `--${long}`)].join(", ");
  const argument = flag.argument ? ` ${flag.argument.name}` : "";
  const label = flag.shows ?? `${shorts.length > 0 ? "  " : "      "}${names}${argument}`;
  const pad = " ".repeat(SHADOW_COLUMN - 1);
  const head = label.length < SHADOW_COLUMN - 1 ? label.padEnd(SHADOW_COLUMN - 1) : `${label}\n${pad}`;
  return `${head}${(flag.help ?? "").split("\n").join(`\n${pad}`)}\n`;
}
