import { Death, refuse } from "../../death.ts";
import { advertisedRefs } from "../../remote/advertised.ts";
import { connect } from "../../remote/connect.ts";
import { findRemote, remoteNames } from "../../remote/remotes.ts";
import { headBranches } from "../../remote/survey.ts";
import { defineSubcommand } from "../../subcommand.ts";
import { REMOTE_USAGES } from "../../usage/remote-subcommands.ts";

export const remoteSetHead = defineSubcommand({
  name: "remote set-head",
  usage: REMOTE_USAGES["set-head"],
  simulated: ["auto", "delete"],
  async run(call, given) {
    const [name, branch, more] = given.operands;
    const isAsked = given.has("auto", "delete");
    if (name === undefined || more !== undefined || (branch === undefined) !== isAsked)
      throw given.usageDeath();
    const { refs } = call.repository;
    const head = `refs/remotes/${name}/HEAD`;
    if (given.has("delete")) {
      refs.delete(head);
      return 0;
    }
    const wanted = branch ?? (await askForHead(call, name));
    const target = `refs/remotes/${name}/${wanted}`;
    if (refs.get(target) === undefined) refuse(`Not a valid ref: ${target}`);
    refs.setSymbolic(head, target);
    if (given.has("auto")) call.print(`${name}/HEAD set to ${wanted}\n`);
    return 0;
  },
});

async function askForHead(call: Parameters<typeof connect>[0], name: string): Promise<string> {
  const there = await connect(call, findRemote(call, name).urls[0] ?? name);
  const [first, ...others] = headBranches(there, advertisedRefs(there));
  if (first === undefined) refuse("Cannot determine remote HEAD");
  if (others.length === 0) return first ?? "";
  throw new Death(
    `error: Multiple remote HEAD branches. Please choose one explicitly with:\n${[first, ...others].map((one) => `  git remote set-head ${name} ${one}\n`).join("")}`,
    1,
  );
}

export const remoteSetBranches = defineSubcommand({
  name: "remote set-branches",
  usage: REMOTE_USAGES["set-branches"],
  simulated: ["add"],
  run(call, given) {
    const [name, ...branches] = given.operands;
    if (name === undefined) {
      call.printError("error: no remote specified\n");
      throw given.usageDeath();
    }
    if (!remoteNames(call).includes(name)) refuse(`No such remote '${name}'`, 2);
    const config = call.localConfig;
    const key = `remote.${name}.fetch`;
    if (!given.has("add")) config.unset(key);
    for (const branch of branches) config.add(key, `+refs/heads/${branch}:refs/remotes/${name}/${branch}`);
    call.forgetConfig();
    return 0;
  },
});
