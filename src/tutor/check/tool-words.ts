import { type CalledPart, readSyntax } from "../../process/command/read-syntax.ts";
import type { TutorComputer } from "../computer.ts";
import type { CommandWords, GivenOption } from "./command-words.ts";

/** How tools with sub-commands read their words; undefined for words that were not asked for, and for other programs. */
export type ToolWords = (words: readonly string[]) => CommandWords | undefined;

/** Reads the words of commands (the name first), each by the option tables of its tool. */
export async function readToolWords(
  computer: TutorComputer,
  commands: readonly (readonly string[])[],
): Promise<ToolWords> {
  const read = new Map<string, CommandWords>();
  for (const words of commands) {
    const key = JSON.stringify(words);
    const known = read.get(key) ?? (await readTool(computer, words));
    if (known) read.set(key, known);
  }
  return (words) => read.get(JSON.stringify(words));
}

async function readTool(
  computer: TutorComputer,
  [name = "", ...rest]: readonly string[],
): Promise<CommandWords | undefined> {
  const meaning = await computer.meaningOf(name);
  const syntax = meaning && "syntax" in meaning ? meaning.syntax : undefined;
  if (!syntax?.subcommands) return undefined;
  const parts = await readSyntax(syntax, rest);
  const last = parts.at(-1);
  if (!last) return undefined;
  // `docker ps` is `docker container ls`.
  const path = last.syntax.spellings?.[0]?.split(" ") ?? parts.map((part) => part.syntax.name);
  return {
    options: parts.flatMap((part, level) => {
      const owner = level === parts.length - 1 ? path.join(" ") : part.syntax.name;
      return optionsOf(part).map((option) => ({ ...option, key: `${owner} ${option.key}` }));
    }),
    operands: [...path.slice(1), ...last.read.operands.map((at) => rest[last.from + at] ?? "")],
  };
}

function optionsOf({ read }: CalledPart): readonly GivenOption[] {
  return read.options.map(({ text, flag }) => {
    const [spelling, value] = text.startsWith("--") ? splitLong(text) : splitShort(text);
    return { key: flag ?? spelling, value };
  });
}

/** `--name web`, `--name=web`. */
function splitLong(text: string): readonly [string, string | undefined] {
  const end = text.search(/[\s=]/);
  return end < 0 ? [text, undefined] : [text.slice(0, end), text.slice(end + 1)];
}

/** `-p 8080:80`, `-p8080:80`; `-3` is all value. */
function splitShort(text: string): readonly [string, string | undefined] {
  if (/^-\d/.test(text)) return [text, text.slice(1)];
  return [text.slice(0, 2), text.slice(2).replace(/^ /, "") || undefined];
}
