import type { GitCall } from "../git-call.ts";
import type { Commit } from "../repository/objects.ts";
import { rebaseState, setRebaseState } from "./rebase-state.ts";

/** Adds the message of a commit that is melded into HEAD to those of the row so far (update_squash_messages). */
export function addSquashed(call: GitCall, command: "squash" | "fixup", commit: Commit): void {
  const row = rebaseState(call, "current-fixups") ?? "";
  const { head = "", objects } = call.repository;
  const first = objects.commit(head).message;
  if (row === "") setRebaseState(call, "message-fixup", first);
  const before =
    row === ""
      ? `# This is the 1st commit message:\n\n${first.trimEnd()}\n`
      : (rebaseState(call, "message-squash") ?? "").replace(/^.*\n/, "");
  const list = `${row}${command} ${commit.id}\n`;
  const number = list.trimEnd().split("\n").length + 1;
  // What marked the commit for its target is no part of the message.
  const body = commit.message.trimEnd().replace(/^(?:squash|fixup|amend)! /, "# $&");
  const own =
    command === "squash"
      ? `# This is the commit message #${number}:\n\n${body}\n`
      : `# The commit message #${number} will be skipped:\n\n${body.replace(/^(?!# (?:squash|fixup|amend)! )/gm, "# ").replace(/^# $/gm, "#")}\n`;
  setRebaseState(call, "current-fixups", list);
  setRebaseState(call, "message-squash", `# This is a combination of ${number} commits.\n${before}\n${own}`);
}

/** The messages of the row, and whether somebody has to look at them. */
export function squashedMessage(call: GitCall): { readonly text: string; readonly isEdited: boolean } {
  const isEdited = /^squash/m.test(rebaseState(call, "current-fixups") ?? "");
  return { text: rebaseState(call, "message-squash") ?? "", isEdited };
}
