import { decode } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { Process } from "../../../../process/process.ts";
import type { Settings } from "./settings.ts";
import { splitWords } from "./split-words.ts";

/** One setting as a file or the command line has it. */
type Line = readonly [name: string, ...values: string[]];

/** `[FILE] [--name value …]…`: the options as lines of the file that they follow. */
function linesOfOptions(words: readonly string[]): readonly Line[] {
  const lines: [string, ...string[]][] = [];
  for (const word of words)
    if (word.startsWith("--") && word.length > 2) lines.push([word.slice(2)]);
    else lines.at(-1)?.push(word);
  return lines;
}

function complaint(release: string, line: Line, number: number): string {
  const values = line.slice(1).map((value) => ` "${value}"`);
  return `\n*** FATAL CONFIG FILE ERROR (Redis ${release}) ***\nReading the configuration file, at line ${number}\n>>> '${line[0]}${values.join("")}'\nBad directive or wrong number of arguments\n`;
}

/** Follows the file and the options. What is wrong goes to standard error; false then. */
export async function followOptions(process: Process, release: string, settings: Settings): Promise<boolean> {
  const [first, ...rest] = process.argv.slice(1);
  const path = first === undefined || first.startsWith("-") ? undefined : first;
  const fromFile: Line[] = [];
  if (path !== undefined) {
    const content = process.files.readFile(path);
    if (content instanceof Errno) {
      await process.write(2, `Fatal error, can't open config file '${path}': ${content.message}\n`);
      return false;
    }
    for (const line of decode(content).split("\n")) {
      const [name, ...values] = line.trim().startsWith("#") ? [] : (splitWords(line) ?? [line]);
      fromFile.push([name ?? "", ...values]);
    }
  }
  const options = linesOfOptions(path === undefined ? process.argv.slice(1) : rest);
  const lines = [...fromFile, ...options];
  for (const [at, line] of lines.entries()) {
    const [name, ...values] = line;
    if (name === "") continue;
    const wrong = values.length === 0 ? "unknown" : settings.start(name, values);
    if (wrong === undefined) continue;
    await process.write(
      2,
      wrong === "lacking"
        ? `rockpool: not simulated here: redis-server --${name} ${values.join(" ")}\n`
        : // The options follow a line that the server puts between.
          complaint(release, line, at < fromFile.length ? at + 1 : at + 2),
    );
    return false;
  }
  return true;
}
