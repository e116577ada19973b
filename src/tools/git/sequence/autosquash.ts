import { shortId } from "../repository/revisions.ts";
import type { TodoItem } from "./rebase-todo.ts";

/** Whether a line melds its commit into the one before. */
export function isMelding(item: TodoItem | undefined): boolean {
  return item?.command === "fixup" || item?.command === "squash";
}

/** `fixup! subject` and `squash! subject` go behind what they name (sequencer.c, todo_list_rearrange_squash). */
export function putBesideTargets(items: readonly TodoItem[]): readonly TodoItem[] {
  const rows: TodoItem[][] = [];
  for (const item of items) {
    const [, kind, rest = ""] = /^(fixup|squash)! ((?:(?:fixup|squash)! )*.*)$/.exec(item.rest) ?? [];
    const row =
      kind === undefined ? undefined : findTarget(rows, rest.replace(/^(?:(?:fixup|squash)! )+/, ""));
    if (!row || !item.commit) rows.push([item]);
    else {
      const command = kind === "squash" ? "squash" : "fixup";
      row.push({ ...item, command, line: `${command} ${item.commit.id} ${item.rest}` });
    }
  }
  return rows.flat();
}

/** By its whole subject, else by its id, else by how the subject begins. */
function findTarget(rows: readonly TodoItem[][], words: string): TodoItem[] | undefined {
  const first = (test: (item: TodoItem) => boolean) =>
    rows.find(([item]) => item !== undefined && test(item));
  return (
    first(({ rest }) => rest === words) ??
    first(({ commit }) => /^[0-9a-f]{4,40}$/.test(words) && commit?.id.startsWith(words) === true) ??
    first(({ rest, commit }) => rest.startsWith(words) || shortId(commit?.id ?? "") === words)
  );
}
