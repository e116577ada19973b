import { die, refuse } from "../../death.ts";
import { fetchRefs } from "../../remote/fetch-refs.ts";
import { showsProgress } from "../../remote/progress.ts";
import { findRemote, remoteNames } from "../../remote/remotes.ts";
import { defineSubcommand } from "../../subcommand.ts";
import { REMOTE_USAGES } from "../../usage/remote-subcommands.ts";
import { fetchWish } from "../fetch.ts";

export const remoteAdd = defineSubcommand({
  name: "remote add",
  usage: REMOTE_USAGES.add,
  simulated: ["fetch", "tags", "track", "master", "mirror"],
  async run(call, given) {
    const [name, url, more] = given.operands;
    if (name === undefined || url === undefined || more !== undefined) throw given.usageDeath();
    const mirror = given.has("mirror") ? (given.value("mirror") ?? "both") : undefined;
    if (mirror !== undefined && given.values("track").length > 0)
      die("specifying branches to track makes sense only with fetch mirrors");
    if (remoteNames(call).includes(name)) refuse(`remote ${name} already exists.`, 3);
    refuseRemoteName(name);
    const config = call.localConfig;
    config.set(`remote.${name}.url`, url);
    const branches = given.values("track").length > 0 ? given.values("track") : ["*"];
    const place = mirror === undefined ? `refs/remotes/${name}/` : "refs/";
    if (mirror === "both" || mirror === "fetch") config.add(`remote.${name}.fetch`, "+refs/*:refs/*");
    else if (mirror === undefined)
      for (const branch of branches)
        config.add(`remote.${name}.fetch`, `+refs/heads/${branch}:${place}${branch}`);
    if (mirror === "both" || mirror === "push") config.set(`remote.${name}.mirror`, "true");
    if (given.has("tags")) config.set(`remote.${name}.tagopt`, "--tags");
    else if (given.isOff("tags")) config.set(`remote.${name}.tagopt`, "--no-tags");
    call.forgetConfig();
    if (given.has("fetch")) {
      call.print(`Updating ${name}\n`);
      const remote = findRemote(call, name);
      const wish = fetchWish(call, given, remote, []);
      const status = await fetchRefs(call, remote, {
        ...wish,
        tags: undefined,
        isWatched: showsProgress(call, given),
        action: `fetch ${name}`,
      });
      if (status !== 0) return 1;
    }
    const master = given.value("master");
    if (master !== undefined)
      call.repository.refs.setSymbolic(`refs/remotes/${name}/HEAD`, `refs/remotes/${name}/${master}`);
    return 0;
  },
});

export function refuseRemoteName(name: string): void {
  if (!/^(?![-/])(?!.*(\.\.|\/\/|@\{|\.lock$|[/.]$))[^\s~^:?*[\\]+$/.test(name))
    die(`'${name}' is not a valid remote name`);
}
