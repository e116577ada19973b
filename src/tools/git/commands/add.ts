import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { addUsage } from "../usage/add.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import { intendFile, stageFile, workSide } from "../worktree/snapshots.ts";
import { findUntracked } from "../worktree/untracked.ts";

export const add = defineSubcommand({
  name: "add",
  usage: addUsage,
  simulated: [
    "all",
    "patch",
    "update",
    "dry-run",
    "verbose",
    "force",
    "ignore-removal",
    "chmod",
    "intent-to-add",
    "renormalize",
    "refresh",
    "ignore-errors",
  ],
  async run(call, given) {
    void call.top;
    if (given.has("patch")) {
      const { addPatch } = await call.load(import("../interactive/choose-between.ts"));
      return addPatch(call, new Pathspecs(call, given.operands));
    }
    const isWhole = given.has("all", "update") && given.operands.length === 0;
    if (given.operands.length === 0 && !isWhole) {
      call.printError(
        "Nothing specified, nothing added.\nhint: Maybe you wanted to say 'git add .'?\nhint: Turn this message off by running\nhint: \"git config advice.addEmptyPathspec false\"\n",
      );
      return 0;
    }
    const specs = new Pathspecs(call, given.operands);
    const isAgreed = (path: string) => (isWhole || specs.matches(path)) && !given.has("refresh");
    const { added, ignored } = await untrackedFor(call, given, specs);
    const tracked = [...new Set(call.repository.index.entries.map(({ path }) => path))];
    const unmatched = specs.unmatched([...tracked, ...added, ...ignored]);
    // An empty folder is there, but holds nothing to add.
    const missing = unmatched.filter((text) => !exists(call, text));
    if (missing[0] !== undefined) die(`pathspec '${missing[0]}' did not match any files`);
    const refused = given.has("force") ? [] : refusedPaths(specs, ignored);
    if (!given.has("intent-to-add")) stageAll(call, given, tracked.filter(isAgreed));
    for (const path of added.filter(isAgreed)) {
      if (given.has("update", "renormalize")) continue;
      report(call, given, "add", path.replace(/\/$/, ""));
      if (path.endsWith("/") && !given.has("dry-run")) warnOfEmbedded(call, path.slice(0, -1));
      if (!given.has("dry-run")) given.has("intent-to-add") ? intendFile(call, path) : stageFile(call, path);
      const pause = call.work(50);
      if (pause) await pause;
    }
    if (!given.has("dry-run")) call.repository.index.write();
    if (refused.length === 0) return 0;
    throw new Death(
      `The following paths are ignored by one of your .gitignore files:\n${refused.map((path) => `${path}\n`).join("")}hint: Use -f if you really want to add them.\nhint: Turn this message off by running\nhint: "git config advice.addIgnoredFile false"\n`,
      1,
    );
  },
});

function exists(call: GitCall, text: string): boolean {
  return !call.files.access(call.path(text), "f");
}

async function untrackedFor(call: GitCall, given: Given, specs: Pathspecs) {
  if (given.has("update")) return { added: [], ignored: [] };
  const found = await findUntracked(call, { collapses: false });
  const ignored = found.ignored.filter((path) => specs.matches(path));
  return given.has("force") && !specs.isEmpty
    ? { added: [...found.untracked, ...ignored], ignored: [] }
    : { added: found.untracked, ignored };
}

/** Ignored files are passed over in silence, unless an operand names them. */
function refusedPaths(specs: Pathspecs, ignored: readonly string[]): readonly string[] {
  return specs.paths
    .filter(
      ({ path }) =>
        path !== "" &&
        ignored.length > 0 &&
        ignored.every((one) => one === path || one.startsWith(`${path}/`)),
    )
    .map(({ path }) => path);
}

/** Tracked files that changed or are gone. */
function stageAll(call: GitCall, given: Given, paths: readonly string[]): void {
  for (const path of paths) {
    const { index } = call.repository;
    const entry = index.get(path);
    if (given.has("renormalize")) {
      renormalize(call, path);
      continue;
    }
    const side = entry ? workSide(call, entry) : undefined;
    if (entry && !entry.isIntended && side && side.id === entry.id && side.mode === entry.mode) continue;
    if (!side && entry && given.has("ignore-removal")) continue;
    report(call, given, !side && entry ? "remove" : "add", path);
    if (!given.has("dry-run")) stageFile(call, path);
  }
}

/** Stored anew, as the attributes say now. */
function renormalize(call: GitCall, path: string): void {
  call.repository.index.remove(path);
  stageFile(call, path, false);
}

/** A repository inside of this one is only named by it (advice.addEmbeddedRepo). */
function warnOfEmbedded(call: GitCall, path: string): void {
  call.printError(`warning: adding embedded git repository: ${path}\n`);
  if (!call.flag("advice.addembeddedrepo", true)) return;
  const text = `You've added another git repository inside your current repository.
Clones of the outer repository will not contain the contents of
the embedded repository and will not know how to obtain it.
If you meant to add a submodule, use:

\tgit submodule add <url> ${path}

If you added this path by mistake, you can remove it from the
index with:

\tgit rm --cached ${path}

See "git help submodule" for more information.`;
  call.printError(`${text.replace(/^/gm, "hint: ")}\n`);
}

function report(call: GitCall, given: Given, verb: string, path: string): void {
  if (given.has("verbose", "dry-run")) call.print(`${verb} '${path}'\n`);
}
