import { die, refuse } from "../../death.ts";
import type { GitCall } from "../../git-call.ts";
import { findRemote, remoteNames } from "../../remote/remotes.ts";
import { defineSubcommand } from "../../subcommand.ts";
import { REMOTE_USAGES } from "../../usage/remote-subcommands.ts";

function mustKnow(call: GitCall, name: string): void {
  if (!remoteNames(call).includes(name)) refuse(`No such remote '${name}'`, 2);
}

export const remoteGetUrl = defineSubcommand({
  name: "remote get-url",
  usage: REMOTE_USAGES["get-url"],
  simulated: ["push", "all"],
  run(call, given) {
    const [name, more] = given.operands;
    if (name === undefined || more !== undefined) throw given.usageDeath();
    mustKnow(call, name);
    const remote = findRemote(call, name);
    const urls = given.has("push") ? remote.pushUrls : remote.urls;
    for (const url of given.has("all") ? urls : urls.slice(0, 1)) call.print(`${url}\n`);
    return 0;
  },
});

export const remoteSetUrl = defineSubcommand({
  name: "remote set-url",
  usage: REMOTE_USAGES["set-url"],
  simulated: ["push", "add", "delete"],
  run(call, given) {
    const [name, url, old, more] = given.operands;
    if (given.has("add") && given.has("delete"))
      die("options '--add' and '--delete' cannot be used together");
    const changes = given.has("add", "delete");
    if (name === undefined || url === undefined || more !== undefined || (changes && old !== undefined))
      throw given.usageDeath();
    mustKnow(call, name);
    const key = `remote.${name}.${given.has("push") ? "pushurl" : "url"}`;
    const config = call.localConfig;
    const present = config.entries.filter((entry) => entry.key === key).map(({ value }) => value ?? "");
    if (given.has("add")) config.add(key, url);
    else if (given.has("delete")) deleteUrls(call, key, present, url, given.has("push"));
    else if (old === undefined) config.set(key, url);
    else replaceUrl(call, key, present, url, old);
    call.forgetConfig();
    return 0;
  },
});

function deleteUrls(
  call: GitCall,
  key: string,
  present: readonly string[],
  pattern: string,
  isPush: boolean,
): void {
  const kept = present.filter((url) => !url.includes(pattern));
  if (kept.length === present.length) die(`No such URL found: ${pattern}`);
  if (kept.length === 0 && !isPush) die("Will not delete all non-push URLs");
  const config = call.localConfig;
  config.unset(key);
  for (const url of kept) config.add(key, url);
}

function replaceUrl(
  call: GitCall,
  key: string,
  present: readonly string[],
  url: string,
  pattern: string,
): void {
  if (!present.some((one) => one.includes(pattern))) die(`No such URL found: ${pattern}`);
  const config = call.localConfig;
  config.unset(key);
  for (const one of present) config.add(key, one.includes(pattern) ? url : one);
}
