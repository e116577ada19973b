import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { loadFflate } from "./deflate/library.ts";
import { rewriteUnzipWords, UNZIP_FLAGS } from "./unzip/flags.ts";
import { UNZIP_HELP, ZIPINFO_HELP } from "./unzip/help-text.ts";
import { runUnzip } from "./unzip/run.ts";

const BAD_USAGE = 10;
/** What is said where an option's value is missing. */
const WANTING: Readonly<Record<string, string>> = {
  "-d": "error:  must specify directory to which to extract with -d option\n",
  "-P": "error:  must give decryption password with -P option\n",
};

/** https://infozip.sourceforge.net/UnZip.html */
export const unzip = defineCommand({
  name: "unzip",
  helpText: () => UNZIP_HELP,
  package: { version: () => "UnZip 6.00 of 20 April 2009, by Debian. Original by Info-ZIP." },
  summary: "list, test and extract compressed files in a ZIP archive",
  operands: "[-opts] file[.zip] [list] [-x xlist] [-d exdir]",
  completes: "file",
  description: `Default action is to extract files in list, except those in xlist, to exdir;
file[.zip] may be a wildcard.`,
  helpColumn: 12,
  flags: UNZIP_FLAGS,
  traditional: rewriteUnzipWords,
  statusOfUsage: BAD_USAGE,
  usageProblem: () => undefined,
  afterUsageProblem: (_name, process) => WANTING[process.argv.at(-1) ?? ""] ?? UNZIP_HELP,
  examples: [
    { run: "echo hi > f && zip -q x f && unzip -p x f", prints: "hi\n", shows: "look into an archive" },
    { run: "echo hi > f && zip -q x f && rm f && unzip -q x && cat f", prints: "hi\n", shows: "unpack all" },
  ],
  exitStatus:
    "0 if all went well, 1 after a warning, 2 after an error, 9 without archive, 11 if nothing matched.",
  seeAlso: ["zip(1)", "tar(1)"],

  async run(call) {
    const [archive, ...names] = call.operands;
    if (archive === undefined) return refuse(call);
    return runUnzip(call, call.flags, await call.load(loadFflate()), archive, names);
  },
});

/** Without an archive it shows its usage, which was asked for where there are no options either. */
function refuse(call: Call<typeof UNZIP_FLAGS>): number {
  const { given, flags } = call;
  if (flags.verbose && given.length === 1) return call.notSimulated("-v without an archive");
  const isAsked = given.every(({ flag }) => flag === "zipinfo" || flag === "header");
  const text = flags.zipinfo ? ZIPINFO_HELP : UNZIP_HELP;
  if (isAsked || flags.test) call.print(text);
  else call.printError(text);
  return isAsked ? 0 : BAD_USAGE;
}
