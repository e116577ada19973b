import { decode, encode } from "../../../base/bytes.ts";
import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { makeCommit } from "./make-commit.ts";

/** The ref that holds the notes (git-notes(1), "ENVIRONMENT"). */
export function notesRef(call: GitCall, given?: string): string {
  const name = given ?? call.env("GIT_NOTES_REF") ?? call.config("core.notesref") ?? "refs/notes/commits";
  if (name.startsWith("refs/notes/")) return name;
  return name.startsWith("notes/") ? `refs/${name}` : `refs/notes/${name}`;
}

/** Which object has which note; large trees have the ids cut by slashes (git-notes(1), "NOTES"). */
export function readNotes(call: GitCall, ref: string): Map<string, string> {
  const { objects, refs } = call.repository;
  const notes = new Map<string, string>();
  const walk = (tree: string, prefix: string) => {
    for (const { mode, name, id } of objects.tree(tree)) {
      if (mode === "40000") walk(id, prefix + name);
      else notes.set(prefix + name, id);
    }
  };
  const commit = refs.get(ref);
  if (commit !== undefined) walk(objects.commit(commit).tree, "");
  return notes;
}

/** Commits the notes as they are now. */
export function writeNotes(
  call: GitCall,
  ref: string,
  notes: ReadonlyMap<string, string>,
  what: string,
): void {
  const { objects, refs } = call.repository;
  const tree = objects.writeTree(Array.from(notes, ([name, id]) => ({ mode: "100644", name, id })));
  const parent = refs.get(ref);
  const parents = parent === undefined ? [] : [parent];
  const commit = makeCommit(call, { tree, parents, message: `${what}\n` });
  call.moveRef(ref, commit, `notes: ${what}`);
}

export function noteText(call: GitCall, ref: string, id: string): string | undefined {
  const note = readNotes(call, ref).get(id);
  return note === undefined ? undefined : decode(call.repository.objects.blob(note));
}

/** `%N`: the note of a commit. */
export function notesOf(call: GitCall, id: string): string {
  return noteText(call, notesRef(call), id) ?? "";
}

/** What `log` shows below a message; the notes of other refs have their names (git-log(1), `--notes`). */
export function formatNotes(call: GitCall, ref: string, id: string): string {
  const text = noteText(call, ref, id);
  if (text === undefined) return "";
  const name = ref === "refs/notes/commits" ? "" : ` (${ref.replace("refs/notes/", "")})`;
  const lines = text.replace(/\n$/, "").split("\n");
  return `\nNotes${name}:\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

export function writeNote(call: GitCall, text: string): string {
  return call.repository.objects.write("blob", encode(text));
}

export function checkNotesRef(ref: string): string {
  return /[\s~^:?*[\\]/.test(ref) ? die(`invalid notes ref: ${ref}`) : ref;
}
