import { decode } from "../../../../base/bytes.ts";
import { normalizePath } from "../../../../base/paths.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { Process } from "../../../../process/process.ts";
import { BAD_DIRECTIVE, type Settings } from "./settings.ts";
import { splitWords } from "./split-words.ts";

/** One setting as a file or the command line has it, and how a complaint shows it. */
interface Line {
  readonly name: string;
  readonly values: readonly string[];
  readonly shown: string;
}

/** `--name value …`: the options as lines of the file that they follow. */
function linesOfOptions(words: readonly string[]): readonly Line[] {
  const lines: string[][] = [];
  for (const word of words)
    if (word.startsWith("--") && word.length > 2) lines.push([word.slice(2)]);
    else lines.at(-1)?.push(word);
  return lines.map(([name = "", ...values]) => {
    const shown = [name, ...values.map((value) => `"${value}"`)].join(" ");
    return { name, values, shown };
  });
}

function linesOfFile(content: string): readonly Line[] {
  return content.split("\n").map((text) => {
    const shown = text.trim();
    const [name = "", ...values] = shown.startsWith("#") ? [] : (splitWords(shown) ?? [shown]);
    return { name, values, shown };
  });
}

function complaint(release: string, { shown }: Line, number: number, wrong: string): string {
  return `\n*** FATAL CONFIG FILE ERROR (Redis ${release}) ***\nReading the configuration file, at line ${number}\n>>> '${shown}'\n${wrong}\n`;
}

/** `[FILE] [--name value …]…`: what is wrong goes to standard error; false then. `log` is for a file that cannot be read. */
export async function followOptions(
  process: Process,
  release: string,
  settings: Settings,
  log: (text: string) => void,
): Promise<boolean> {
  const words = process.argv.slice(1);
  const path = words[0]?.startsWith("-") ? undefined : words[0];
  let fromFile: readonly Line[] = [];
  if (path !== undefined) {
    const content = process.files.readFile(path);
    if (content instanceof Errno) {
      log(`Fatal error, can't open config file '${normalizePath(path, process.cwd)}': ${content.message}`);
      return false;
    }
    fromFile = linesOfFile(decode(content));
  }
  const lines = [...fromFile, ...linesOfOptions(path === undefined ? words : words.slice(1))];
  for (const [at, line] of lines.entries()) {
    if (line.name === "") continue;
    const wrong = line.values.length === 0 ? BAD_DIRECTIVE : settings.start(line.name, line.values);
    if (wrong === undefined) continue;
    // The options follow a line that the server puts between.
    const number = at < fromFile.length ? at + 1 : at + 2;
    const text =
      wrong === "lacking"
        ? `rockpool: not simulated here: redis-server --${line.name} ${line.values.join(" ")}\n`
        : complaint(release, line, number, wrong.wrong);
    await process.write(2, text);
    return false;
  }
  return true;
}
