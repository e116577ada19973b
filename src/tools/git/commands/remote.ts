import { Death } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { configValues, findRemote, remoteNames } from "../remote/remotes.ts";
import { defineSubcommand, type Given, type Subcommand } from "../subcommand.ts";
import { remoteUsage } from "../usage/remote.ts";
import { remoteAdd } from "./remote/add.ts";
import { remoteRemove, remoteRename } from "./remote/rename.ts";
import { remoteSetBranches, remoteSetHead } from "./remote/set-head.ts";
import { remoteShow } from "./remote/show.ts";
import { remotePrune, remoteUpdate } from "./remote/update.ts";
import { remoteGetUrl, remoteSetUrl } from "./remote/urls.ts";

const PARTS: Readonly<Record<string, Subcommand>> = {
  add: remoteAdd,
  rename: remoteRename,
  remove: remoteRemove,
  rm: remoteRemove,
  "set-head": remoteSetHead,
  "set-branches": remoteSetBranches,
  "get-url": remoteGetUrl,
  "set-url": remoteSetUrl,
  show: remoteShow,
  prune: remotePrune,
  update: remoteUpdate,
};

/** `git remote`: the repositories that are known by a name, listed and managed. */
export const remote = defineSubcommand({
  name: "remote",
  usage: remoteUsage,
  simulated: ["verbose"],
  rules: { stopsAtOperand: true },
  parts: PARTS,
  run(call, given) {
    void call.repository;
    const [name, ...words] = given.operands;
    if (name === undefined) return listRemotes(call, given);
    const part = PARTS[name];
    if (!part) throw new Death(`error: unknown subcommand: \`${name}'\n${remoteUsage}`, 129);
    if (given.has("verbose") && name === "update") return part.run(call, ["--verbose", ...words]);
    return part.run(call, words);
  },
});

function listRemotes(call: GitCall, given: Given): number {
  for (const name of [...remoteNames(call)].sort()) {
    if (!given.has("verbose")) {
      call.print(`${name}\n`);
      continue;
    }
    const known = findRemote(call, name);
    if (configValues(call, `remote.${name}.url`).length > 0)
      call.print(`${name}\t${known.urls[0]} (fetch)\n`);
    for (const url of known.pushUrls) call.print(`${name}\t${url} (push)\n`);
  }
  return 0;
}
