import { type DescribedSpec, formatVersion } from "./help.ts";
import { type FlagSpec, longNames, usageLines } from "./spec.ts";

const INDENT = "       ";
const NARROWEST = 40;

/** How a terminal shows headings and names; plain text has none. */
export interface ManStyle {
  bold(text: string): string;
  readonly width: number;
}

/** The manual page of a command, laid out as man(1) does (man-pages(7)). */
export function formatManPage(spec: DescribedSpec, style: ManStyle): string {
  const width = Math.max(NARROWEST, style.width);
  const sections: [heading: string, body: string | undefined][] = [
    ["NAME", `${INDENT}${spec.name} - ${spec.summary}\n`],
    ["SYNOPSIS", synopsis(spec, style)],
    ["DESCRIPTION", description(spec, style, width)],
    ["EXAMPLES", examples(spec)],
    ["EXIT STATUS", spec.exitStatus === undefined ? undefined : fill(spec.exitStatus, INDENT, width)],
    ["SEE ALSO", spec.seeAlso && fill(spec.seeAlso.join(", "), INDENT, width)],
  ];
  const text = sections
    .filter(([, body]) => body !== undefined && body !== "")
    .map(([heading, body]) => `${style.bold(heading)}\n${body}`)
    .join("\n");
  const title = `${spec.name.toUpperCase()}(1)`;
  const foot = formatVersion(spec, spec.name).split("\n")[0] ?? "";
  return `${threeParts(title, "User Commands", title, width)}\n\n${text}\n${threeParts(foot, "", title, width)}\n`;
}

/** Left, in the middle, right. */
function threeParts(left: string, middle: string, right: string, width: number): string {
  const start = Math.max(left.length + 1, Math.floor((width - middle.length) / 2));
  const line = middle === "" ? left : left.padEnd(start) + middle;
  return line.padEnd(Math.max(line.length + 1, width - right.length)) + right;
}

function synopsis(spec: DescribedSpec, style: ManStyle): string {
  return usageLines(spec)
    .map((form) => `${INDENT}${style.bold(spec.name)}${form && ` ${form}`}\n`)
    .join("");
}

function description(spec: DescribedSpec, style: ManStyle, width: number): string {
  const text = spec.description ?? `${spec.summary.charAt(0).toUpperCase()}${spec.summary.slice(1)}.`;
  const parts = paragraphs(text, width);
  const flags = Object.entries(spec.flags ?? {}).filter(([, flag]) => !flag.hidden);
  const options = flags.map(([key, flag]) => optionEntry(key, flag, style, width));
  const notes = spec.notes === undefined ? [] : [indented(spec.notes)];
  return [...parts, ...options, ...notes].join("\n");
}

/** Paragraphs of prose are filled; what is indented in the source stays as it is. */
function paragraphs(text: string, width: number): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => (/^\s/m.test(paragraph) ? indented(paragraph) : fill(paragraph, INDENT, width)));
}

function optionEntry(key: string, flag: FlagSpec, style: ManStyle, width: number): string {
  const argument = flag.argument;
  const after = (long: boolean) => {
    if (!argument) return "";
    if (argument.optional) return long ? `[=${argument.name}]` : "";
    return long ? `=${argument.name}` : ` ${argument.name}`;
  };
  const longs = longNames(key, flag);
  const shorts = [...(flag.short ?? "")].map(
    (letter) => style.bold(`-${letter}`) + (longs.length === 0 ? after(false) : ""),
  );
  const label = [...shorts, ...longs.map((long) => style.bold(`--${long}`) + after(true))].join(", ");
  const note = flag.notSimulated ? " (not simulated here)" : "";
  return `${INDENT}${label}\n${fill((flag.help ?? "") + note, `${INDENT}       `, width)}`;
}

function examples({ examples: list }: DescribedSpec): string | undefined {
  return list
    ?.map(({ run, shows }) => `${INDENT}${run}\n${shows === undefined ? "" : `${INDENT}       ${shows}\n`}`)
    .join("\n");
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "\n" : `${INDENT}${line}\n`))
    .join("");
}

function fill(text: string, indent: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return lines.map((each) => `${indent}${each}\n`).join("");
}
