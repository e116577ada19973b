import type { ChosenHunk } from "./file-hunks.ts";

/** What is done with the changes that are chosen one by one (add-patch.c, struct patch_mode). */
export interface PatchMode {
  /** What is done with a hunk, and where: "discard" … " from worktree". */
  readonly verb: string;
  readonly place: string;
  /** Chosen changes are taken back from the new side; else they are brought to the old one. */
  readonly isReverse: boolean;
  readonly target: "index" | "work" | "both";
  /** What is said of a hunk that was edited. */
  readonly marked: string;
}

const mode = (
  verb: string,
  place: string,
  target: PatchMode["target"],
  isReverse: boolean,
  marked: string,
): PatchMode => ({ verb, place, target, isReverse, marked });

export const PATCH_MODES = {
  add: mode("stage", "", "index", false, "staging"),
  stash: mode("stash", "", "index", false, "stashing"),
  resetHead: mode("unstage", "", "index", true, "unstaging"),
  resetOther: mode("apply", " to index", "index", false, "applying"),
  workIndex: mode("discard", " from worktree", "work", true, "discarding"),
  workHead: mode("discard", " from worktree", "work", true, "discarding"),
  workOther: mode("apply", " to worktree", "work", false, "applying"),
  bothHead: mode("discard", " from index and worktree", "both", true, "discarding"),
  bothOther: mode("apply", " to index and worktree", "both", false, "applying"),
} as const;

const SUBJECTS: Readonly<Record<ChosenHunk["kind"], string>> = {
  lines: "this hunk",
  mode: "mode change",
  deletion: "deletion",
  addition: "addition",
};

/** `Discard this hunk from worktree` */
export function questionOf({ verb, place }: PatchMode, kind: ChosenHunk["kind"]): string {
  return `${verb[0]?.toUpperCase()}${verb.slice(1)} ${SUBJECTS[kind]}${place}`;
}

export function helpOf({ verb, place }: PatchMode): string {
  return `y - ${verb} this hunk${place}
n - do not ${verb} this hunk${place}
q - quit; do not ${verb} this hunk or any of the remaining ones
a - ${verb} this hunk and all later hunks in the file
d - do not ${verb} this hunk or any of the later hunks in the file
`;
}

/** What is shown below a hunk in the editor. */
export function editGuide({ isReverse, marked }: PatchMode): string {
  const [kept, dropped] = isReverse ? ["+", "-"] : ["-", "+"];
  return `---
To remove '${kept}' lines, make them ' ' lines (context).
To remove '${dropped}' lines, delete them.
Lines starting with # will be removed.
If the patch applies cleanly, the edited hunk will immediately be marked for ${marked}.
If it does not apply cleanly, you will be given an opportunity to
edit again.  If all lines of the hunk are removed, then the edit is
aborted and the hunk is left unchanged.
`;
}
