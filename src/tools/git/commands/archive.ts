import { type DeflateOptions, gzipSync } from "fflate";
import { baseName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { type ArchiveEntry, collectEntries } from "../archive/collect-entries.ts";
import { writeTar } from "../archive/write-tar.ts";
import { writeZip } from "../archive/write-zip.ts";
import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { commitTime, peel, resolveRevision } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { archiveUsage } from "../usage/archive.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import { commitSnapshot } from "../worktree/snapshots.ts";

const FORMATS = ["tar", "tgz", "tar.gz", "zip"];

/** git-archive(1) */
export const archive = defineSubcommand({
  name: "archive",
  usage: archiveUsage,
  simulated: ["format", "prefix", "output", "list", "verbose", "worktree-attributes", "add-file"],
  rules: { takesNumber: true },
  run(call, given) {
    if (given.has("list")) {
      call.print(FORMATS.map((name) => `${name}\n`).join(""));
      return 0;
    }
    const [word, ...paths] = given.operands;
    if (word === undefined) throw given.usageDeath();
    const format = formatOf(given);
    const { repository } = call;
    const id = resolveRevision(repository, word) ?? die(`not a valid object name: ${word}`);
    const commit = peel(repository, id, "commit");
    const tree = peel(repository, id, "tree") ?? die(`not a tree object: ${id}`);
    refuseUnmatched(call, commit, paths);
    const head = { commit, time: commit === undefined ? call.now : commitTime(repository, commit) };
    const prefix = given.value("prefix") ?? "";
    const fromWorktree = given.has("worktree-attributes");
    const entries = [
      ...collectEntries(call, { ...head, tree, prefix, paths, fromWorktree }),
      ...addedFiles(call, given, prefix),
    ];
    if (given.has("verbose")) for (const { path } of entries) call.printError(`${path}\n`);
    const level = given.number as DeflateOptions["level"];
    const tar = format === "zip" ? undefined : writeTar(entries, head);
    const bytes = tar
      ? format === "tar"
        ? tar
        : gzipSync(tar, { mtime: 0, ...(level !== undefined && { level }) })
      : writeZip(entries, head, level);
    return writeArchive(call, given, bytes);
  },
});

function formatOf(given: Given): string {
  const output = given.value("output");
  const byName = FORMATS.toReversed().find((name) => output?.endsWith(`.${name}`));
  const format = given.value("format") ?? byName ?? "tar";
  return FORMATS.includes(format) ? format : die(`Unknown archive format '${format}'`);
}

function refuseUnmatched(call: GitCall, commit: string | undefined, paths: readonly string[]): void {
  if (paths.length === 0) return;
  const known = [...commitSnapshot(call.repository.objects, commit).keys()];
  const [missing] = new Pathspecs(call, paths).unmatched(known);
  if (missing !== undefined) die(`pathspec '${missing}' did not match any files`);
}

function addedFiles(call: GitCall, given: Given, prefix: string): readonly ArchiveEntry[] {
  return given.values("add-file").map((word) => {
    const content = call.files.readFile(call.path(word));
    const status = call.files.stat(call.path(word));
    if (content instanceof Errno || status instanceof Errno) return die(`File not found: ${word}`);
    const mode = status.mode & 0o100 ? "100755" : "100644";
    return { path: `${prefix}${baseName(word)}`, mode, content };
  });
}

function writeArchive(call: GitCall, given: Given, bytes: Uint8Array): number {
  const output = given.value("output");
  if (output === undefined) {
    call.printBytes(bytes);
    return 0;
  }
  const failed = call.files.writeFile(call.path(output), bytes, 0o666);
  if (failed) die(`could not open '${output}' for writing: ${failed.message}`);
  return 0;
}
