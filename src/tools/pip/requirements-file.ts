import { PipError } from "./context.ts";

/** A line of a requirements file: what it names, and the options after it. */
export interface RequirementLine {
  /** The requirement, without options; empty: the line is an option alone. */
  readonly text: string;
  readonly options: readonly FileOption[];
}

export interface FileOption {
  readonly name: string;
  readonly value: string;
}

/** Options that a line may have, with the name that stands for all forms; `true`: with a value. */
const OPTIONS: Readonly<Record<string, readonly [name: string, hasValue: boolean]>> = {
  "-r": ["-r", true],
  "--requirement": ["-r", true],
  "-c": ["-c", true],
  "--constraint": ["-c", true],
  "-e": ["-e", true],
  "--editable": ["-e", true],
  "-i": ["--index-url", true],
  "--index-url": ["--index-url", true],
  "--pypi-url": ["--index-url", true],
  "--extra-index-url": ["--extra-index-url", true],
  "--no-index": ["--no-index", false],
  "-f": ["--find-links", true],
  "--find-links": ["--find-links", true],
  "--pre": ["--pre", false],
  "--prefer-binary": ["--prefer-binary", false],
  "--require-hashes": ["--require-hashes", false],
  "--trusted-host": ["--trusted-host", true],
  "--no-binary": ["--no-binary", true],
  "--only-binary": ["--only-binary", true],
  "--use-feature": ["--use-feature", true],
  "--hash": ["--hash", true],
  "--global-option": ["--global-option", true],
  "--config-settings": ["--config-settings", true],
};

/** Reads a line as pip's `req_file.py` does: from the first word with a dash on there are options. */
export function parseRequirementLine(line: string): RequirementLine {
  const words = line.split(" ").filter((word) => word !== "");
  const first = words.findIndex((word) => word.startsWith("-"));
  if (first < 0) return { text: line, options: [] };
  const options: FileOption[] = [];
  const rest = words.slice(first);
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith("-")) continue;
    const [, name = word, attached] = splitOption(word);
    const known = OPTIONS[name];
    if (!known) throw wrongLine(line, `no such option: ${name}`);
    const [shown, hasValue] = known;
    const value = hasValue ? (attached ?? rest.shift()) : "";
    if (value === undefined) throw wrongLine(line, `${name} option requires 1 argument`);
    if (shown === "--hash") checkHash(line, value);
    options.push({ name: shown, value: unquote(value) });
  }
  return { text: words.slice(0, first).join(" "), options };
}

/** `-rFILE`, `--hash=sha256:…`. */
function splitOption(word: string): readonly (string | undefined)[] {
  return /^(--[a-z-]+)=(.*)$/.exec(word) ?? /^(-[a-zA-Z])(.+)$/.exec(word) ?? [word, word, undefined];
}

function unquote(text: string): string {
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}

function checkHash(line: string, value: string): void {
  const [algorithm = "", digest] = value.split(":");
  if (digest === undefined)
    throw wrongLine(
      line,
      "Arguments to --hash must be a hash name followed by a value, like --hash=sha256:abcde...",
    );
  if (!["sha256", "sha384", "sha512"].includes(algorithm))
    throw wrongLine(line, "Allowed hash algorithms for --hash are sha256, sha384, sha512.");
}

/** optparse shows its usage before pip says which line it was. */
function wrongLine(line: string, problem: string): PipError {
  return new PipError(
    `Invalid requirement: ${line}\npip: error: ${problem}\n`,
    1,
    "Usage: pip [options]\n\n",
  );
}
