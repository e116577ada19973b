import { compareCodePoints } from "../../base/collation.ts";
import { compileGlob, isGlob } from "../../base/pattern/index.ts";
import type { Shell } from "../shell.ts";
import { BASH_VERSION } from "../state/version.ts";
import { type HelpTopic, KEYWORD_TOPICS } from "../syntax/keyword-topics.ts";
import { type Builtin, defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";
import { loadBuiltin } from "./load-builtin.ts";
import type { ParsedOptions } from "./options.ts";

export const help = defineBuiltin({
  name: "help",
  usage: "[-dms] [pattern ...]",
  summary: "Display information about builtin commands.",
  help: `Displays brief summaries of builtin commands.  If PATTERN is
specified, gives detailed help on all commands matching PATTERN,
otherwise the list of help topics is printed.

Options:
  -d\toutput short description for each topic
  -m\tdisplay usage in pseudo-manpage format
  -s\toutput only a short usage synopsis for each topic matching
\t\tPATTERN

Arguments:
  PATTERN\tPattern specifying a help topic

Exit Status:
Returns success unless PATTERN is not found or an invalid option is given.`,

  run(shell, args, io) {
    const parsed = io.options(args, "dms");
    if (!parsed) return 2;
    return loadEach(shell).then((builtins) => answer(shell, io, parsed, topicsOf(builtins)));
  },
});

/** The builtins with their texts. */
function loadEach(shell: Shell): Promise<readonly Builtin[]> {
  return Promise.all([...shell.builtins.values()].map((builtin) => loadBuiltin(shell, builtin)));
}

function answer(
  shell: Shell,
  io: BuiltinIo,
  { flags, operands }: ParsedOptions,
  topics: readonly HelpTopic[],
): number {
  const [first] = operands;
  if (first === undefined) {
    io.print(`${version(shell)}\n${INTRODUCTION}${formatColumns(shell, topics)}`);
    return 0;
  }
  // Whether a word looks like a pattern does not depend on extglob, what it matches does.
  if (isGlob(first, true)) {
    const keywords = operands.length > 1 ? "keywords" : "keyword";
    io.print(`Shell commands matching ${keywords} \`${operands.join(", ")}'\n\n`);
  }
  const found = operands.flatMap((pattern) => matching(shell, topics, pattern));
  for (const topic of found) show(shell, io, topic, flags);
  return found.length > 0 ? 0 : nothingFound(io, operands.at(-1) ?? "");
}

const INTRODUCTION = `These shell commands are defined internally.  Type \`help' to see this list.
Type \`help name' to find out more about the function \`name'.
Use \`info bash' to find out more about the shell in general.
Use \`man -k' or \`info' to find out more about commands not in this list.

A star (*) next to a name means that the command is disabled.

`;

function version({ variables }: Shell): string {
  return `GNU bash, version ${BASH_VERSION} (${variables.get("MACHTYPE") ?? "x86_64-pc-linux-gnu"})`;
}

/** The builtins and the other topics, sorted by name. */
function topicsOf(all: readonly Builtin[]): readonly HelpTopic[] {
  const builtins = all.map(({ name, usage, summary, help: text }) => ({
    name,
    synopsis: usage === "" ? name : `${name} ${usage}`,
    summary,
    help: text,
  }));
  return [...builtins, ...KEYWORD_TOPICS].sort((a, b) => compareCodePoints(a.name, b.name));
}

/** Topics that a pattern matches; where there is none, those that begin so. */
function matching(shell: Shell, topics: readonly HelpTopic[], text: string): readonly HelpTopic[] {
  const pattern = compileGlob(text, { extglob: shell.options.extglob });
  const found = topics.filter(({ name }) => name === text || pattern.matches(name));
  return found.length > 0 ? found : topics.filter(({ name }) => name.startsWith(text));
}

function nothingFound(io: BuiltinIo, text: string): number {
  return io.fault(
    `no help topics match \`${text}'.  Try \`help help' or \`man -k ${text}' or \`info ${text}'.`,
  );
}

function show(shell: Shell, io: BuiltinIo, topic: HelpTopic, flags: ReadonlyMap<string, string>): void {
  const { name, synopsis, summary } = topic;
  if (flags.has("d")) io.print(`${name} - ${summary}\n`);
  else if (flags.has("m")) io.print(formatManual(shell, topic));
  else io.print(`${name}: ${synopsis}\n${flags.has("s") ? "" : indent(description(topic))}`);
}

function description({ summary, help: text }: HelpTopic): readonly string[] {
  return text === "" ? [summary] : [summary, "", ...text.split("\n")];
}

function indent(lines: readonly string[]): string {
  // The text on variables ends with an empty line of its own.
  return lines.map((line, at) => (line === "" && at === lines.length - 1 ? "\n" : `    ${line}\n`)).join("");
}

/** `help -m`: in the shape of a manual page. */
function formatManual(shell: Shell, topic: HelpTopic): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["NAME", [`${topic.name} - ${topic.summary}`]],
    ["SYNOPSIS", [topic.synopsis]],
    ["DESCRIPTION", description(topic)],
    ["SEE ALSO", ["bash(1)"]],
    [
      "IMPLEMENTATION",
      [
        version(shell),
        "Copyright (C) 2022 Free Software Foundation, Inc.",
        "License GPLv3+: GNU GPL version 3 or later <http://gnu.org/licenses/gpl.html>",
      ],
    ],
  ];
  return sections.map(([title, lines]) => `${title}\n${indent(lines)}\n`).join("");
}

const MOST_COLUMNS = 128;

/** Two columns, by columns; a name is starred where its builtin is disabled. */
function formatColumns(shell: Shell, topics: readonly HelpTopic[]): string {
  const screen = Number.parseInt(shell.variables.get("COLUMNS") ?? "", 10);
  const half = Math.min(Math.floor((screen > 0 ? screen : 80) / 2), MOST_COLUMNS);
  const width = half <= 3 ? 40 : half;
  const height = Math.ceil(topics.length / 2);
  const cell = (topic: HelpTopic, cut: number) => {
    const shown = topic.synopsis.slice(0, width - 2);
    const text = shown.length >= width - 3 ? `${shown.slice(0, shown.length - cut)}>` : topic.synopsis;
    return (shell.disabledBuiltins.has(topic.name) ? "*" : " ") + text;
  };
  return topics
    .slice(0, height)
    .map((left, row) => {
      const right = topics[row + height];
      // bash keeps the last column of the screen free: the right half is cut one character earlier.
      return right ? `${cell(left, 1).padEnd(width)}${cell(right, 2)}\n` : `${cell(left, 1)}\n`;
    })
    .join("");
}
