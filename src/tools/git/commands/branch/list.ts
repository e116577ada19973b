import type { GitCall } from "../../git-call.ts";
import { detachedPlace } from "../../repository/detached.ts";
import { aheadBehind } from "../../repository/history.ts";
import { filterRefs, formatRef, shortRef, sortRefs } from "../../repository/ref-filter.ts";
import type { Ref } from "../../repository/refs.ts";
import { shortId, subjectOf, upstreamOf } from "../../repository/revisions.ts";
import { bisectStart } from "../../repository/sequence.ts";
import { worktreesOf } from "../../repository/worktrees.ts";
import type { Given } from "../../subcommand.ts";

interface Row {
  readonly ref: Ref;
  readonly kind: "head" | "local" | "remote";
  /** How the list calls it. */
  readonly shown: string;
  readonly isCurrent: boolean;
  /** The other working tree that is on it. */
  readonly elsewhere?: string | undefined;
}

export function listBranches(call: GitCall, given: Given): number {
  const { refs, branch: current } = call.repository;
  const wantsRemote = given.has("remotes", "all");
  const local = given.has("remotes") ? [] : refs.list("refs/heads/");
  const remote = wantsRemote ? refs.list("refs/remotes/") : [];
  const patterns = given.operands;
  const keys =
    given.values("sort").length > 0 ? given.values("sort") : [call.config("branch.sort") ?? "refname"];
  const choose = (list: readonly Ref[]) =>
    sortRefs(call, filterRefs(call, given, list, patterns), ["refname", ...keys], given.has("ignore-case"));
  const trees = worktreesOf(call.repository);
  const rows: Row[] = [
    ...detachedRow(call, given),
    ...choose(local).map((ref) => {
      const name = shortRef(ref.name);
      const taken = name === current ? undefined : trees.find(({ branch }) => branch === name);
      return { ...row(ref, "local", name, name === current), elsewhere: taken?.path };
    }),
    ...choose(remote).map((ref) =>
      row(ref, "remote", given.has("all") ? ref.name.slice("refs/".length) : shortRef(ref.name), false),
    ),
  ];
  const format = given.value("format");
  const width = Math.max(0, ...rows.map(({ shown }) => shown.length));
  call.startPager();
  for (const one of rows)
    call.print(
      format === undefined ? formatRow(call, given, one, width) : `${formatRef(call, one.ref, format)}\n`,
    );
  return 0;
}

function row(ref: Ref, kind: Row["kind"], shown: string, isCurrent: boolean): Row {
  return { ref, kind, shown, isCurrent };
}

function detachedRow(call: GitCall, given: Given): readonly Row[] {
  const { branch, head } = call.repository;
  if (given.has("remotes") || branch !== undefined || head === undefined || given.operands.length > 0)
    return [];
  const ref = { name: "HEAD", id: head };
  if (filterRefs(call, given, [ref], []).length === 0) return [];
  const rebased = call.repository.state("rebase-merge/head-name")?.trim();
  const place = detachedPlace(call.repository);
  const bisected = bisectStart(call.repository);
  const shown =
    rebased !== undefined
      ? `(no branch, rebasing ${shortRef(rebased)})`
      : bisected !== undefined
        ? `(no branch, bisect started on ${bisected})`
        : place === undefined
          ? "(no branch)"
          : `(HEAD detached ${place.relation} ${place.shown})`;
  return [row(ref, "head", shown, true)];
}

function formatRow(call: GitCall, given: Given, one: Row, width: number): string {
  const { repository } = call;
  const { ref, kind, shown, isCurrent, elsewhere } = one;
  const isColoured = wantsColour(call, given);
  const colour = !isColoured
    ? ""
    : isCurrent
      ? "\x1b[32m"
      : elsewhere !== undefined
        ? "\x1b[36m"
        : kind === "remote"
          ? "\x1b[31m"
          : "";
  const reset = isColoured ? "\x1b[m" : "";
  const isVerbose = given.has("verbose");
  const name = `${isCurrent ? "*" : elsewhere === undefined ? " " : "+"} ${colour}${isVerbose ? shown.padEnd(width) : shown}${reset}`;
  const target = kind === "head" ? undefined : repository.refs.symbolic(ref.name);
  if (target !== undefined) return `${name} -> ${shortRef(target)}\n`;
  if (!isVerbose) return `${name}\n`;
  const tracking = kind === "local" ? trackingNote(call, given, shown, isColoured) : "";
  const subject = subjectOf(repository.objects.commit(ref.id).message);
  const place = elsewhere === undefined || given.count("verbose") < 2 ? "" : `(${elsewhere}) `;
  return `${name} ${shortId(ref.id)} ${place}${tracking}${subject}\n`;
}

function wantsColour(call: GitCall, given: Given): boolean {
  if (given.isOff("color")) return false;
  if (!given.has("color")) return call.usesColour("branch");
  const when = given.value("color") ?? "always";
  return when === "always" || (when === "auto" && call.isTerminal);
}

/** `[origin/main: ahead 1] `; with a single `-v` without the name. */
function trackingNote(call: GitCall, given: Given, branch: string, isColoured: boolean): string {
  const { repository } = call;
  const upstream = upstreamOf(repository, branch);
  if (!upstream) return "";
  const state = trackingState(call, `refs/heads/${branch}`, upstream.ref);
  if (given.count("verbose") < 2) return state === "" ? "" : `[${state}] `;
  const name = isColoured ? `\x1b[34m${shortRef(upstream.ref)}\x1b[m` : shortRef(upstream.ref);
  return `[${name}${state === "" ? "" : `: ${state}`}] `;
}

function trackingState(call: GitCall, local: string, ref: string): string {
  const { repository } = call;
  const [own, other] = [repository.refs.get(local), repository.refs.get(ref)];
  if (own === undefined || other === undefined) return "gone";
  const { ahead, behind } = aheadBehind(repository, own, other);
  return [...(ahead > 0 ? [`ahead ${ahead}`] : []), ...(behind > 0 ? [`behind ${behind}`] : [])].join(", ");
}
