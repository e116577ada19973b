import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { makeCommit } from "../repository/make-commit.ts";
import { peel, resolveRevision } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { commitTreeUsage } from "../usage/commit-tree.ts";

export const commitTree = defineSubcommand({
  name: "commit-tree",
  usage: commitTreeUsage,
  simulated: ["p", "m", "F"],
  async run(call, given) {
    if (given.words.length === 0) throw given.usageDeath();
    const [word] = given.operands;
    if (word === undefined || given.operands.length !== 1) die("must give exactly one tree");
    const tree = named(call, word);
    const kind = call.repository.objects.find(tree)?.kind;
    if (kind !== "tree") die(`${tree} is not a valid 'tree' object`);
    const parents: string[] = [];
    for (const parent of given.values("p")) {
      const id = named(call, parent);
      const commit = peel(call.repository, id, "commit") ?? die(`${id} is not a valid 'commit' object`);
      if (parents.includes(commit)) call.printError(`error: duplicate parent ${commit} ignored\n`);
      else parents.push(commit);
    }
    call.print(`${makeCommit(call, { tree, parents, message: await messageOf(call, given) })}\n`);
    return 0;
  },
});

function named(call: GitCall, word: string): string {
  return resolveRevision(call.repository, word) ?? die(`not a valid object name ${word}`);
}

/** Paragraphs of `-m`, then files; else what standard input says. */
async function messageOf(call: GitCall, given: Given): Promise<string> {
  const files = given.values("F");
  const paragraphs = given.values("m").map((text) => `${text.replace(/\n*$/, "")}\n`);
  for (const file of files)
    paragraphs.push(file === "-" ? await call.process.stdin.text() : readMessage(call, file));
  if (paragraphs.length === 0) return call.process.stdin.text();
  return paragraphs.join("\n");
}

function readMessage(call: GitCall, file: string): string {
  const content = call.files.readFile(call.path(file));
  return content instanceof Errno
    ? die(`git commit-tree: failed to open '${file}': ${content.message}`)
    : decode(content);
}
