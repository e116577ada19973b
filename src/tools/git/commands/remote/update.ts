import { Death } from "../../death.ts";
import type { GitCall } from "../../git-call.ts";
import { advertisedRefs } from "../../remote/advertised.ts";
import { connect } from "../../remote/connect.ts";
import { danglingNotes } from "../../remote/fetch-refs.ts";
import { staleRefs } from "../../remote/prune.ts";
import { prettyRef } from "../../remote/refspec.ts";
import { findRemote, remoteNames } from "../../remote/remotes.ts";
import { defineSubcommand } from "../../subcommand.ts";
import { REMOTE_USAGES } from "../../usage/remote-subcommands.ts";
import { fetchAll, fetchSeveral } from "../fetch.ts";

export const remotePrune = defineSubcommand({
  name: "remote prune",
  usage: REMOTE_USAGES.prune,
  simulated: ["dry-run"],
  async run(call, given) {
    if (given.operands.length === 0) throw given.usageDeath();
    for (const name of given.operands) await pruneRemote(call, name, given.has("dry-run"));
    return 0;
  },
});

async function pruneRemote(call: GitCall, name: string, isDry: boolean): Promise<void> {
  const remote = findRemote(call, name);
  const url = remote.urls[0] ?? name;
  const there = await connect(call, url);
  const names = advertisedRefs(there).map((ref) => ref.name);
  const stale = staleRefs(call.repository, remote.fetch, names);
  if (stale.length === 0) return;
  call.print(`Pruning ${name}\nURL: ${url}\n`);
  for (const ref of stale) {
    if (!isDry) call.repository.refs.delete(ref);
    call.print(` * [${isDry ? "would prune" : "pruned"}] ${prettyRef(ref)}\n`);
  }
  for (const ref of stale)
    for (const note of danglingNotes(call.repository, ref, isDry))
      call.print(note.replace(/^ {3}\(| *\)$/g, " "));
}

export const remoteUpdate = defineSubcommand({
  name: "remote update",
  usage: REMOTE_USAGES.update,
  more: "    -v, --verbose         be verbose\n",
  simulated: ["prune", "verbose"],
  run(call, given) {
    const names = given.operands;
    if (names.length === 0) return fetchAll(call, given);
    const unknown = names.find((name) => !remoteNames(call).includes(name));
    if (unknown !== undefined) throw new Death(`fatal: no such remote or remote group: ${unknown}\n`, 1);
    return fetchSeveral(call, given, names);
  },
});
