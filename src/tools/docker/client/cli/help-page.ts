import type { DockerCommand } from "./command.ts";
import { type DockerOption, optionTable } from "./option-table.ts";

/** The help page of a command; `path` is how it was called: `docker container stop`. */
export function helpPage(command: DockerCommand, path: string, columns: number): string {
  const parts = [`Usage:  ${path} ${command.usage}`.trimEnd(), command.summary];
  if (command.aliases) parts.push(`Aliases:\n  ${command.aliases.join(", ")}`);
  const options = optionTable(command.options ?? "");
  if (options.length > 0) parts.push(`Options:\n${formatOptions(options, columns)}`);
  return `${parts.join("\n\n")}\n`;
}

/** As pflag's FlagUsagesWrapped: help begins in one column for all, three blanks behind the longest option. */
export function formatOptions(options: readonly DockerOption[], columns: number): string {
  const heads = options.map(formatHead);
  const column = Math.max(...heads.map((head) => head.length)) + 3;
  return options
    .map(
      ({ help }, at) =>
        `${(heads[at] ?? "").padEnd(column)}${wrapHelp(help.replace(QUOTED, "$1"), column, columns - 1)}`,
    )
    .join("\n");
}

/** What help has in backquotes stands for the value (pflag, `UnquoteUsage`). */
const QUOTED = /`([^`]*)`/;

function formatHead({ short, name, type, help }: DockerOption): string {
  const shown = QUOTED.exec(help)?.[1] ?? type;
  return `${short ? `  -${short}, ` : "      "}--${name}${shown ? ` ${shown}` : ""}`;
}

/** A last line may be this much too long, rather than leave a word alone. */
const SLOP = 5;
const NARROWEST = 24;

function wrapHelp(text: string, column: number, width: number): string {
  let indent = column;
  let room = width - indent;
  let start = "";
  if (room < NARROWEST) {
    indent = 16;
    room = width - indent;
    start = `\n${" ".repeat(indent)}`;
  }
  if (room < NARROWEST) return text.replaceAll("\n", start);
  room -= SLOP;
  const next = `\n${" ".repeat(indent)}`;
  const lines: string[] = [];
  let rest: string | undefined = text;
  while (rest) {
    const [line, after]: [string, string | undefined] = cut(rest, room);
    lines.push(line.replaceAll("\n", next));
    rest = after;
  }
  return start + lines.join(next);
}

function cut(text: string, room: number): [line: string, rest: string | undefined] {
  if (room + SLOP > text.length) return [text, undefined];
  const head = text.slice(0, room);
  const blank = Math.max(head.lastIndexOf(" "), head.lastIndexOf("\t"), head.lastIndexOf("\n"));
  if (blank <= 0) return [text, undefined];
  const newline = head.lastIndexOf("\n");
  const at = newline > 0 && newline < blank ? newline : blank;
  return [text.slice(0, at), text.slice(at + 1)];
}
