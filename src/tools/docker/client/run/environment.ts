import { decode } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { Process } from "../../../../process/process.ts";
import { Failure } from "../cli/failure.ts";

/** `--env-file` and then `--env`: a name alone takes the value that it has here, and nothing where it has none. */
export function readEnvironment(
  process: Process,
  files: readonly string[],
  words: readonly string[],
): string[] {
  const lines = files.flatMap((path) => readLines(process, path, "environment"));
  return [...lines, ...words].flatMap((word) => {
    if (word.includes("=")) return [word];
    const value = process.env.get(word);
    return value === undefined ? [] : [`${word}=${value}`];
  });
}

/** `--label-file` and `--label`; a name alone has an empty value. */
export function readLabels(
  process: Process,
  files: readonly string[],
  words: readonly string[],
): Record<string, string> {
  const lines = files.flatMap((path) => readLines(process, path, "label"));
  return Object.fromEntries([...lines, ...words].map(splitPair));
}

export function splitPair(word: string): [string, string] {
  const equals = word.indexOf("=");
  return equals < 0 ? [word, ""] : [word.slice(0, equals), word.slice(equals + 1)];
}

function readLines(process: Process, path: string, kind: string): string[] {
  const content = process.files.readFile(path);
  if (content === Errno.EISDIR) throw new Failure(`invalid env file (${path}): read ${path}: is a directory`);
  if (content instanceof Errno) throw new Failure(`open ${path}: ${content.message.toLowerCase()}`);
  return decode(content)
    .split("\n")
    .map((line) => line.replace(/^[\s\ufeff]+/, "").replace(/\r$/, ""))
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [name = ""] = line.split("=", 1);
      if (/\s/.test(name))
        throw new Failure(`invalid env file (${path}): variable '${name}' contains whitespaces`);
      if (name === "") throw new Failure(`invalid env file (${path}): no variable name on line '${line}'`);
      return kind === "label" && !line.includes("=") ? `${line}=` : line;
    });
}
