import type { CommandTable, OptionGroup, PipOption } from "./option.ts";
import { GENERAL_OPTIONS } from "./options/general.ts";

/** Where helps begin, and where lines end: optparse on a terminal of 80 columns. */
const HELP_COLUMN = 30;
const WIDTH = 78;

/** The commands' names and summaries, with what stands before the first word of a usage line. */
export function formatMainHelp(
  program: string,
  tables: readonly Pick<CommandTable, "name" | "summary">[],
): string {
  const rows = tables.map(({ name, summary }) => `  ${name.padEnd(HELP_COLUMN - 2)}${summary}\n`);
  return `${mainUsage(program)}\nCommands:\n${rows.join("")}\n${formatGroup(GENERAL_OPTIONS)}`;
}

export function mainUsage(program: string): string {
  return `\nUsage:   \n  ${program} <command> [options]\n`;
}

export function formatUsage(program: string, { name, usage, usageShape }: CommandTable): string {
  if (usage.length === 0) return "";
  if (usageShape === "inline") return `\nUsage:   ${program} ${name} ${usage.join("")}\n`;
  const end = usageShape === "ended" ? "  \n" : "";
  return `\nUsage:   \n${usage.map((line) => (line === "" ? "  \n" : `  ${program} ${name} ${line}\n`)).join("")}${end}`;
}

export function formatHelp(program: string, table: CommandTable): string {
  const description = table.description
    .split("\n")
    .map((line) => `  ${line}\n`)
    .join("");
  const groups = [...table.groups, GENERAL_OPTIONS].filter(({ options }) => options.length > 0);
  const usage = formatUsage(program, table);
  return `${usage}${usage === "" ? "" : "\n"}Description:\n${description}\n${groups.map(formatGroup).join("\n")}`;
}

function formatGroup({ title, options }: OptionGroup): string {
  return `${title}:\n${options.map(formatOption).join("")}`;
}

function formatOption(option: PipOption): string {
  if (option.help === undefined) return "";
  const short = option.names.find((name) => !name.startsWith("--"));
  const long = option.names.find((name) => name.startsWith("--"));
  const names = [short, long].filter((name) => name !== undefined).join(", ");
  const shown = `  ${names}${option.argument === undefined ? "" : ` <${option.argument.toLowerCase()}>`}`;
  const lines = wrap(option.help, WIDTH - HELP_COLUMN);
  const indent = " ".repeat(HELP_COLUMN);
  const begin = shown.length > HELP_COLUMN - 2 ? `${shown}\n${indent}` : shown.padEnd(HELP_COLUMN);
  return `${begin}${lines.join(`\n${indent}`)}\n`;
}

/** As Python's textwrap: also after the hyphens of words. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const chunk of chunksOf(text)) {
    if (line.length + chunk.trimEnd().length <= width || line === "") {
      line += line === "" ? chunk.trimStart() : chunk;
      continue;
    }
    lines.push(line.trimEnd());
    line = chunk.trimStart();
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** Words with the blanks before them; a word is divided after each hyphen between letters. */
function chunksOf(text: string): readonly string[] {
  return text
    .replace(/\s/g, " ")
    .split(/(?<=\S)(?= )/)
    .flatMap((word) => word.split(/(?<=[^\W\d_]{2}-)(?=[^\W\d_]{2})|(?<=[^\W\d_]-[^\W\d_]-)(?=[^\W\d_])/));
}
