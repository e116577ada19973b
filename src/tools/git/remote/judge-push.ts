import type { GitCall } from "../git-call.ts";
import { isAncestor } from "../repository/history.ts";
import { peel, resolveRevision } from "../repository/revisions.ts";
import type { PushedRef } from "./push-map.ts";
import { prettyRef } from "./refspec.ts";
import { type Remote, trackingRef } from "./remotes.ts";

/** How a ref stands before it is sent (set_ref_status_for_push() of git). */
export type Verdict =
  | "fine"
  | "up to date"
  | "stale info"
  | "already exists"
  | "fetch first"
  | "needs force"
  | "non-fast-forward";

export interface Lease {
  /** Undefined: all refs. */
  readonly ref: string | undefined;
  /** Undefined: what stands here for the ref. */
  readonly expected: string | undefined;
}

/** `--force-with-lease[=<refname>[:<expect>]]` */
export function parseLease(text: string | undefined): Lease {
  if (text === undefined) return { ref: undefined, expected: undefined };
  const [ref, expected] = text.split(":");
  return { ref, expected };
}

export interface Judged extends PushedRef {
  readonly verdict: Verdict;
  /** It goes through although it loses commits. */
  readonly isForcedUpdate: boolean;
}

export function judgePush(call: GitCall, remote: Remote, ref: PushedRef, leases: readonly Lease[]): Judged {
  const { id, old, name, isForced } = ref;
  const judged = (verdict: Verdict, isForcedUpdate = false) => ({ ...ref, verdict, isForcedUpdate });
  if (id === undefined) return judged("fine");
  if (id === old) return judged("up to date");
  const lease = leases.find((one) => one.ref === undefined || [name, prettyRef(name)].includes(one.ref));
  if (lease && !isForced) {
    const isKept = keepsLease(call, remote, ref, lease);
    return isKept ? judged("fine", losesCommits(call, ref) !== undefined) : judged("stale info");
  }
  const loss = losesCommits(call, ref);
  if (loss === undefined) return judged("fine");
  return isForced ? judged("fine", true) : judged(loss);
}

function keepsLease(call: GitCall, remote: Remote, { name, old }: PushedRef, lease: Lease): boolean {
  const { repository } = call;
  if (lease.expected === "") return old === undefined;
  if (lease.expected !== undefined) return resolveRevision(repository, lease.expected) === old;
  const tracking = trackingRef(remote, name);
  const expected = tracking === undefined ? undefined : repository.refs.get(tracking);
  return expected === old;
}

function losesCommits(call: GitCall, { id = "", old, name }: PushedRef): Verdict | undefined {
  const { repository } = call;
  if (old === undefined) return undefined;
  if (name.startsWith("refs/tags/")) return "already exists";
  if (!repository.objects.has(old)) return "fetch first";
  const [from, to] = [old, id].map((one) => peel(repository, one, "commit"));
  if (from === undefined || to === undefined) return "needs force";
  return isAncestor(repository, from, to) ? undefined : "non-fast-forward";
}
