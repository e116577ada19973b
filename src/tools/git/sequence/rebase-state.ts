import type { GitCall } from "../git-call.ts";

/** What a rebase remembers in `.git/rebase-merge`. */
export type RebaseFile =
  | "head-name"
  | "onto"
  | "orig-head"
  | "git-rebase-todo"
  | "done"
  | "msgnum"
  | "end"
  | "message"
  | "message-squash"
  | "message-fixup"
  | "current-fixups"
  | "stopped-sha"
  | "amend"
  | "autostash"
  | "quiet"
  | "interactive"
  | "forced"
  /** The empty commit that `--root` begins at: what is picked onto it becomes a first commit. */
  | "squash-onto";

export function rebaseState(call: GitCall, name: RebaseFile): string | undefined {
  return call.repository.state(`rebase-merge/${name}`);
}

export function setRebaseState(call: GitCall, name: RebaseFile, text: string | undefined): void {
  call.repository.setState(`rebase-merge/${name}`, text);
}

/** Beside the progress on one line, which is blanked out before other words (term_clear_line). */
export function clearLine(call: GitCall): string {
  const term = call.env("TERM");
  return term === undefined || term === "" || term === "dumb" ? `\r${" ".repeat(80)}\r` : "\r\x1b[K";
}

export function isQuietRebase(call: GitCall): boolean {
  return rebaseState(call, "quiet") !== undefined;
}
