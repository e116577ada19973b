import type { GitCall } from "../git-call.ts";
import { mapRef, parseRefspec, type Refspec } from "./refspec.ts";

/** Another repository that is known by a name, or just by where it is. */
export interface Remote {
  /** The address where there is no name. */
  readonly name: string;
  /** The configuration knows it. */
  readonly isKnown: boolean;
  readonly urls: readonly string[];
  /** The same as `urls` unless others are set. */
  readonly pushUrls: readonly string[];
  readonly fetch: readonly Refspec[];
  readonly push: readonly Refspec[];
  /** `--tags`, `--no-tags`, or undefined: those of commits that are fetched. */
  readonly tagOption: string | undefined;
  readonly prunes: boolean;
  readonly isMirror: boolean;
}

/** All values of a key, from the weakest to the strongest. */
export function configValues(call: GitCall, key: string): readonly string[] {
  const given = call.givenConfig.get(key);
  const found = call.configs.flatMap(({ entries }) =>
    entries.filter((entry) => entry.key === key).map(({ value }) => value ?? ""),
  );
  return given === undefined ? found : [...found, given];
}

/** The names that are configured, in the order of their first lines. */
export function remoteNames(call: GitCall): readonly string[] {
  const keys = [...call.configs.flatMap(({ entries }) => entries.map(({ key }) => key))];
  const names = keys.flatMap((key) => /^remote\.(.+)\.[^.]+$/.exec(key)?.[1] ?? []);
  return [...new Set(names)];
}

export function findRemote(call: GitCall, name: string): Remote {
  const values = (key: string) => configValues(call, `remote.${name}.${key}`);
  const isKnown = remoteNames(call).includes(name);
  const written = values("url");
  const addresses = written.length > 0 ? written : [name];
  const urls = addresses.map((url) => rewrite(call, url, "insteadof"));
  const pushes = values("pushurl");
  return {
    name,
    isKnown,
    urls,
    pushUrls:
      pushes.length > 0
        ? pushes.map((url) => rewrite(call, url, "insteadof"))
        : addresses.map((url) => rewrite(call, url, "pushinsteadof", urls[addresses.indexOf(url)])),
    fetch: values("fetch").map(parseRefspec),
    push: values("push").map(parseRefspec),
    tagOption: values("tagopt").at(-1),
    prunes: call.flag(`remote.${name}.prune`, call.flag("fetch.prune", false)),
    isMirror: call.flag(`remote.${name}.mirror`, false),
  };
}

/** The longest beginning that `url.<base>.insteadOf` names gives way to its base (git-config(1)). */
function rewrite(call: GitCall, url: string, setting: string, otherwise = url): string {
  let [best, base] = ["", ""];
  for (const { entries } of call.configs)
    for (const { key, value = "" } of entries) {
      if (!key.startsWith("url.") || !key.endsWith(`.${setting}`)) continue;
      if (url.startsWith(value) && value.length > best.length)
        [best, base] = [value, key.slice(4, -setting.length - 1)];
    }
  return best === "" ? otherwise : base + url.slice(best.length);
}

/** The remote of a branch, the only one, or origin. */
export function defaultRemoteName(call: GitCall, branch = call.maybeRepository?.branch): string {
  const own = branch === undefined ? undefined : call.config(`branch.${branch}.remote`);
  if (own !== undefined) return own;
  const names = remoteNames(call);
  return names.length === 1 ? (names[0] ?? "origin") : "origin";
}

export function pushRemoteName(call: GitCall): string {
  const branch = call.repository.branch;
  return (
    (branch === undefined ? undefined : call.config(`branch.${branch}.pushremote`)) ??
    call.config("remote.pushdefault") ??
    defaultRemoteName(call)
  );
}

/** The ref that stands here for one of a remote. */
export function trackingRef(remote: Remote, name: string): string | undefined {
  for (const spec of remote.fetch) {
    const found = mapRef(spec, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
