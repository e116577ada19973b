import { refuse } from "../../death.ts";
import type { GitCall } from "../../git-call.ts";
import { formatCount, showsProgress } from "../../remote/progress.ts";
import { remoteNames } from "../../remote/remotes.ts";
import { defineSubcommand } from "../../subcommand.ts";
import { REMOTE_USAGES } from "../../usage/remote-subcommands.ts";
import { refuseRemoteName } from "./add.ts";

export const remoteRename = defineSubcommand({
  name: "remote rename",
  usage: REMOTE_USAGES.rename,
  simulated: ["progress"],
  run(call, given) {
    const [from, to, more] = given.operands;
    if (from === undefined || to === undefined || more !== undefined) throw given.usageDeath();
    if (!remoteNames(call).includes(from)) refuse(`No such remote: '${from}'`, 2);
    if (remoteNames(call).includes(to)) refuse(`remote ${to} already exists.`, 3);
    refuseRemoteName(to);
    renameInConfig(call, from, to);
    const count = renameRefs(call, from, to);
    if (count > 0 && showsProgress(call, given))
      call.printError(formatCount("Renaming remote references", count));
    return 0;
  },
});

function renameInConfig(call: GitCall, from: string, to: string): void {
  const config = call.localConfig;
  config.renameSection(`remote.${from}`, `remote.${to}`);
  const specs = config.entries.filter(({ key }) => key === `remote.${to}.fetch`);
  const renamed = specs.map(({ value = "" }) =>
    value.replace(`:refs/remotes/${from}/`, `:refs/remotes/${to}/`),
  );
  const [only] = renamed;
  if (specs.length === 1 && only !== undefined) config.set(`remote.${to}.fetch`, only);
  else if (specs.length > 1) {
    config.unset(`remote.${to}.fetch`);
    for (const value of renamed) config.add(`remote.${to}.fetch`, value);
  }
  for (const { key, value } of config.entries)
    if (/^branch\..+\.(remote|pushremote)$/.test(key) && value === from) config.set(key, to);
  if (config.get("remote.pushdefault") === from) config.set("remote.pushDefault", to);
  call.forgetConfig();
}

/** Gives how many renamings git counts: each symbolic ref counts twice. */
function renameRefs(call: GitCall, from: string, to: string): number {
  const { refs } = call.repository;
  const place = `refs/remotes/${from}/`;
  let count = 0;
  const symbolic: (readonly [string, string])[] = [];
  for (const { name, id } of refs.list(place)) {
    const next = name.replace(place, `refs/remotes/${to}/`);
    const target = refs.symbolic(name);
    if (target !== undefined) {
      symbolic.push([next, target.replace(place, `refs/remotes/${to}/`)]);
      refs.delete(name);
      count += 2;
      continue;
    }
    const log = refs.log(name);
    refs.delete(name);
    refs.set(next, id);
    if (log.length > 0) refs.writeLog(next, log);
    call.log(next, id, id, `remote: renamed ${name} to ${next}`);
    count++;
  }
  for (const [name, target] of symbolic) refs.setSymbolic(name, target);
  return count;
}

export const remoteRemove = defineSubcommand({
  name: "remote remove",
  usage: REMOTE_USAGES.remove,
  simulated: [],
  run(call, given) {
    const [name, more] = given.operands;
    if (name === undefined || more !== undefined) throw given.usageDeath();
    if (!remoteNames(call).includes(name)) refuse(`No such remote: '${name}'`, 2);
    const config = call.localConfig;
    config.removeSection(`remote.${name}`);
    for (const { key, value } of config.entries) {
      const [, branch] = /^branch\.(.+)\.remote$/.exec(key) ?? [];
      if (branch === undefined || value !== name) continue;
      config.unset(`branch.${branch}.remote`);
      config.unset(`branch.${branch}.merge`);
    }
    call.forgetConfig();
    const { refs } = call.repository;
    for (const ref of refs.list(`refs/remotes/${name}/`)) refs.delete(ref.name);
    return 0;
  },
});
