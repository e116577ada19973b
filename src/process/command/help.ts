import { type CommandSpec, type FlagSpec, type FlagSpecs, longNames, usageLines } from "./spec.ts";

const MANDATORY = "Mandatory arguments to long options are mandatory for short options too.";
const DEFAULT_COLUMN = 25;
const STANDARD_LINES: Readonly<Record<string, string>> = {
  help: "      --help        display this help and exit\n",
  version: "      --version     output version information and exit\n",
};

/** What help and man pages read of a spec: any command's fits. */
export type DescribedSpec = Omit<CommandSpec, "run" | "digits" | "flags"> & { readonly flags?: FlagSpecs };

/** The text of `--help`, laid out as GNU does. `name` is the name as called. */
export function formatHelp(spec: DescribedSpec, name: string): string {
  if (spec.helpText) return spec.helpText(name);
  if (spec.package?.help) return spec.package.help(spec, name);
  const lines = formatUsage(spec, name);
  const description = spec.description ?? `${capitalize(spec.summary)}.`;
  const options = formatOptions(spec);
  const notes = spec.notes === undefined ? "" : `\n${spec.notes}\n`;
  const foot = spec.package?.helpFoot?.(spec.name) ?? "";
  const tight = spec.tight || description.endsWith(MANDATORY) || options.startsWith("\n");
  const gap = tight || options === "" ? "" : "\n";
  return `${lines}${description}\n${gap}${options}${notes}${foot}`;
}

export function formatUsage(spec: DescribedSpec, name: string): string {
  const forms = usageLines(spec);
  return forms.map((form, i) => `${i === 0 ? "Usage:" : "  or: "} ${name}${form && ` ${form}`}\n`).join("");
}

function formatOptions(spec: DescribedSpec): string {
  if (spec.words === "raw") return "";
  const flags = spec.flags ?? {};
  let text = "";
  for (const [key, flag] of Object.entries(flags)) {
    if (!flag.hidden) text += formatFlag(key, flag, spec.helpColumn ?? DEFAULT_COLUMN);
  }
  for (const [key, line] of Object.entries(STANDARD_LINES)) if (!(key in flags)) text += line;
  return text;
}

/** One option with its help, which begins at `column` or two blanks after a label that reaches further. */
export function formatFlag(key: string, flag: FlagSpec, column: number): string {
  const before = flag.before === undefined ? "" : `${flag.before}\n`;
  const [first = "", ...rest] = (flag.help ?? "").split("\n");
  const label = flag.shows ?? formatLabel(key, flag);
  const start = flag.column ?? column;
  const pad = " ".repeat(start - 1);
  const head = first === "" ? label : `${`${label} `.padEnd(start - 2)} ${first}`;
  return `${before}${head}\n${rest.map((line) => (line === "" ? "\n" : `${pad}${line}\n`)).join("")}`;
}

function formatLabel(key: string, flag: FlagSpec): string {
  const shorts = [...(flag.short ?? "")].map((letter) => `-${letter}`);
  const longs = longNames(key, flag).map((long) => `--${long}`);
  const label = [...shorts, ...longs].join(", ");
  const indented = shorts.length > 0 ? `  ${label}` : `      ${label}`;
  return indented + formatArgument(flag, longs.length > 0);
}

function formatArgument({ argument }: FlagSpec, hasLong: boolean): string {
  if (!argument) return "";
  if (argument.optional) return hasLong ? `[=${argument.name}]` : `[${argument.name}]`;
  return hasLong ? `=${argument.name}` : ` ${argument.name}`;
}

/** The text of `--version`. */
export function formatVersion(spec: DescribedSpec, name: string): string {
  if (spec.versionText) return spec.versionText(name);
  return `${spec.package?.version(spec.name) ?? `${spec.name} (Rockpool)`}\n`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
