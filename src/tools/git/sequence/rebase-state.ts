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
  /** Which commit became which, and those that wait for the end of their row (githooks(5), post-rewrite). */
  | "rewritten-list"
  | "rewritten-pending"
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

/** Notes that a commit was made anew; one that others are melded into is known when its row ends. */
export function noteRewritten(call: GitCall, old: string, isLastOfRow: boolean): void {
  const { head = "" } = call.repository;
  const pending = `${rebaseState(call, "rewritten-pending") ?? ""}${old}\n`;
  if (!isLastOfRow) {
    setRebaseState(call, "rewritten-pending", pending);
    return;
  }
  const lines = pending
    .trimEnd()
    .split("\n")
    .map((id) => `${id} ${head}\n`);
  setRebaseState(call, "rewritten-list", `${rebaseState(call, "rewritten-list") ?? ""}${lines.join("")}`);
  setRebaseState(call, "rewritten-pending", undefined);
}

export function rewrittenPairs(call: GitCall): readonly (readonly [string, string])[] {
  const lines = (rebaseState(call, "rewritten-list") ?? "").split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const [old = "", next = ""] = line.split(" ");
    return [old, next];
  });
}
