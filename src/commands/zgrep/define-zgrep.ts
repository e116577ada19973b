import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { type Command, defineCommand } from "../../process/command/define-command.ts";
import { startProgram } from "../../process/command/run-program.ts";
import type { Example } from "../../process/command/spec.ts";
import { openPath } from "../../process/open.ts";
import { startPiped, statusOf } from "../compression/piped.ts";
import { type GrepProblem, type GrepWords, parseGrepWords } from "./parse-words.ts";

/** What tells the scripts of gzip, bzip2 and xz apart. */
export interface Family {
  /** The program that unpacks a file of that name. */
  readonly unpacker: (name: string) => string;
  readonly help: (name: string) => string;
  readonly version: string;
  /** What a line that cannot be understood is answered with; all but help and version on standard error. */
  readonly complain: (name: string, problem: GrepProblem) => string;
  /** The status of all files from that of each: of grep and of what unpacks. */
  readonly add: (sum: number, grep: number, unpacker: number) => number;
  /** Without an option it is grep's status of no match. */
  readonly start: number;
}

export interface ZgrepSpec {
  readonly name: string;
  readonly summary: string;
  /** The option that makes another grep of it. */
  readonly option?: "-E" | "-F";
  readonly family: Family;
  readonly examples: readonly Example[];
}

const TROUBLE = 2;

/** These are scripts: they unpack each file into a pipe from which grep reads. */
export function defineZgrep({ option, family, ...spec }: ZgrepSpec): Command {
  return defineCommand({
    ...spec,
    operands: "[OPTION]... [-e] PATTERN [FILE]...",
    completes: "file",
    words: "raw",
    helpText: () => family.help(spec.name),
    versionText: () => family.version,
    exitStatus: "0 if there was a match, 1 if there was none, 2 for trouble.",
    seeAlso: ["grep(1)", "gzip(1)", "bzip2(1)", "xz(1)"],

    async run(call) {
      const words = parseGrepWords(call.operands);
      if (!("problem" in words)) return grepAll(call, words, family, option === undefined ? [] : [option]);
      if (words.problem === "help") call.print(family.help(spec.name));
      else if (words.problem === "version") call.print(family.version);
      else {
        const told = family.complain(spec.name, words);
        if (words.problem === "no pattern" && family.start === 0) call.print(told);
        else call.printError(told);
        return TROUBLE;
      }
      return 0;
    },
  });
}

async function grepAll(
  call: Call,
  words: GrepWords,
  family: Family,
  variant: readonly string[],
): Promise<number> {
  let sum = family.start;
  for (const name of words.names) {
    await call.stdout.flush();
    const { reader, child } = startPiped(call, [family.unpacker(name), "-cdfq", "--", name]);
    const label = name === "-" ? [] : ["--label", name];
    const named = words.withName ? ["-H"] : [];
    const fds = call.process.fds.fork({ exec: true });
    fds.set(0, reader);
    reader.release();
    if (words.listsMatching || words.listsOthers) {
      const nowhere = await openPath(call.process, "/dev/null", { write: true });
      if (!(nowhere instanceof Errno)) fds.set(1, nowhere);
    }
    const grep = startProgram(call.process, ["grep", ...variant, ...named, ...label, ...words.args], { fds });
    const status = await statusOf(call, grep);
    if (words.listsMatching ? status === 0 : words.listsOthers && status === 1) call.print(`${name}\n`);
    sum = family.add(sum, status, await statusOf(call, child));
  }
  return sum;
}
