import { normalizePath } from "../base/paths.ts";
import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteName } from "../process/command/quote-name.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/realpath.html */
export const realpath = defineCommand({
  name: "realpath",
  package: COREUTILS,
  summary: "print the resolved path",
  operands: "[OPTION]... FILE...",
  description: "Print the resolved absolute file name;\nall but the last component must exist",
  helpColumn: 32,
  flags: {
    canonicalizeExisting: {
      short: "e",
      overrides: ["canonicalizeMissing"],
      help: "all components of the path must exist",
    },
    canonicalizeMissing: {
      short: "m",
      overrides: ["canonicalizeExisting"],
      help: "no path components need exist or be a directory",
    },
    logical: { short: "L", notSimulated: true, help: "resolve '..' components before symlinks" },
    physical: { short: "P", help: "resolve symlinks as encountered (default)" },
    quiet: { short: "q", help: "suppress most error messages" },
    relativeTo: {
      argument: { name: "DIR", completes: "directory" },
      notSimulated: true,
      help: "print the resolved path relative to DIR",
    },
    relativeBase: {
      argument: { name: "DIR", completes: "directory" },
      notSimulated: true,
      help: "print absolute paths unless paths below DIR",
    },
    strip: { short: "s", long: ["strip", "no-symlinks"], help: "don't expand symlinks" },
    zero: { short: "z", help: "end each output line with NUL, not newline" },
  },
  examples: [{ run: "cd /usr && realpath ../tmp", prints: "/tmp\n", shows: "the full path of a place" }],

  run(call) {
    const { files, flags, operands, process } = call;
    if (operands.length === 0) return call.usageError("missing operand");
    const resolve = (path: string): string | Errno => {
      if (path === "") return Errno.ENOENT;
      if (flags.strip) return normalizePath(path, process.cwd);
      const whole = files.realpath(path);
      if (!(whole instanceof Errno) || flags.canonicalizeExisting || whole !== Errno.ENOENT) return whole;
      const at = path.replace(/\/+$/, "").lastIndexOf("/");
      const name = path.replace(/\/+$/, "").slice(at + 1);
      const parent = at < 0 ? "." : path.slice(0, at) || "/";
      const above =
        flags.canonicalizeMissing && files.realpath(parent) instanceof Errno
          ? resolve(parent)
          : files.realpath(parent);
      return above instanceof Errno ? above : normalizePath(name, above);
    };
    for (const path of operands) {
      const resolved = resolve(path);
      if (!(resolved instanceof Errno)) call.print(resolved + (flags.zero ? "\0" : "\n"));
      else if (flags.quiet) call.status = 1;
      else call.warn(`${quoteName(path)}: ${resolved.message}`);
    }
    return call.status;
  },
});
