import { Death, die } from "../death.ts";
import { formatCommit } from "../diff/format-commit.ts";
import { PLAIN } from "../diff/patch.ts";
import { formatStat } from "../diff/stat.ts";
import { runEditor } from "../editor.ts";
import type { GitCall } from "../git-call.ts";
import { DEFAULT_DATE } from "../repository/format-date.ts";
import { cleanMessage, commitPairs } from "../repository/make-commit.ts";
import { checkNotesRef, notesRef, noteText, readNotes, writeNote, writeNotes } from "../repository/notes.ts";
import { resolveRevision } from "../repository/revisions.ts";
import { defineSubcommand, type Given, type Subcommand } from "../subcommand.ts";
import { defineParts } from "../subcommand-parts.ts";
import { NOTES_USAGES, notesUsage } from "../usage/notes.ts";

function objectOf(call: GitCall, text = "HEAD"): string {
  return resolveRevision(call.repository, text) ?? die(`failed to resolve '${text}' as a valid ref.`);
}

function onlyOne(given: Given): string | undefined {
  if (given.operands.length > 1) throw given.usageDeath("error: too many arguments\n");
  return given.operands[0];
}

const CONTENTS = ["message", "file", "reuse-message", "reedit-message", "allow-empty"];

const list = defineSubcommand({
  name: "notes list",
  usage: NOTES_USAGES.list,
  simulated: [],
  run(call, given) {
    const word = onlyOne(given);
    const notes = readNotes(call, notesRef(call));
    if (word === undefined) {
      for (const [object, note] of [...notes].sort()) call.print(`${note} ${object}\n`);
      return 0;
    }
    const id = objectOf(call, word);
    call.print(`${notes.get(id) ?? missingNote(id)}\n`);
    return 0;
  },
});

function missingNote(id: string): never {
  throw new Death(`error: no note found for object ${id}.\n`, 1);
}

const show = defineSubcommand({
  name: "notes show",
  usage: NOTES_USAGES.show,
  simulated: [],
  run(call, given) {
    const id = objectOf(call, onlyOne(given));
    call.startPager();
    call.print(noteText(call, notesRef(call), id) ?? missingNote(id));
    return 0;
  },
});

const add = defineSubcommand({
  name: "notes add",
  usage: NOTES_USAGES.add,
  simulated: [...CONTENTS, "force"],
  run(call, given) {
    const id = objectOf(call, onlyOne(given));
    const old = noteText(call, notesRef(call), id);
    const isGiven = given.has(...CONTENTS.slice(0, 4));
    if (old !== undefined && !given.has("force")) {
      if (!isGiven) return changeNote(call, given, { id, verb: "edit", told: "add" });
      throw new Death(
        `error: Cannot add notes. Found existing notes for object ${id}. Use '-f' to overwrite existing notes\n`,
        1,
      );
    }
    if (old !== undefined) call.printError(`Overwriting existing notes for object ${id}\n`);
    return changeNote(call, given, { id, verb: "add", told: "add" });
  },
});

const append = defineSubcommand({
  name: "notes append",
  usage: NOTES_USAGES.append,
  simulated: CONTENTS,
  run: (call, given) =>
    changeNote(call, given, { id: objectOf(call, onlyOne(given)), verb: "append", told: "append" }),
});

const edit = defineSubcommand({
  name: "notes edit",
  usage: NOTES_USAGES.edit,
  simulated: CONTENTS,
  run(call, given) {
    if (given.has(...CONTENTS.slice(0, 4)))
      call.printError(
        "The -m/-F/-c/-C options have been deprecated for the 'edit' subcommand.\nPlease use 'git notes add -f -m/-F/-c/-C' instead.\n",
      );
    return changeNote(call, given, { id: objectOf(call, onlyOne(given)), verb: "edit", told: "edit" });
  },
});

interface Change {
  readonly id: string;
  readonly verb: "add" | "append" | "edit";
  /** How the log calls it. */
  readonly told: string;
}

async function changeNote(call: GitCall, given: Given, { id, verb, told }: Change): Promise<number> {
  const ref = notesRef(call);
  const old = noteText(call, ref, id) ?? "";
  const content = await contentOf(call, given);
  const isTyped = content === undefined || given.has("reedit-message");
  let text = content ?? "";
  if (isTyped) text = await typedNote(call, id, content ?? (verb === "edit" ? old : ""));
  if (verb === "append" && old !== "") text = text === "" ? old : `${old.replace(/\n*$/, "")}\n\n${text}`;
  const notes = readNotes(call, ref);
  const isKept = text !== "" || given.has("allow-empty");
  if (isKept) notes.set(id, writeNote(call, text));
  else {
    call.printError(`Removing note for object ${id}\n`);
    if (!notes.delete(id)) return 0;
  }
  writeNotes(call, ref, notes, `Notes ${isKept ? "added" : "removed"} by 'git notes ${told}'`);
  return 0;
}

