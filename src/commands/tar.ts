import { defineCommand } from "../process/command/define-command.ts";
import { TAR } from "../process/command/packages.ts";
import { TAR_FLAGS } from "./tar/flags.ts";
import { TAR_HELP } from "./tar/help-text.ts";
import { runTar } from "./tar/run.ts";
import { rewriteWords } from "./tar/words.ts";

/** https://www.gnu.org/software/tar/manual/ */
export const tar = defineCommand({
  name: "tar",
  helpText: () => TAR_HELP,
  package: TAR,
  summary: "an archiving utility",
  operands: "[OPTION...] [FILE]...",
  completes: "file",
  description: `GNU 'tar' saves many files together into a single tape or disk archive, and can
restore individual files from the archive.

Examples:
  tar -cf archive.tar foo bar  # Create archive.tar from files foo and bar.
  tar -tvf archive.tar         # List all files in archive.tar verbosely.
  tar -xf archive.tar          # Extract all files from archive.tar.`,
  helpColumn: 30,
  flags: TAR_FLAGS,
  traditional: rewriteWords,
  statusOfUsage: 2,
  statusOfOption: 64,
  afterUsageProblem: (name) => `Try '${name} --help' or '${name} --usage' for more information.\n`,
  examples: [
    {
      run: "mkdir d && touch d/f && tar -cf a.tar d && tar -tf a.tar",
      prints: "d/\nd/f\n",
      shows: "make an archive, and list what is in it",
    },
    {
      run: "echo hi > f && tar -czf a.tar.gz f && rm f && tar -xf a.tar.gz && cat f",
      prints: "hi\n",
      shows: "pack an archive, and unpack it",
    },
  ],
  exitStatus: "0 if all went well, 1 if some files differ, 2 after an error.",
  seeAlso: ["gzip(1)", "zip(1)", "cp(1)"],

  run: (call) => runTar(call, call.flags),
});
