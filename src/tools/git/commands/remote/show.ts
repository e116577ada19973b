import type { GitCall } from "../../git-call.ts";
import { advertisedRefs } from "../../remote/advertised.ts";
import { connect } from "../../remote/connect.ts";
import { staleRefs } from "../../remote/prune.ts";
import { matchesSource } from "../../remote/refspec.ts";
import { findRemote, type Remote, remoteNames, trackingRef } from "../../remote/remotes.ts";
import { headBranches } from "../../remote/survey.ts";
import { isAncestor } from "../../repository/history.ts";
import type { Ref } from "../../repository/refs.ts";
import type { Repository } from "../../repository/repository.ts";
import { defineSubcommand } from "../../subcommand.ts";
import { REMOTE_USAGES } from "../../usage/remote-subcommands.ts";

export const remoteShow = defineSubcommand({
  name: "remote show",
  usage: REMOTE_USAGES.show,
  simulated: ["n"],
  async run(call, given) {
    if (given.operands.length === 0) {
      for (const name of [...remoteNames(call)].sort()) call.print(`${name}\n`);
      return 0;
    }
    for (const name of given.operands) await showRemote(call, findRemote(call, name), given.has("n"));
    return 0;
  },
});

async function showRemote(call: GitCall, remote: Remote, isOffline: boolean): Promise<void> {
  const url = remote.urls[0] ?? remote.name;
  const there = isOffline ? undefined : await connect(call, url);
  const pushes = remote.pushUrls.map((one) => `  Push  URL: ${one}\n`).join("");
  const refs = there ? advertisedRefs(there) : [];
  call.print(
    `* remote ${remote.name}\n  Fetch URL: ${url}\n${pushes}${headLines(there, refs)}${branchLines(call, remote, there, refs)}${pullLines(call, remote)}${pushLines(call, there, refs)}`,
  );
}

function headLines(there: Repository | undefined, refs: readonly Ref[]): string {
  if (!there) return "  HEAD branch: (not queried)\n";
  const [first = "(unknown)", ...others] = headBranches(there, refs);
  if (others.length === 0) return `  HEAD branch: ${first}\n`;
  return `  HEAD branch (remote HEAD is ambiguous, may be one of the following):\n${[first, ...others].map((one) => `    ${one}\n`).join("")}`;
}

/** The rows of a list, their names padded to the longest. */
function rows(title: (isMany: boolean) => string, list: readonly (readonly [string, string])[]): string {
  if (list.length === 0) return "";
  const width = Math.max(...list.map(([name]) => name.length));
  const text = list.map(([name, what]) =>
    what === "" ? `    ${name}\n` : `    ${name.padEnd(width)} ${what}\n`,
  );
  return `${title(list.length > 1)}\n${text.join("")}`;
}

function branchLines(
  call: GitCall,
  remote: Remote,
  there: Repository | undefined,
  refs: readonly Ref[],
): string {
  const { refs: own } = call.repository;
  const short = (name: string) => name.replace(/^refs\/heads\//, "");
  if (!there) {
    const place = `refs/remotes/${remote.name}/`;
    const names = own.list(place).filter(({ name }) => own.symbolic(name) === undefined);
    const list = names.map(({ name }) => [name.slice(place.length), ""] as const);
    return rows((isMany) => `  Remote branch${isMany ? "es" : ""}: (status not queried)`, list);
  }
  const found = refs
    .filter(({ name }) => name.startsWith("refs/heads/"))
    .map(({ name }) => {
      const tracking = trackingRef(remote, name);
      const isTracked = tracking !== undefined && own.get(tracking) !== undefined;
      const isFetched = remote.fetch.some((spec) => matchesSource(spec, name));
      const what = isTracked
        ? "tracked"
        : isFetched
          ? `new (next fetch will store in remotes/${remote.name})`
          : "skipped";
      return [short(name), what] as const;
    });
  const stale = staleRefs(
    call.repository,
    remote.fetch,
    refs.map(({ name }) => name),
  ).map((name) => [name, "stale (use 'git remote prune' to remove)"] as const);
  const list = [...found, ...stale].sort(([a], [b]) => (a < b ? -1 : 1));
  return rows((isMany) => `  Remote branch${isMany ? "es" : ""}:`, list);
}

function pullLines(call: GitCall, remote: Remote): string {
  const list = call.repository.refs.list("refs/heads/").flatMap(({ name }) => {
    const branch = name.slice("refs/heads/".length);
    const merge = call.config(`branch.${branch}.merge`)?.replace(/^refs\/heads\//, "");
    if (merge === undefined || call.config(`branch.${branch}.remote`) !== remote.name) return [];
    const isRebased = call.flag(`branch.${branch}.rebase`, false);
    return [[branch, `${isRebased ? "rebases onto" : "merges with"} remote ${merge}`] as const];
  });
  return rows((isMany) => `  Local branch${isMany ? "es" : ""} configured for 'git pull':`, list);
}

function pushLines(call: GitCall, there: Repository | undefined, refs: readonly Ref[]): string {
  const title = (isMany: boolean) => `  Local ref${isMany ? "s" : ""} configured for 'git push'`;
  if (!there) return `${title(false)} (status not queried):\n    (matching) pushes to (matching)\n`;
  const { repository } = call;
  const list = repository.refs.list("refs/heads/").flatMap(({ name, id }) => {
    const other = refs.find((ref) => ref.name === name);
    if (!other) return [];
    const branch = name.slice("refs/heads/".length);
    const state =
      other.id === id
        ? "up to date"
        : repository.objects.has(other.id) && isAncestor(repository, other.id, id)
          ? "fast-forwardable"
          : "local out of date";
    return [[branch, branch, state] as const];
  });
  if (list.length === 0) return "";
  const width = Math.max(...list.map(([name]) => name.length));
  const text = list.map(
    ([from, to, state]) => `    ${from.padEnd(width)} pushes to ${to.padEnd(width)} (${state})\n`,
  );
  return `${title(list.length > 1)}:\n${text.join("")}`;
}
