import { execFileSync } from "node:child_process";
import { SeededRandom } from "../../src/base/random.ts";
import type { Command } from "../../src/process/command/define-command.ts";
import { type FlagArgument, longNames } from "../../src/process/command/spec.ts";
import { operandsFor } from "./operands.ts";
import { argumentsFor, fittingFor } from "./words.ts";

/** An option as a line can write it: `-n`, or `--lines`. */
interface Option {
  readonly spelling: string;
  readonly argument: FlagArgument | undefined;
}

/** What would never end, fill a disk, or show this machine: it is left out. */
const LEFT_OUT: Readonly<Record<string, RegExp>> = {
  tail: /--pid|^-f$|^-F$|--follow|retry/,
};

/** A name that is no UTF-8 would be in the lane's way. */
const MAKES_FILES = new Set(["mkdir", "mkfifo", "mktemp", "script", "split", "tee", "touch", "truncate"]);

/** The lines that are tried for a program: each option alone, with good and bad arguments, and `pairs` random pairs. */
export function linesFor(command: Command, pairs: number, seed: string): readonly string[] {
  const { name } = command;
  const options = optionsOf(command).filter(({ spelling }) => !LEFT_OUT[name]?.test(spelling));
  const operands = operandsFor(name);
  const random = new SeededRandom(seedOf(`${seed} ${name}`));
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)] as T;
  const lines = [...operands.map((words) => words)];
  for (const option of options) {
    for (const words of [operands[0] ?? "", pick(operands), pick(operands)])
      lines.push(`${withArgument(option, pick(fittingFor(option.argument)))} ${words}`);
    lines.push(...oddUses(option, operands[0] ?? ""));
  }
  lines.push(...oddWords(options, operands[0] ?? ""));
  if (!MAKES_FILES.has(name)) lines.push("$'b\\xe9d'");
  for (let count = 0; count < pairs && options.length > 1; count++) {
    const chosen = Array.from({ length: random.below(4) === 0 ? 3 : 2 }, () => pick(options));
    const words = chosen.map((option) => {
      const bad = random.below(8) === 0;
      return withArgument(option, pick(bad ? argumentsFor(option.argument) : fittingFor(option.argument)));
    });
    lines.push(`${words.join(" ")} ${pick(operands)}`);
  }
  return [...new Set(lines.map((line) => `${name} ${line}`.trim()))];
}

function oddUses({ spelling, argument }: Option, operands: string): readonly string[] {
  const lines = [spelling];
  const isLong = spelling.startsWith("--");
  if (!argument)
    return isLong ? [...lines, `${spelling}=x ${operands}`] : [...lines, `${spelling}x ${operands}`];
  const words = argument.choices ? [...fittingFor(argument), "''", "foo"] : argumentsFor(argument);
  for (const word of words)
    lines.push(
      `${isLong ? `${spelling}=` : argument.optional ? spelling : `${spelling} `}${word} ${operands}`,
    );
  return lines;
}

function oddWords(options: readonly Option[], operands: string): readonly string[] {
  const longs = options.filter(({ spelling }) => spelling.startsWith("--"));
  const beginnings = new Set(longs.flatMap(({ spelling }) => [3, 4, 5].map((end) => spelling.slice(0, end))));
  return [
    "--unknown",
    "-~",
    "--unknown=3",
    "-é",
    "--=x",
    "-- -x",
    "--help x",
    "--version",
    "-",
    "---",
    "-=",
    "-:",
    "-0",
    "-9",
    `${operands} --`,
    `${operands} extra1 extra2`,
    `${operands} >/dev/full`,
    `${operands} >&-`,
    `${operands} <&-`,
    `${operands} - < d`,
    `< nonl`,
    `< bad`,
    `''`,
    `"new\nline"`,
    `"it's"`,
    `'sp ace' 'a"b'`,
    `$'\\e'`,
    `é`,
    ...[...beginnings].filter((word) => word !== "--").map((word) => `${word} ${operands}`),
  ];
}

function withArgument({ spelling, argument }: Option, word: string): string {
  if (!argument) return spelling;
  if (spelling.startsWith("--")) return `${spelling}=${word}`;
  return argument.longOnly ? spelling : argument.optional ? `${spelling}${word}` : `${spelling} ${word}`;
}

function optionsOf(command: Command): readonly Option[] {
  const found = new Map<string, Option>();
  for (const [key, flag] of Object.entries(command.spec.flags ?? {})) {
    for (const letter of flag.short ?? "")
      found.set(`-${letter}`, {
        spelling: `-${letter}`,
        argument: flag.argument?.longOnly ? undefined : flag.argument,
      });
    for (const long of longNames(key, flag))
      found.set(`--${long}`, { spelling: `--${long}`, argument: flag.argument });
  }
  for (const option of realOptions(command.name))
    if (!found.has(option.spelling)) found.set(option.spelling, option);
  return [...found.values()].filter(({ spelling }) => spelling !== "--help" && spelling !== "--version");
}

function seedOf(text: string): number {
  return [...text].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0, 7);
}

/** Those that the real `--help` shows, and that ours may not have. */
function realOptions(name: string): readonly Option[] {
  let help = "";
  try {
    help = execFileSync(name, ["--help"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 2000,
      env: { PATH: process.env.PATH, TERM: "dumb" },
    });
  } catch {
    return [];
  }
  const options: Option[] = [];
  for (const line of help.split("\n").filter((text) => /^\s*-/.test(text))) {
    const [, head = ""] = /^\s*(-.*?)(?:\s{2,}|$)/.exec(line) ?? [];
    for (const [, spelling = "", optional, argument] of head.matchAll(
      /(--?[A-Za-z0-9][\w-]*)(\[)?(?:=|(?<=-[A-Za-z]) (?=[A-Z<]))?([A-Z<][\w<>]*)?/g,
    )) {
      if (/^-\w{2,}$/.test(spelling)) continue;
      options.push({
        spelling,
        argument: argument ? { name: argument, optional: optional !== undefined } : undefined,
      });
    }
  }
  return options;
}
