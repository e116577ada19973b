import { defineCommand } from "../process/command/define-command.ts";
import { loadFflate } from "./deflate/library.ts";
import { describeBadOption, rewriteLists, ZIP_FLAGS } from "./zip/flags.ts";
import { ZIP_HELP } from "./zip/help-text.ts";
import { readPassword } from "./zip/password.ts";
import { Zipper } from "./zip/zipper.ts";

const BAD_ARGUMENTS = 16;

/** https://infozip.sourceforge.net/Zip.html */
export const zip = defineCommand({
  name: "zip",
  helpText: () => ZIP_HELP,
  package: {
    version: () => "Copyright (c) 1990-2008 Info-ZIP\nThis is Zip 3.0 (July 5th 2008), by Info-ZIP.",
  },
  summary: "package and compress (archive) files",
  operands: "[-options] [zipfile list] [-xi list]",
  completes: "file",
  description: `The default action is to add or replace zipfile entries from list, which
can include the special name - to compress standard input.`,
  helpColumn: 22,
  flags: ZIP_FLAGS,
  traditional: rewriteLists,
  statusOfUsage: BAD_ARGUMENTS,
  problemText: (problem) => `\nzip error: Invalid command arguments (${describeBadOption(problem)})\n`,
  examples: [
    { run: "echo hi > f && zip x f", prints: "  adding: f (stored 0%)\n", shows: "make an archive" },
    {
      run: "mkdir d && touch d/f && zip -qr x d && unzip -Z1 x",
      prints: "d/\nd/f\n",
      shows: "a directory with all in it",
    },
  ],
  exitStatus: "0 if all went well, 12 if there was nothing to do, 15 and more if something failed.",
  seeAlso: ["unzip(1)", "tar(1)"],

  async run(call) {
    const [archive, ...names] = call.operands;
    const isAlone = call.given.length === 0 && call.process.stdout.isTerminal;
    if (call.flags.shortHelp || (archive === undefined && isAlone)) {
      call.print(ZIP_HELP);
      return 0;
    }
    if (archive === undefined) return call.fail("missing name of the archive", BAD_ARGUMENTS);
    const password = await readPassword(call, call.flags);
    if (password && "problem" in password) {
      call.print(`\nzip error: Invalid command arguments (${password.problem})\n`);
      return BAD_ARGUMENTS;
    }
    return new Zipper(call, call.flags, await call.load(loadFflate()), password).run(archive, names);
  },
});
