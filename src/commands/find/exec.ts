import { encode } from "../../base/bytes.ts";
import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { dirName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import { type ProgramRequest, runProgram } from "../../process/command/run-program.ts";
import { openPath } from "../../process/open.ts";
import type { Arguments } from "./arguments.ts";
import type { FindContext, Pending } from "./context.ts";
import type { Entry, Predicate } from "./entry.ts";
import { FindFault } from "./find-fault.ts";

const BRACES = "{}";
/** A command line is run when it would get longer than this (buildcmd.c). */
const LONGEST = 131_072;

interface Manner {
  readonly asks?: boolean;
  /** It runs in the directory of the file. */
  readonly inDirectory?: boolean;
}

/** -exec and its kin. */
export function execAction(args: Arguments, context: FindContext, manner: Manner): Predicate {
  const { words, batches } = readCommand(args, manner);
  if (manner.inDirectory) checkPath(args, context);
  if (!batches) return (entry) => runForOne(entry, words, context, manner);
  const batch = new Batch(words, context, manner);
  context.pending.push(batch);
  return (entry) => andThen(batch.add(entry), () => true);
}

/** Up to `;`, or to a `+` that follows the braces. */
function readCommand(args: Arguments, manner: Manner) {
  const words: string[] = [];
  for (;;) {
    const word = args.next();
    if (word === undefined) throw args.missing();
    if (word === ";") {
      if (words.length === 0) throw args.invalid(";");
      return { words, batches: false };
    }
    if (word === "+" && !manner.asks && words.at(-1)?.includes(BRACES)) {
      checkBraces(args, words);
      return { words: words.slice(0, -1), batches: true };
    }
    words.push(word);
  }
}

function checkBraces({ primary }: Arguments, words: readonly string[]): void {
  if (words.filter((word) => word.includes(BRACES)).length > 1) {
    throw new FindFault(`Only one instance of {} is supported with ${primary} ... +`);
  }
  const last = words.at(-1) ?? "";
  if (last === BRACES) return;
  throw new FindFault(
    `In ${quoteText(`${primary} ... {} +`)} the ${quoteText(BRACES)} must appear by itself, but you specified ${quoteText(last)}`,
  );
}

/** Whoever can write into one of the directories could have us run their program. */
function checkPath({ primary }: Arguments, { call }: FindContext): void {
  for (const directory of (call.env("PATH") ?? "").split(":")) {
    if (directory === "" || directory === ".") {
      throw new FindFault(
        `The current directory is included in the PATH environment variable, which is insecure in combination with the ${primary} action of find.  Please remove the current directory from your $PATH (that is, remove ".", doubled colons, or leading or trailing colons)`,
      );
    }
    if (!directory.startsWith("/")) {
      throw new FindFault(
        `The relative path ${quoteText(directory)} is included in the PATH environment variable, which is insecure in combination with the ${primary} action of find.  Please remove that entry from $PATH`,
      );
    }
  }
}

function runForOne(
  entry: Entry,
  words: readonly string[],
  context: FindContext,
  manner: Manner,
): boolean | Promise<boolean> {
  const name = manner.inDirectory ? nameInDirectory(entry) : entry.path;
  const argv = words.map((word) => word.replaceAll(BRACES, name));
  const request = { files: manner.inDirectory ? filesAt(entry) : undefined };
  if (!manner.asks) return andThen(run(context, argv, request), (status) => status === 0);
  context.call.printError(`< ${words[0]} ... ${entry.path} > ? `);
  return andThen(context.call.answer(), (yes) => {
    if (!yes) return false;
    return andThen(withoutInput(context), (fds) =>
      andThen(run(context, argv, { ...request, fds }), (status) => status === 0),
    );
  });
}

/** The status, or undefined where the program could not be run or was ended by a signal. */
function run(
  { call }: FindContext,
  argv: readonly string[],
  request: ProgramRequest,
): MaybePromise<number | undefined> {
  return andThen(runProgram(call, argv, request), (exit) => {
    const [name = ""] = argv;
    if (exit instanceof Errno) call.note(`${quoteText(name)}: ${exit.message}`);
    else if (exit.signal !== undefined) call.note(`${quoteText(name)} terminated by signal ${exit.signal}`);
    else return exit.status;
    return undefined;
  });
}

/** Descriptors whose standard input is empty: the answers to -ok are not for the program. */
function withoutInput({ call }: FindContext) {
  const { process } = call;
  return andThen(openPath(process, "/dev/null", { read: true }), (nothing) => {
    const fds = process.fds.fork({ exec: true });
    if (nothing instanceof Errno) fds.close(0);
    else fds.set(0, nothing);
    return fds;
  });
}

/** `./name`: what it is called in its own directory. */
function nameInDirectory({ path, depth, name }: Entry): string {
  if (depth > 0) return `./${name}`;
  const last = /[^/]+\/?(?=\/*$)/.exec(path)?.[0];
  return last === undefined ? "/" : `./${last}`;
}

function filesAt({ context, at, path }: Entry): Files {
  const files = context.files.fork();
  if (at) files.chdir(".", at);
  else files.chdir(dirName(path));
  return files;
}

/** The names for one command line, gathered for `-exec … {} +`. */
class Batch implements Pending {
  #names: string[] = [];
  #length = 0;
  /** Of what was gathered last. */
  #last: Entry | undefined;
  readonly #fixed: number;

  constructor(
    private readonly words: readonly string[],
    private readonly context: FindContext,
    private readonly manner: Manner,
  ) {
    this.#fixed = words.reduce((sum, word) => sum + encode(word).length + 1, 0);
  }

  add(entry: Entry): MaybePromise<void> {
    const name = this.manner.inDirectory ? nameInDirectory(entry) : entry.path;
    const length = encode(name).length + 1;
    const isFull = this.#fixed + this.#length + length > LONGEST;
    return andThen(isFull || this.#isElsewhere(entry) ? this.finish() : undefined, () => {
      this.#names.push(name);
      this.#length += length;
      this.#last = entry;
    });
  }

  /** With -execdir all names of one line are in one directory. */
  #isElsewhere({ at }: Entry): boolean {
    return this.manner.inDirectory === true && (at === undefined || at !== this.#last?.at);
  }

  finish(): MaybePromise<void> {
    const last = this.#last;
    if (!last) return undefined;
    const argv = [...this.words, ...this.#names];
    const files = this.manner.inDirectory ? filesAt(last) : undefined;
    this.#names = [];
    this.#length = 0;
    this.#last = undefined;
    return andThen(run(this.context, argv, { files }), (status) => {
      if (status !== 0) this.context.call.status = 1;
    });
  }
}
