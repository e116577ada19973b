import { decode } from "../../../base/bytes.ts";
import { Death, die } from "../death.ts";
import { runEditor } from "../editor.ts";
import type { GitCall } from "../git-call.ts";
import { cleanMessage } from "../repository/make-commit.ts";
import { formatHeaders } from "../repository/objects.ts";
import { formatPerson } from "../repository/person.ts";
import { filterRefs, formatRef, shortRef, sortRefs } from "../repository/ref-filter.ts";
import { resolveRevision, shortId } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { tagUsage } from "../usage/tag.ts";

const LISTS = ["contains", "no-contains", "merged", "no-merged", "points-at"];

export const tag = defineSubcommand({
  name: "tag",
  usage: tagUsage,
  simulated: [
    "list",
    "n",
    "delete",
    "verify",
    "annotate",
    "message",
    "file",
    "edit",
    "force",
    "create-reflog",
    ...LISTS,
    "sort",
    "format",
    "ignore-case",
    "color",
  ],
  rules: { lastIsHead: LISTS },
  run(call, given) {
    const mode = given.last("list", "delete", "verify");
    const other = given.has("list") && given.has("delete") ? "d" : "v";
    if (given.has("list") && given.has("delete", "verify"))
      throw new Death(`error: switch \`${other}' is incompatible with --list\n`, 129);
    const isListing =
      mode === "list" || (mode === undefined && (given.operands.length === 0 || given.has("n", ...LISTS)));
    if (isListing && !given.has("annotate", "message", "file", "force")) return listTags(call, given);
    if (mode !== undefined && given.has("annotate", "message", "file", "edit", "force"))
      throw given.usageDeath();
    if (given.has("n")) die("the '-n' option is only allowed in list mode");
    if (mode === "delete") return deleteTags(call, given.operands);
    if (mode === "verify") return verifyTags(call, given.operands);
    if (given.operands.length === 0) throw given.usageDeath();
    return makeTag(call, given);
  },
});

function listTags(call: GitCall, given: Given): number {
  const sort = given.values("sort");
  const wished = call.config("tag.sort");
  const keys = sort.length > 0 ? sort : wished === undefined ? [] : [wished];
  const chosen = filterRefs(call, given, call.repository.refs.list("refs/tags/"), given.operands);
  const refs = sortRefs(call, chosen, ["refname", ...keys], given.has("ignore-case"));
  const format = given.value("format");
  const lines = given.has("n") ? Number(given.value("n") ?? 1) : 0;
  call.startPager();
  for (const ref of refs) {
    if (format !== undefined) call.print(`${formatRef(call, ref, format)}\n`);
    else if (lines > 0) call.print(`${shortRef(ref.name).padEnd(15)} ${firstLines(call, ref.id, lines)}\n`);
    else call.print(`${shortRef(ref.name)}\n`);
  }
  return 0;
}

/** The beginning of what an annotated tag, or the commit of a light one, says; further lines are indented. */
function firstLines(call: GitCall, id: string, count: number): string {
  const { kind, bytes } = call.repository.objects.read(id);
  if (kind !== "commit" && kind !== "tag") return "";
  const message = decode(bytes).replace(/^[\s\S]*?\n\n\n*/, "");
  return message.trimEnd().split("\n").slice(0, count).join("\n    ");
}

function deleteTags(call: GitCall, names: readonly string[]): number {
  const { refs } = call.repository;
  let status = 0;
  for (const name of names) {
    const id = refs.get(`refs/tags/${name}`);
    if (id === undefined) {
      call.printError(`error: tag '${name}' not found.\n`);
      status = 1;
      continue;
    }
    refs.delete(`refs/tags/${name}`);
    call.print(`Deleted tag '${name}' (was ${shortId(id)})\n`);
  }
  return status;
}

/** No tag here is signed. */
function verifyTags(call: GitCall, names: readonly string[]): number {
  const { refs, objects } = call.repository;
  for (const name of names) {
    const id = refs.get(`refs/tags/${name}`);
    const object = id === undefined ? undefined : objects.read(id);
    if (!object) call.printError(`error: tag '${name}' not found.\n`);
    else if (object.kind !== "tag")
      call.printError(`error: ${name}: cannot verify a non-tag object of type ${object.kind}.\n`);
    else {
      call.printBytes(object.bytes);
      call.printError("error: no signature found\n");
    }
  }
  return 1;
}

