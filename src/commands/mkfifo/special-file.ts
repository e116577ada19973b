import { applyMode, parseMode } from "../../base/file-mode.ts";
import type { Errno } from "../../disk/errno.ts";
import type { SpecialKind } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";

/** The options of `mkfifo` and `mknod`. */
export const SPECIAL_FILE_FLAGS = {
  mode: {
    short: "m",
    argument: { name: "MODE", completes: "mode" },
    help: "set file permission bits to MODE, not a=rw - umask",
  },
  defaultContext: {
    short: "Z",
    long: false,
    help: "  set the SELinux security context to default type",
  },
  context: {
    argument: { name: "CTX", optional: true },
    help: "like -Z, or if CTX is specified then set the SELinux\n    or SMACK security context to CTX",
  },
} as const satisfies FlagSpecs;

const PERMISSIONS = 0o777;

interface ModeWish {
  readonly mode?: string;
  readonly context?: string;
}

/** The permissions to give, undefined for the usual ones; or why the option makes no sense. */
export function readSpecialMode(
  call: Call,
  { mode, context }: ModeWish,
): { readonly bits: number | undefined } | { readonly problem: string } {
  if (context) call.note("warning: ignoring --context; it requires an SELinux/SMACK-enabled kernel");
  if (mode === undefined) return { bits: undefined };
  const changes = parseMode(mode);
  if (!changes) return { problem: "invalid mode" };
  const bits = applyMode(changes, 0o666, { directory: false, umask: call.files.umask });
  return (bits & ~PERMISSIONS) === 0 ? { bits } : { problem: "mode must specify only file permission bits" };
}

/** Makes a pipe or a device with exactly these permissions. */
export function makeSpecialFile(
  { files }: Call,
  path: string,
  kind: SpecialKind,
  bits: number | undefined,
  rdev = 0,
): Errno | undefined {
  return (
    files.mknod(path, kind, bits ?? 0o666, rdev) ?? (bits === undefined ? undefined : files.chmod(path, bits))
  );
}
