import { andThen, forEachInTurn, type MaybePromise } from "../base/maybe-promise.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand, tryHelp } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteNameAlways, quoteText } from "../process/command/quote-name.ts";
import type { Process } from "../process/process.ts";
import { Remover } from "./rm/remover.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/rm.html */
export const rm = defineCommand({
  name: "rm",
  package: COREUTILS,
  summary: "remove files or directories",
  operands: "[OPTION]... [FILE]...",
  description: "Remove (unlink) the FILE(s).",
  helpColumn: 25,
  flags: {
    force: {
      short: "f",
      overrides: ["always", "once", "interactive"],
      help: "ignore nonexistent files and arguments, never prompt",
    },
    always: {
      short: "i",
      long: false,
      overrides: ["force", "once", "interactive"],
      help: "prompt before every removal",
    },
    once: {
      short: "I",
      long: false,
      overrides: ["force", "always", "interactive"],
      help: `prompt once before removing more than three files, or
  when removing recursively; less intrusive than -i,
  while still giving protection against most mistakes`,
    },
    interactive: {
      argument: {
        name: "WHEN",
        optional: "always",
        choices: [["never", "no", "none"], ["once"], ["always", "yes"]],
      },
      overrides: ["always", "once", "force"],
      help: `prompt according to WHEN: never, once (-I), or
  always (-i); without WHEN, prompt always`,
    },
    oneFileSystem: {
      help: `when removing a hierarchy recursively, skip any
  directory that is on a file system different from
  that of the corresponding command line argument`,
    },
    noPreserveRoot: { overrides: ["preserveRoot"], help: "do not treat '/' specially" },
    preserveRoot: {
      argument: { name: "all", optional: true, completes: "none" },
      overrides: ["noPreserveRoot"],
      help: `do not remove '/' (default);
      with 'all', reject any command line argument
      on a separate device from its parent`,
    },
    recursive: { short: "rR", help: "remove directories and their contents recursively" },
    dir: { short: "d", help: "remove empty directories" },
    verbose: { short: "v", help: "explain what is being done" },
    presumeInputTty: { long: "-presume-input-tty", hidden: true },
  },
  notes: `By default, rm does not remove directories.  Use the --recursive (-r or -R)
option to remove each listed directory, too, along with all of its contents.

To remove a file whose name starts with a '-', for example '-foo',
use one of these commands:
  rm -- -foo

  rm ./-foo

Note that if you use rm to remove a file, it might be possible to recover
some of its contents, given sufficient expertise and/or time.  For greater
assurance that the contents are truly unrecoverable, consider using shred(1).`,
  examples: [
    { run: "touch a b && rm a && ls", prints: "b\n", shows: "remove a file" },
    { run: "mkdir -p a/b && rm -r a && ls", prints: "", shows: "remove a directory and all in it" },
  ],
  exitStatus: "0 if all were removed, 1 if one could not be.",
  seeAlso: ["rmdir(1)", "unlink(1)"],
  afterUsageProblem,

  run(call): MaybePromise<number> {
    const { flags, operands } = call;
    if (flags.preserveRoot !== undefined && !["", "all"].includes(flags.preserveRoot)) {
      return call.fail(`unrecognized --preserve-root argument: '${flags.preserveRoot}'`);
    }
    if (
      call.given.some(
        ({ flag, word }) => flag === "noPreserveRoot" && call.process.argv[word + 1] !== "--no-preserve-root",
      )
    )
      return call.fail("you may not abbreviate the --no-preserve-root option");
    if (operands.length === 0) return flags.force ? 0 : call.usageError("missing operand");
    const remover = new Remover(call, {
      ignoreMissing: flags.force,
      ask:
        flags.always || flags.interactive === "always" ? "always" : asksNever(flags) ? "never" : "protected",
      stdinIsTerminal: flags.presumeInputTty || call.process.stdin.isTerminal,
      recursive: flags.recursive,
      emptyDirectories: flags.dir,
      preserveRoot: !flags.noPreserveRoot,
      verbose: flags.verbose,
    });
    const askFirst = (flags.once || flags.interactive === "once") && (flags.recursive || operands.length > 3);
    return andThen(askFirst ? askOnce(call, flags.recursive) : true, (yes) => {
      if (!yes) return 0;
      const removed = forEachInTurn(operands, (path) =>
        // Of slashes at the end one is left (fts.c).
        andThen(remover.removeOperand(path.replace(/(?<=[^/])\/{2,}$/, "/")), () => undefined),
      );
      return andThen(removed, () => call.status);
    });
  },
});

function asksNever({
  force,
  interactive,
}: {
  readonly force: boolean;
  readonly interactive?: string;
}): boolean {
  return force || interactive === "never";
}

function askOnce(call: Call, recursive: boolean): MaybePromise<boolean> {
  const count = call.operands.length;
  return call.ask(`remove ${count} argument${count === 1 ? "" : "s"}${recursive ? " recursively" : ""}? `);
}

/** A file called like the unknown option may be what was meant (rm.c, diagnose_leading_hyphen). */
function afterUsageProblem(name: string, { argv, files }: Process): string {
  const meant = argv.slice(1).find((word) => /^-./s.test(word) && !(files.lstat(word) instanceof Errno));
  if (meant === undefined) return tryHelp(name);
  const operand = /[^\w./+,@%-]/.test(meant) ? quoteNameAlways(`./${meant}`) : `./${meant}`;
  return `Try '${name} ${operand}' to remove the file ${quoteText(meant).replace(/[‘’]/g, "'")}.\n${tryHelp(name)}`;
}
