import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { canonicalize, canonicalizeText, relativePath } from "../process/command/canonicalize.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteName } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";

const FLAGS = {
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
  logical: { short: "L", overrides: ["strip", "physical"], help: "resolve '..' components before symlinks" },
  physical: {
    short: "P",
    overrides: ["logical", "strip"],
    help: "resolve symlinks as encountered (default)",
  },
  quiet: { short: "q", help: "suppress most error messages" },
  relativeTo: {
    argument: { name: "DIR", completes: "directory" },
    help: "print the resolved path relative to DIR",
  },
  relativeBase: {
    argument: { name: "DIR", completes: "directory" },
    help: "print absolute paths unless paths below DIR",
  },
  strip: {
    short: "s",
    long: ["strip", "no-symlinks"],
    overrides: ["logical", "physical"],
    help: "don't expand symlinks",
  },
  zero: { short: "z", help: "end each output line with NUL, not newline" },
} as const satisfies FlagSpecs;

type RealpathCall = Call<typeof FLAGS>;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/realpath.html */
export const realpath = defineCommand({
  name: "realpath",
  package: COREUTILS,
  summary: "print the resolved path",
  operands: "[OPTION]... FILE...",
  description: "Print the resolved absolute file name;\nall but the last component must exist",
  helpColumn: 32,
  flags: FLAGS,
  examples: [{ run: "cd /usr && realpath ../tmp", prints: "/tmp\n", shows: "the full path of a place" }],

  run(call) {
    const { flags, operands } = call;
    if (operands.length === 0) return call.usageError("missing operand");
    const frame = readFrame(call);
    if (frame === undefined) return 1;
    for (const path of operands) {
      const resolved = resolve(call, path);
      if (!(resolved instanceof Errno)) call.print(inFrame(resolved, frame) + (flags.zero ? "\0" : "\n"));
      else if (flags.quiet) call.status = 1;
      else call.warn(`${quoteName(path)}: ${resolved.message}`);
    }
    return call.status;
  },
});

function resolve({ files, flags }: RealpathCall, path: string): string | Errno {
  const may = flags.canonicalizeExisting ? "none" : flags.canonicalizeMissing ? "missing" : "last";
  if (!flags.strip && !flags.logical) return canonicalize(files, path, may);
  const text = canonicalizeText(files, path, may);
  return flags.strip || text instanceof Errno ? text : canonicalize(files, text, may);
}

/** Where paths are relative to, and which ones are. */
interface Frame {
  readonly to?: string;
  readonly base?: string;
}

/** Undefined, after the message, where one of the directories cannot be resolved (realpath.c, main). */
function readFrame(call: RealpathCall): Frame | undefined {
  const { relativeTo, relativeBase } = call.flags;
  const toText = relativeTo ?? relativeBase;
  if (toText === undefined) return {};
  const to = resolveDirectory(call, toText);
  const base = relativeBase === undefined ? undefined : resolveDirectory(call, relativeBase);
  if (to === undefined || (relativeBase !== undefined && base === undefined)) return undefined;
  // A directory to be relative to that is not below the base means nothing.
  return base === undefined || isBelow(to, base) ? { to, base } : {};
}

function resolveDirectory(call: RealpathCall, path: string): string | undefined {
  const resolved = resolve(call, path);
  const status =
    call.flags.canonicalizeExisting && !(resolved instanceof Errno) ? call.files.stat(resolved) : undefined;
  const isOther = status !== undefined && !(status instanceof Errno) && status.kind !== "directory";
  const fault = resolved instanceof Errno ? resolved : isOther ? Errno.ENOTDIR : undefined;
  if (fault) call.warn(`${quoteName(path)}: ${fault.message}`);
  return fault || resolved instanceof Errno ? undefined : resolved;
}

function isBelow(path: string, base: string): boolean {
  return base === "/" || path === base || path.startsWith(`${base}/`);
}

function inFrame(path: string, { to, base }: Frame): string {
  if (to === undefined || (base !== undefined && !isBelow(path, base))) return path;
  return relativePath(to, path);
}
