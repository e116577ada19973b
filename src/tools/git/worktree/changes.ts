import { compareSnapshots, type FilePair } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import type { Pathspecs } from "./pathspec.ts";
import { commitSnapshot, indexSnapshot, workSnapshot } from "./snapshots.ts";
import { findUntracked } from "./untracked.ts";

export interface Conflict {
  readonly path: string;
  /** UU, AA, DU, UD, AU, UA, DD. */
  readonly code: string;
}

/** What `status` tells. */
export interface Changes {
  readonly staged: readonly FilePair[];
  readonly unstaged: readonly FilePair[];
  readonly conflicts: readonly Conflict[];
  readonly untracked: readonly string[];
  readonly ignored: readonly string[];
}

const CODES: Readonly<Record<string, string>> = {
  "111": "UU",
  "011": "AA",
  "110": "UD",
  "101": "DU",
  "010": "AU",
  "001": "UA",
  "100": "DD",
};

export async function findChanges(
  call: GitCall,
  wish: {
    readonly untracked: "no" | "normal" | "all";
    /** What is staged against; `none` for a first commit. */
    readonly head?: string | undefined;
    readonly paths?: Pathspecs;
  },
): Promise<Changes> {
  const { repository } = call;
  const head = commitSnapshot(
    repository.objects,
    wish.head === "none" ? undefined : (wish.head ?? repository.head),
  );
  const index = indexSnapshot(call);
  const conflicts = repository.index.conflicts.map((path) => {
    const key = repository.index
      .stages(path)
      .map((entry) => (entry ? "1" : "0"))
      .join("");
    return { path, code: CODES[key] ?? "UU" };
  });
  const isSettled = ({ path }: { path: string }) => !conflicts.some((one) => one.path === path);
  const isMeant = ({ path }: { path: string }) => wish.paths?.matches(path) ?? true;
  const found =
    wish.untracked === "no"
      ? { untracked: [], ignored: [] }
      : await findUntracked(call, { collapses: wish.untracked === "normal" });
  const work = await workSnapshot(call, "all");
  const folder = (path: string) => wish.paths?.touches(path) ?? true;
  return {
    staged: compareSnapshots(head, index).filter(isSettled).filter(isMeant),
    unstaged: compareSnapshots(index, work).filter(isSettled).filter(isMeant),
    conflicts: conflicts.filter(isMeant),
    untracked: found.untracked.filter(folder),
    ignored: found.ignored.filter(folder),
  };
}
