import { die } from "../death.ts";
import { changeOf } from "../diff/patch-identity.ts";
import type { GitCall } from "../git-call.ts";
import { walkHistory } from "../repository/history.ts";
import type { Commit } from "../repository/objects.ts";
import { resolveCommit, subjectOf, upstreamOf } from "../repository/revisions.ts";
import { defineSubcommand } from "../subcommand.ts";
import { cherryUsage } from "../usage/cherry.ts";

/** git-cherry(1): which commits have not come to the upstream yet. */
export const cherry = defineSubcommand({
  name: "cherry",
  usage: cherryUsage,
  simulated: ["abbrev", "verbose"],
  async run(call, given) {
    const { repository } = call;
    const [upstream = upstreamName(call), head = "HEAD", limit] = given.operands;
    if (given.operands.length > 3) throw given.usageDeath();
    if (upstream === undefined) {
      call.printError("Could not find a tracked remote branch, please specify <upstream> manually.\n");
      throw given.usageDeath();
    }
    const named = (word: string) => resolveCommit(repository, word) ?? die(`unknown commit ${word}`);
    const [from, to] = [named(upstream), named(head)];
    const without = limit === undefined ? [] : [named(limit)];
    const walk = (tip: string, rest: readonly string[]) =>
      walkHistory(repository, { from: [tip], without: rest, isTopological: false }).filter(
        ({ parents }) => parents.length < 2,
      );
    const there = new Set<string>();
    for (const commit of walk(from, [to])) there.add(await changeOf(call, commit));
    const length = given.has("abbrev") ? Number(given.value("abbrev") ?? 7) : 40;
    for (const commit of walk(to, [from, ...without]).toReversed()) {
      const sign = there.has(await changeOf(call, commit)) ? "-" : "+";
      call.print(`${sign} ${line(commit, length, given.has("verbose"))}\n`);
    }
    return 0;
  },
});

function upstreamName(call: GitCall): string | undefined {
  const { branch } = call.repository;
  return branch === undefined ? undefined : upstreamOf(call.repository, branch)?.ref;
}

function line({ id, message }: Commit, length: number, isVerbose: boolean): string {
  return isVerbose ? `${id.slice(0, length)} ${subjectOf(message)}` : id.slice(0, length);
}
