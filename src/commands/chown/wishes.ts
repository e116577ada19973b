import type { ChangeWishes } from "./changer.ts";
import type { Owner } from "./owner.ts";

/** The options that `chown` and `chgrp` share. */
export interface ChangeFlags {
  readonly changes: boolean;
  readonly silent: boolean;
  readonly verbose: boolean;
  readonly dereference: boolean;
  readonly noDereference: boolean;
  readonly preserveRoot: boolean;
  readonly recursive: boolean;
  readonly commandLineLinks: boolean;
  readonly allLinks: boolean;
}

export function changeWishes(flags: ChangeFlags, owner: Owner, from: Owner): ChangeWishes {
  const traverses = !flags.recursive
    ? "none"
    : flags.allLinks
      ? "all"
      : flags.commandLineLinks
        ? "operands"
        : "none";
  return {
    owner,
    from,
    recursive: flags.recursive,
    traverses,
    // A walk that does not follow links changes them themselves.
    dereference: !flags.noDereference && !(flags.recursive && traverses === "none"),
    preserveRoot: flags.preserveRoot,
    silent: flags.silent,
    reports: flags.verbose ? "all" : flags.changes ? "changes" : "none",
  };
}

/** Why the options make no sense together. */
export function describeConflict(flags: ChangeFlags): string | undefined {
  const stays = flags.recursive && !flags.commandLineLinks && !flags.allLinks;
  return stays && flags.dereference ? "-R --dereference requires either -H or -L" : undefined;
}
