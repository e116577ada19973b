import { readBackupWish } from "../../process/command/backup.ts";
import type { Call } from "../../process/command/call.ts";
import { describeBadChoice, matchChoice } from "../../process/command/match-choice.ts";
import type { TargetProblem } from "../../process/command/target.ts";
import type { Preserved, TransferOptions } from "./options.ts";

const ATTRIBUTES = [
  ["mode"],
  ["timestamps"],
  ["ownership"],
  ["links"],
  ["context"],
  ["xattr"],
  ["all"],
] as const;

/** The options of `cp` that need no thought. */
export interface CopyFlags {
  readonly attributesOnly: boolean;
  readonly backup?: string;
  readonly backupShort: boolean;
  readonly context?: string;
  readonly copyContents: boolean;
  readonly force: boolean;
  readonly link: boolean;
  readonly reflink?: string;
  readonly removeDestination: boolean;
  readonly suffix?: string;
  readonly symbolicLink: boolean;
  readonly update: boolean;
  readonly verbose: boolean;
}

interface Draft {
  dereference: TransferOptions["dereference"] | undefined;
  recursive: boolean;
  overwrite: TransferOptions["overwrite"];
  preserve: { -readonly [K in keyof Preserved]: boolean };
  forgetsMode: boolean;
}

/** Reads the options of `cp`; later ones change what earlier ones said. */
export function readCopyOptions(call: Call, flags: CopyFlags): TransferOptions | TargetProblem {
  const draft: Draft = {
    dereference: undefined,
    recursive: false,
    overwrite: "auto",
    preserve: { mode: false, ownership: false, timestamps: false, links: false },
    forgetsMode: false,
  };
  for (const { flag, value = "" } of call.given) {
    const problem = takeFlag(draft, flag, value);
    if (problem !== undefined) return { problem, usage: true };
  }
  if (flags.context) call.note("warning: ignoring --context; it requires an SELinux-enabled kernel");
  if (flags.link && flags.symbolicLink)
    return { problem: "cannot make both hard and symbolic links", usage: true };
  const makesBackups = flags.backup !== undefined || flags.backupShort || flags.suffix !== undefined;
  if (makesBackups && draft.overwrite === "never") {
    return { problem: "options --backup and --no-clobber are mutually exclusive", usage: true };
  }
  const backup = readBackupWish(flags, call.process.env);
  if ("problem" in backup) return { problem: backup.problem, usage: true };
  return {
    move: false,
    overwrite: draft.overwrite,
    update: flags.update,
    verbose: flags.verbose,
    backup,
    stdinIsTerminal: call.process.stdin.isTerminal,
    recursive: draft.recursive,
    dereference: draft.dereference ?? (draft.recursive && !flags.link ? "never" : "always"),
    force: flags.force,
    removeDestination: flags.removeDestination,
    hardLink: flags.link,
    symbolicLink: flags.symbolicLink,
    attributesOnly: flags.attributesOnly,
    copyContents: flags.copyContents,
    preserve: draft.preserve,
    forgetsMode: draft.forgetsMode,
    alwaysClones: flags.reflink === "always" && !flags.attributesOnly,
    writesThroughDangling: call.env("POSIXLY_CORRECT") !== undefined,
  };
}

function takeFlag(draft: Draft, flag: string, value: string): string | undefined {
  switch (flag) {
    case "archive":
      draft.dereference = "never";
      draft.recursive = true;
      return preserve(draft, "all", true);
    case "noDereferenceLinks":
      draft.dereference = "never";
      draft.preserve.links = true;
      return undefined;
    case "dereferenceOperands":
      draft.dereference = "operands";
      return undefined;
    case "dereference":
      draft.dereference = "always";
      return undefined;
    case "noDereference":
      draft.dereference = "never";
      return undefined;
    case "recursive":
      draft.recursive = true;
      return undefined;
    case "interactive":
      draft.overwrite = "ask";
      return undefined;
    case "noClobber":
      draft.overwrite = "never";
      return undefined;
    case "preserveUsual":
      return preserve(draft, "mode,ownership,timestamps", true);
    case "preserve":
      return preserve(draft, value, true);
    case "noPreserve":
      return preserve(draft, value, false);
  }
  return undefined;
}

/** Takes a list of attributes; gives the message about one that is none. */
function preserve(draft: Draft, list: string, wanted: boolean): string | undefined {
  for (const word of list.split(",")) {
    const match = matchChoice(word, ATTRIBUTES);
    if (typeof match === "string") {
      return describeBadChoice(word, wanted ? "--preserve" : "--no-preserve", ATTRIBUTES, match);
    }
    const all = match.value === "all";
    for (const name of ["mode", "timestamps", "ownership", "links"] as const) {
      if (all || match.value === name) draft.preserve[name] = wanted;
    }
    if (all || match.value === "mode") draft.forgetsMode = !wanted;
  }
  return undefined;
}
