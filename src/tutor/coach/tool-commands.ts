import { quoteIfNeeded } from "../../base/quoting.ts";
import { type CalledPart, readSyntax } from "../../process/command/read-syntax.ts";
import { longNames } from "../../process/command/spec.ts";
import type { TutorComputer } from "../computer.ts";

/** A tool that does what its next word says, and what it was told so far. */
export interface ToolCall {
  /** Of `docker compose -f x up -d` the words that say what is done: `docker compose up`. */
  readonly path: readonly string[];
  /** What can stand behind these. */
  readonly commands: readonly string[];
  /** The options with a whole word that the last of them has. */
  readonly options: readonly string[];
  /** How the last of them reads the words behind it; undefined: it is the tool itself. */
  readonly last: CalledPart | undefined;
}

/** Undefined: the words call no such tool. */
export async function readToolCall(
  computer: TutorComputer,
  words: readonly string[],
): Promise<ToolCall | undefined> {
  const [tool = "", ...rest] = words;
  const meaning = await computer.meaningOf(tool);
  const syntax = meaning && "syntax" in meaning ? meaning.syntax : undefined;
  if (!syntax) return undefined;
  const parts = await readSyntax(syntax, rest);
  const { subcommands = {}, flags = {} } = parts.at(-1)?.syntax ?? syntax;
  return {
    last: parts.slice(1).at(-1),
    path: [tool, ...parts.slice(1).map(({ from }) => rest[from - 1] ?? "")],
    commands: Object.entries(subcommands).flatMap(([name, { hidden }]) => (hidden ? [] : name)),
    options: Object.entries(flags).flatMap(([key, flag]) => longNames(key, flag).map((name) => `--${name}`)),
  };
}

/** The line that shows the help: `docker run --help`. For git's own commands that is a manual; `-h` fits the screen. */
export function helpLine(path: readonly string[]): string {
  const option = path[0] === "git" && path.length > 1 ? "-h" : "--help";
  return [...path.map(quoteIfNeeded), option].join(" ");
}