/** What `-m`, `-F` and `-C` give; undefined where a person is to type. */
async function contentOf(call: GitCall, given: Given): Promise<string | undefined> {
  const name = given.last("file", "reuse-message", "reedit-message");
  const parts = [...given.values("message")];
  if (name === "file") {
    const file = given.value("file") ?? "";
    parts.push(
      file === "-"
        ? await call.process.stdin.text()
        : (call.readFile(call.path(file)) ??
            die(`could not open or read '${file}': No such file or directory`)),
    );
  } else if (name !== undefined) parts.push(reusedNote(call, given.value(name) ?? ""));
  return parts.length === 0 ? undefined : cleanMessage(parts.join("\n\n"), false);
}

function reusedNote(call: GitCall, text: string): string {
  const id = objectOf(call, text);
  const object = call.repository.objects.read(id);
  if (object.kind !== "blob") die(`cannot read note data from non-blob object '${text}'.`);
  return new TextDecoder().decode(object.bytes);
}

async function typedNote(call: GitCall, id: string, start: string): Promise<string> {
  const { repository } = call;
  const kind = repository.objects.read(id).kind;
  const shown = kind === "commit" ? await describeCommit(call, id) : `${id}\n`;
  const comments = `\nWrite/edit the notes for the following object:\n\n${shown}`
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "#\n" : `# ${line}\n`))
    .join("");
  repository.setState("NOTES_EDITMSG", `${start}\n${comments}`);
  const path = `${repository.gitDirectory}/NOTES_EDITMSG`;
  if (!(await runEditor(call, path))) die("please supply the note contents using either -m or -F option");
  const text = cleanMessage(call.readFile(path) ?? "", true);
  repository.setState("NOTES_EDITMSG", undefined);
  return text;
}

async function describeCommit(call: GitCall, id: string): Promise<string> {
  const style = {
    format: "medium",
    paint: PLAIN,
    date: DEFAULT_DATE,
    isAbbreviated: false,
    decorations: new Map(),
    plainDecorations: new Map(),
    paintedDecorations: () => new Map(),
  };
  const stat = await formatStat(commitPairs(call, id), PLAIN, (steps) => call.work(steps));
  return `${formatCommit(call, call.repository.objects.commit(id), style)}\n${stat}`;
}

const copy = defineSubcommand({
  name: "notes copy",
  usage: NOTES_USAGES.copy,
  simulated: ["force"],
  run(call, given) {
    const [from, to = "HEAD", more] = given.operands;
    if (from === undefined || more !== undefined)
      throw given.usageDeath(`error: too ${more === undefined ? "few" : "many"} arguments\n`);
    const [source, target] = [objectOf(call, from), objectOf(call, to)];
    const ref = notesRef(call);
    const notes = readNotes(call, ref);
    if (notes.has(target)) {
      if (!given.has("force"))
        throw new Death(
          `error: Cannot copy notes. Found existing notes for object ${target}. Use '-f' to overwrite existing notes\n`,
          1,
        );
      call.printError(`Overwriting existing notes for object ${target}\n`);
    }
    const note = notes.get(source);
    if (note === undefined)
      throw new Death(`error: missing notes on source object ${source}. Cannot copy.\n`, 1);
    writeNotes(call, ref, notes.set(target, note), "Notes added by 'git notes copy'");
    return 0;
  },
});

const remove = defineSubcommand({
  name: "notes remove",
  usage: NOTES_USAGES.remove,
  simulated: ["ignore-missing"],
  run(call, given) {
    const ref = notesRef(call);
    const notes = readNotes(call, ref);
    let status = 0;
    for (const word of given.operands.length === 0 ? ["HEAD"] : given.operands) {
      if (notes.delete(objectOf(call, word))) call.printError(`Removing note for object ${word}\n`);
      else {
        call.printError(`Object ${word} has no note\n`);
        if (!given.has("ignore-missing")) status = 1;
      }
    }
    if (status === 0) writeNotes(call, ref, notes, "Notes removed by 'git notes remove'");
    return status;
  },
});

const prune = defineSubcommand({
  name: "notes prune",
  usage: NOTES_USAGES.prune,
  simulated: ["dry-run", "verbose"],
  run(call, given) {
    const ref = notesRef(call);
    const notes = readNotes(call, ref);
    const gone = [...notes.keys()].filter((id) => !call.repository.objects.has(id));
    for (const id of gone) {
      if (given.has("dry-run", "verbose")) call.print(`${id}\n`);
      notes.delete(id);
    }
    if (gone.length > 0 && !given.has("dry-run"))
      writeNotes(call, ref, notes, "Notes removed by 'git notes prune'");
    return 0;
  },
});

const getRef = defineSubcommand({
  name: "notes get-ref",
  usage: NOTES_USAGES["get-ref"],
  simulated: [],
  run(call) {
    call.print(`${notesRef(call)}\n`);
    return 0;
  },
});

const PARTS: Readonly<Record<string, Subcommand>> = {
  add,
  append,
  copy,
  edit,
  "get-ref": getRef,
  list,
  prune,
  remove,
  show,
};

/** `git notes`: words about a commit that do not change it. */
export const notes = defineParts({
  name: "notes",
  usage: notesUsage,
  parts: PARTS,
  otherwise: "list",
  simulated: ["ref"],
  before(call, given) {
    const ref = given.value("ref");
    if (ref !== undefined)
      call.process.env = new Map(call.process.env).set("GIT_NOTES_REF", checkNotesRef(notesRef(call, ref)));
    return 0;
  },
});
