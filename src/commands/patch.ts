import { decodeBinary } from "../base/bytes.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { HELP } from "./patch/help.ts";
import { patchOneFile } from "./patch/patch-file.ts";
import { PatchFault, PatchReader } from "./patch/read-patch.ts";

/** patch.c, numeric_string. */
function checkNumber(what: string): (text: string) => string | undefined {
  return (text) => {
    if (/^\d+$/.test(text)) return undefined;
    const shown = text === "" ? "''" : text;
    return `**** ${what} ${shown} is ${/^-\d+$/.test(text) ? "negative" : "not a number"}`;
  };
}

const FLAGS = {
  strip: {
    short: "p",
    argument: { name: "NUM", completes: "none", check: checkNumber("strip count") },
    help: "strip NUM leading components from file names",
  },
  fuzz: {
    short: "F",
    argument: { name: "LINES", completes: "none", check: checkNumber("fuzz factor") },
    help: "set the fuzz factor to LINES for inexact matching",
  },
  ignoreWhitespace: { short: "l", help: "ignore white space changes between patch and input" },
  context: { short: "c", help: "interpret the patch as a context difference" },
  ed: { short: "e", help: "interpret the patch as an ed script" },
  normal: { short: "n", help: "interpret the patch as a normal difference" },
  unified: { short: "u", help: "interpret the patch as a unified difference" },
  forward: { short: "N", help: "ignore patches that appear to be reversed or already applied" },
  reverse: { short: "R", help: "assume patches were created with old and new files swapped" },
  input: {
    short: "i",
    argument: { name: "PATCHFILE", completes: "file" },
    help: "read patch from PATCHFILE instead of stdin",
  },
  output: { short: "o", argument: { name: "FILE", completes: "file" }, help: "output patched files to FILE" },
  rejectFile: { short: "r", argument: { name: "FILE", completes: "file" }, help: "output rejects to FILE" },
  ifdef: {
    short: "D",
    argument: { name: "NAME", completes: "none" },
    notSimulated: true,
    help: "make merged if-then-else output using NAME",
  },
  merge: {
    argument: { name: "STYLE", optional: true, completes: "none" },
    notSimulated: true,
    help: "merge using conflict markers",
  },
  removeEmptyFiles: { short: "E", help: "remove output files that are empty after patching" },
  setUtc: { short: "Z", notSimulated: true, help: "set times of patched files, assuming diff uses UTC" },
  setTime: { short: "T", notSimulated: true, help: "likewise, assuming local time" },
  quotingStyle: {
    argument: { name: "WORD", completes: "none" },
    notSimulated: true,
    help: "output file names using quoting style WORD",
  },
  backup: { short: "b", help: "back up the original contents of each file" },
  backupIfMismatch: { help: "back up if the patch does not match exactly" },
  noBackupIfMismatch: {
    overrides: ["backupIfMismatch"],
    help: "back up mismatches only if otherwise requested",
  },
  versionControl: {
    short: "V",
    argument: { name: "STYLE", completes: "none" },
    help: "use STYLE version control",
  },
  prefix: {
    short: "B",
    argument: { name: "PREFIX", completes: "none" },
    help: "prepend PREFIX to backup file names",
  },
  basenamePrefix: {
    short: "Y",
    argument: { name: "PREFIX", completes: "none" },
    help: "prepend PREFIX to backup file basenames",
  },
  suffix: {
    short: "z",
    argument: { name: "SUFFIX", completes: "none" },
    help: "append SUFFIX to backup file names",
  },
  get: {
    short: "g",
    argument: { name: "NUM", completes: "none" },
    help: "get files from RCS etc. if positive",
  },
  batch: { short: "t", help: "ask no questions; assume reversed" },
  force: { short: "f", help: "like -t, but assume unreversed" },
  quiet: { short: "s", long: ["quiet", "silent"], help: "work silently unless an error occurs" },
  verbose: { notSimulated: true, help: "output extra information about the work being done" },
  dryRun: { help: "do not actually change any files; just print what would happen" },
  posix: { help: "conform to the POSIX standard" },
  directory: {
    short: "d",
    argument: { name: "DIR", completes: "directory" },
    help: "change the working directory to DIR first",
  },
  rejectFormat: {
    argument: { name: "FORMAT", choices: [["context"], ["unified"]] },
    help: "create 'context' or 'unified' rejects",
  },
  binary: { help: "read and write data in binary mode" },
  version: { short: "v", help: "output version info" },
} as const satisfies FlagSpecs;

