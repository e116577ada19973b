import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { canonicalize } from "../process/command/canonicalize.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteName } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";

const FLAGS = {
  canonicalize: {
    short: "f",
    overrides: ["canonicalizeExisting", "canonicalizeMissing"],
    help: "canonicalize by following every symlink in\nevery component of the given name recursively;\nall but the last component must exist",
  },
  canonicalizeExisting: {
    short: "e",
    overrides: ["canonicalize", "canonicalizeMissing"],
    help: "canonicalize by following every symlink in\nevery component of the given name recursively,\nall components must exist",
  },
  canonicalizeMissing: {
    short: "m",
    overrides: ["canonicalize", "canonicalizeExisting"],
    help: "canonicalize by following every symlink in\nevery component of the given name recursively,\nwithout requirements on components existence",
  },
  noNewline: { short: "n", help: "do not output the trailing delimiter" },
  quiet: { short: "q", overrides: ["verbose"] },
  silent: {
    short: "s",
    overrides: ["verbose"],
    help: "suppress most error messages (on by default)",
  },
  verbose: { short: "v", overrides: ["quiet", "silent"], help: "report error messages" },
  zero: { short: "z", help: "end each output line with NUL, not newline" },
} as const satisfies FlagSpecs;

/** readlink(1) */
export const readlink = defineCommand({
  name: "readlink",
  package: COREUTILS,
  summary: "print resolved symbolic links or canonical file names",
  operands: "[OPTION]... FILE...",
  description: "Print value of a symbolic link or canonical file name",
  helpColumn: 33,
  flags: FLAGS,
  examples: [
    { run: "ln -s notes.txt l && readlink l", prints: "notes.txt\n", shows: "what a link says" },
    { run: "readlink -f /usr/../tmp", prints: "/tmp\n", shows: "the full path of a place" },
  ],
  exitStatus: "0 if all names were resolved, 1 if one could not be.",
  seeAlso: ["realpath(1)", "ln(1)"],

  run(call) {
    const { flags, operands } = call;
    if (operands.length === 0) return call.usageError("missing operand");
    const end = flags.zero ? "\0" : "\n";
    const silent = flags.noNewline && operands.length === 1;
    if (flags.noNewline && !silent) call.note("ignoring --no-newline with multiple arguments");
    for (const path of operands) {
      const value = resolve(call, path);
      if (!(value instanceof Errno)) call.print(value + (silent ? "" : end));
      else if (flags.verbose) call.warn(`${quoteName(path)}: ${value.message}`);
      else call.status = 1;
    }
    return call.status;
  },
});

function resolve({ files, flags }: Call<typeof FLAGS>, path: string): string | Errno {
  if (flags.canonicalize) return canonicalize(files, path, "last");
  if (flags.canonicalizeExisting) return canonicalize(files, path, "none");
  if (flags.canonicalizeMissing) return canonicalize(files, path, "missing");
  return files.readlink(path);
}
