import { joinPath } from "../base/paths.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { WordHelp } from "../process/command/spec.ts";
import {
  ATTRIBUTES,
  DIRECTORY_SYNC,
  E2FSPROGS,
  formatAttributes,
  parseAttributes,
} from "./chattr/attributes.ts";

const USAGE = "Usage: chattr [-RVf] [-+=aAcCdDeijPsStTuFx] [-p project] [-v version] files...\n";

/** chattr(1) of e2fsprogs 1.47. */
export const chattr = defineCommand({
  name: "chattr",
  summary: "change file attributes on a Linux file system",
  operands: "[-RVf] [-+=aAcCdDeijPsStTuFx] [-p project] [-v version] files...",
  completes: "file",
  description: `A mode is an operator and the letters of attributes: + adds them, - takes them
away, = makes them the only ones. Only root may set or clear a, i and j.

${ATTRIBUTES.filter(({ shownOnly }) => !shownOnly)
  .map(({ letter, help }) => `  ${letter}  ${help}`)
  .join("\n")}`,
  words: "raw",
  noStandardOptions: true,
  wordHelp,
  examples: [
    { run: "sudo chattr +i notes", shows: "nobody may change or remove it any more" },
    { run: "sudo chattr -i notes", shows: "make it an ordinary file again" },
    { run: "sudo chattr +a log", shows: "it can only be appended to" },
  ],
  exitStatus: "0 if all files were changed, 1 if not.",
  seeAlso: ["lsattr(1)", "chmod(1)"],

  async run(call) {
    const wish = readWords(call.operands);
    if (typeof wish === "string") {
      call.printError(wish);
      return 1;
    }
    if (wish.unknown !== undefined) return call.notSimulated(wish.unknown);
    if (wish.isVerbose) call.printError(`chattr ${E2FSPROGS}\n`);
    for (const path of wish.paths) await change(call, wish, path);
    return call.status;
  },
});

/** What the words of the line ask for. */
interface Wish {
  readonly added: number;
  readonly removed: number;
  /** With `=`: all that there shall be. */
  readonly only: number | undefined;
  readonly isRecursive: boolean;
  readonly isVerbose: boolean;
  readonly isSilent: boolean;
  /** An option that is not simulated. */
  readonly unknown: string | undefined;
  readonly paths: readonly string[];
}

/** Options and modes up to the first word that is neither; a text: what is wrong with them. */
function readWords(words: readonly string[]): Wish | string {
  const bits = { "+": 0, "-": 0, "=": 0 };
  const used = new Set<string>();
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at] ?? "";
    const operator = word[0];
    if (word === "--") {
      at++;
      break;
    }
    if (operator !== "+" && operator !== "-" && operator !== "=") break;
    const options = operator === "-" ? (word.match(/[RVfpv]/g) ?? []) : [];
    const letters = operator === "-" ? word.slice(1).replace(/[RVfpv]/g, "") : word.slice(1);
    const read = parseAttributes(letters);
    if (read === undefined) return USAGE;
    bits[operator] |= read;
    for (const option of options) used.add(option);
    if (operator !== "-" || letters !== "") used.add(operator);
    if (options.some((option) => option === "v" || option === "p")) at++;
  }
  if (at >= words.length) return USAGE;
  if (used.has("=") && (used.has("+") || used.has("-"))) return "= is incompatible with - and +\n";
  if ((bits["+"] & bits["-"]) !== 0) return "Can't both set and unset same flag.\n";
  const unknown = ["-v", "-p"].find(([, option = ""]) => used.has(option));
  if (!unknown && !["+", "-", "="].some((one) => used.has(one))) return "Must use '-v', =, - or +\n";
  return {
    added: bits["+"],
    removed: bits["-"],
    only: used.has("=") ? bits["="] : undefined,
    isRecursive: used.has("R"),
    isVerbose: used.has("V"),
    isSilent: used.has("f"),
    unknown,
    paths: words.slice(at),
  };
}

async function change(call: Call, wish: Wish, path: string): Promise<void> {
  const fail = (errno: Errno, what: string) => {
    if (wish.isSilent) call.status = 1;
    else call.warn(`${errno.message} while ${what} ${path}`);
  };
  const status = call.files.lstat(path);
  if (status instanceof Errno) return fail(status, "trying to stat");
  const isDirectory = status.kind === "directory";
  const flags = call.files.getFlags(path);
  if (flags instanceof Errno) return fail(flags, "reading flags on");
  const wished = wish.only ?? (flags & ~wish.removed) | wish.added;
  // What only a directory can have is left out for others, where it was not asked for with `=`.
  const next = isDirectory || wish.only !== undefined ? wished : wished & ~DIRECTORY_SYNC;
  if (wish.isVerbose) call.print(`Flags of ${path} set as ${formatAttributes(next)}\n`);
  const refused = call.files.setFlags(path, next);
  if (refused) fail(refused, "setting flags on");
  if (isDirectory && wish.isRecursive) await changeBelow(call, wish, path);
}

async function changeBelow(call: Call, wish: Wish, directory: string): Promise<void> {
  const entries = call.files.readdir(directory);
  if (entries instanceof Errno) {
    call.status = 1;
    return;
  }
  for (const { name } of entries) {
    await call.spend(1);
    await change(call, wish, joinPath(directory, name));
  }
}

const OPTIONS: Readonly<Record<string, string>> = {
  R: "go down into directories",
  V: "say what is set",
  f: "keep quiet about most errors",
  v: "set the number of the version",
  p: "set the number of the project",
};
const OPERATORS: Readonly<Record<string, string>> = {
  "+": "from now on",
  "-": "no longer",
  "=": "only this",
};

/** `+i`: from now on: it cannot be changed … */
function wordHelp(word: string): WordHelp | undefined {
  const operator = OPERATORS[word[0] ?? ""];
  if (operator === undefined || word.length < 2) return undefined;
  const letters = [...word.slice(1)];
  if (word.startsWith("-") && letters.every((letter) => letter in OPTIONS))
    return { help: letters.map((letter) => OPTIONS[letter]).join("; ") };
  const helps = letters.map((letter) => ATTRIBUTES.find((attribute) => attribute.letter === letter)?.help);
  if (helps.includes(undefined)) return undefined;
  return { help: `${operator}: ${helps.join("; ")}` };
}