export type PatchCall = Call<typeof FLAGS>;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/patch.html */
export const patch = defineCommand({
  name: "patch",
  summary: "apply a diff file to an original",
  operands: "[OPTION]... [ORIGFILE [PATCHFILE]]",
  flags: FLAGS,
  statusOfUsage: 2,
  helpText: () => HELP,
  versionText: () => `GNU patch 2.7.6
Copyright (C) 2003, 2009-2012 Free Software Foundation, Inc.
Copyright (C) 1988 Larry Wall

License GPLv3+: GNU GPL version 3 or later <http://gnu.org/licenses/gpl.html>.
This is free software: you are free to change and redistribute it.
There is NO WARRANTY, to the extent permitted by law.

Written by Larry Wall and Paul Eggert
`,
  afterUsageProblem: (name) => `${name}: Try '${name} --help' for more information.\n`,
  examples: [
    {
      run: "printf '1\\n2\\n' > f; printf '2c2\\n< 2\\n---\\n> two\\n' | patch f; cat f",
      prints: "patching file f\n1\ntwo\n",
      shows: "change a file as a diff says",
    },
  ],
  exitStatus: "0 if all hunks were applied, 1 if some were not, 2 for worse trouble.",
  seeAlso: ["diff(1)"],

  async run(call) {
    const { flags, operands, files } = call;
    const [original, patchFile, extra] = operands;
    if (extra !== undefined) return call.usageError(`${extra}: extra operand`);
    if (flags.directory !== undefined) {
      const errno = files.chdir(flags.directory);
      if (errno) return fatal(call, `Can't change to directory ${flags.directory} : ${errno.message}`);
    }
    const given = await readPatch(call, flags.input ?? patchFile);
    if (typeof given !== "string") return given;
    const hasCarriageReturns = !flags.binary && /^(?:---|\+\+\+|\*\*\*|Index:) .*\r$/m.test(given);
    const text = hasCarriageReturns ? given.replaceAll("\r\n", "\n") : given;
    if (hasCarriageReturns && !flags.quiet)
      call.print("(Stripping trailing CRs from patch; use --binary to disable.)\n");
    const reader = new PatchReader(text, wantedKind(flags));
    let status = 0;
    let count = 0;
    try {
      for (let one = reader.next(); one; one = reader.next()) {
        if (one.kind === "ed") return call.notSimulated("of ed scripts");
        count++;
        status = Math.max(status, await patchOneFile(call, one, original));
        const pause = call.spend(1 + one.hunks.length);
        if (pause) await pause;
      }
    } catch (thrown) {
      if (thrown instanceof PatchFault) return fatal(call, thrown.message);
      throw thrown;
    }
    if (count === 0 && text !== "") return fatal(call, "Only garbage was found in the patch input.");
    return status;
  },
});

function wantedKind(flags: Pick<PatchCall["flags"], "unified" | "context" | "normal" | "ed">) {
  if (flags.unified) return "unified";
  if (flags.context) return "context";
  if (flags.normal) return "normal";
  return flags.ed ? "ed" : undefined;
}

function fatal(call: PatchCall, message: string): number {
  return call.fail(`**** ${message}`, 2);
}

/** The whole patch, a character for each byte; a status where there is none, which was told. */
async function readPatch(call: PatchCall, name: string | undefined): Promise<string | number> {
  let failed = false;
  const input = await call.open(name ?? "-", {
    openProblem: (file, errno) => {
      failed = true;
      return `**** Can't open patch file ${file} : ${errno.message}`;
    },
    readProblem: (_file, errno) => {
      failed = true;
      return `**** read error : ${errno.message}`;
    },
  });
  if (!input) return 2;
  const bytes = await input.bytes();
  call.close(input);
  return failed ? 2 : decodeBinary(bytes);
}