async function makeTag(call: GitCall, given: Given): Promise<number> {
  const [name = "", word = "HEAD", ...more] = given.operands;
  const { repository } = call;
  const { refs } = repository;
  const isAnnotated = given.has("annotate", "message", "file");
  if (more.length > 0) die("too many arguments");
  const target = resolveRevision(repository, word) ?? die(`Failed to resolve '${word}' as a valid ref.`);
  if (!/^(?!-)(?!\/)(?!.*(\.\.|\/\/|@\{|\.lock$|[/.]$))[^\s~^:?*[\\]+$/.test(name))
    die(`'${name}' is not a valid tag name.`);
  const ref = `refs/tags/${name}`;
  const old = refs.get(ref);
  if (old !== undefined && !given.has("force")) die(`tag '${name}' already exists`);
  const below = refs.list(`${ref}/`)[0];
  if (below) die(`cannot lock ref '${ref}': '${below.name}' exists; cannot create '${ref}'`);
  const id = isAnnotated ? await writeTag(call, given, { name, target, old }) : target;
  refs.set(ref, id);
  if (old !== undefined && old !== id) call.print(`Updated tag '${name}' (was ${shortId(old)})\n`);
  return 0;
}

interface TagWish {
  readonly name: string;
  readonly target: string;
  /** What stood there before. */
  readonly old: string | undefined;
}

async function writeTag(call: GitCall, given: Given, { name, target, old }: TagWish): Promise<string> {
  const { objects } = call.repository;
  const { kind } = objects.read(target);
  const tagger = formatPerson(call.committer());
  const message = await messageOf(call, given, name, old);
  if (kind === "tag" && call.flag("advice.nestedtag", true))
    call.printError(
      `hint: You have created a nested tag. The object referred to by your new tag is\nhint: already a tag. If you meant to tag the object that it points to, use:\nhint: \nhint: \tgit tag -f ${name} ${given.operands[1] ?? "HEAD"}^{}\nhint: Disable this message with "git config advice.nestedTag false"\n`,
    );
  const headers = [
    ["object", target],
    ["type", kind],
    ["tag", name],
    ["tagger", tagger],
  ] as const;
  return objects.write("tag", formatHeaders(headers, message));
}

async function messageOf(
  call: GitCall,
  given: Given,
  name: string,
  old: string | undefined,
): Promise<string> {
  const file = given.value("file");
  const parts = given.values("message");
  if (file !== undefined && parts.length > 0) die("options '-F' and '-m' cannot be used together");
  const text =
    file === undefined
      ? parts.join("\n\n")
      : file === "-"
        ? await call.process.stdin.text()
        : (call.readFile(call.path(file)) ??
          die(`could not open or read '${file}': No such file or directory`));
  const isGiven = file !== undefined || parts.length > 0;
  if (isGiven && !given.has("edit")) return cleanMessage(text, false);
  const path = `${call.repository.gitDirectory}/TAG_EDITMSG`;
  const notes = `\n#\n# Write a message for tag:\n#   ${name}\n# Lines starting with '#' will be ignored.\n`;
  call.repository.setState("TAG_EDITMSG", isGiven ? text : (oldMessage(call, old) ?? notes));
  if (!(await runEditor(call, path)))
    throw new Death("Please supply the message using either -m or -F option.\n", 1);
  const message = cleanMessage(call.readFile(path) ?? "", true);
  call.repository.setState("TAG_EDITMSG", undefined);
  if (message === "" && !isGiven) die("no tag message?");
  return message;
}

/** What an annotated tag said so far. */
function oldMessage(call: GitCall, old: string | undefined): string | undefined {
  const object = old === undefined ? undefined : call.repository.objects.find(old);
  return object?.kind === "tag" ? decode(object.bytes).replace(/^[\s\S]*?\n\n/, "") : undefined;
}
