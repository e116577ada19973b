import { Death } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { runHook } from "../hooks.ts";
import { NO_ID } from "../repository/refs.ts";
import type { Repository } from "../repository/repository.ts";
import { advertisedRefs } from "./advertised.ts";
import { connect } from "./connect.ts";
import { type Judged, judgePush, type Lease } from "./judge-push.ts";
import { formatPush } from "./progress.ts";
import { checkSources, mapPush, PushFault, type PushWish } from "./push-map.ts";
import { adviceFor, formatResults, type PushResult } from "./push-report.ts";
import { Receiver } from "./receive.ts";
import { type Remote, trackingRef } from "./remotes.ts";
import { copyObjects } from "./transfer.ts";

export interface PushOptions extends PushWish {
  readonly leases: readonly Lease[];
  readonly isAtomic: boolean;
  readonly isDry: boolean;
  readonly isPorcelain: boolean;
  readonly verbosity: number;
  readonly isWatched: boolean;
  readonly runsHooks: boolean;
}

export interface PushEnd {
  readonly status: number;
  /** What the other side has now. */
  readonly taken: readonly PushResult[];
}

/** Pushes to one address; tells on standard error how each ref fared. */
export async function pushRefs(
  call: GitCall,
  remote: Remote,
  url: string,
  wish: PushOptions,
): Promise<PushEnd> {
  const failed = `error: failed to push some refs to '${url}'\n`;
  if (wish.verbosity > 0) call.printError(`Pushing to ${url}\n`);
  const missing = checkSources(call, wish.specs);
  if (missing !== "") throw new Death(missing + failed, 1);
  const there = await connect(call, url);
  const judged = judge(call, remote, there, wish, failed);
  const lines = judged.filter(({ verdict }) => verdict === "fine");
  if (wish.runsHooks && lines.length > 0 && !(await runPrePush(call, remote, url, lines)))
    throw new Death(failed, 1);
  const refused = judged.some(({ verdict }) => verdict !== "fine" && verdict !== "up to date");
  const results = wish.isAtomic && refused ? stopAll(call, judged) : await send(call, there, judged, wish);
  call.isQuiet = wish.verbosity < 0;
  const text = formatResults(url, results, wish);
  if (wish.isPorcelain) call.print(text);
  else call.printError(text);
  if (!wish.isDry) moveTracking(call, remote, results, wish);
  const isFailed = results.some(({ problem }) => problem !== undefined);
  if (isFailed) call.printError(failed + adviceFor(call, results));
  else if (wish.isPorcelain) call.print("Done\n");
  else if (wish.verbosity >= 0 && !results.some(({ verdict }) => verdict === "fine"))
    call.printError("Everything up-to-date\n");
  return { status: isFailed ? 1 : 0, taken: results.filter(({ problem }) => problem === undefined) };
}

function judge(
  call: GitCall,
  remote: Remote,
  there: Repository,
  wish: PushOptions,
  failed: string,
): readonly Judged[] {
  try {
    const refs = mapPush(call, advertisedRefs(there), wish);
    return refs.map((ref) => judgePush(call, remote, ref, wish.leases));
  } catch (thrown) {
    if (!(thrown instanceof PushFault)) throw thrown;
    throw new Death(thrown.message + failed, 1);
  }
}

/** `pre-push` reads what is about to be pushed. */
async function runPrePush(
  call: GitCall,
  remote: Remote,
  url: string,
  refs: readonly Judged[],
): Promise<boolean> {
  const input = refs
    .map(({ source, id, name, old }) =>
      id === undefined
        ? `(delete) ${NO_ID} ${name} ${old ?? NO_ID}\n`
        : `${source} ${id} ${name} ${old ?? NO_ID}\n`,
    )
    .join("");
  const { isFine } = await runHook(call, call.repository, "pre-push", {
    args: [remote.name, url],
    input,
    isRemote: false,
  });
  return isFine;
}

function stopAll(call: GitCall, judged: readonly Judged[]): readonly PushResult[] {
  const first = judged.find(({ verdict }) => verdict !== "fine" && verdict !== "up to date");
  call.printError(
    `error: atomic push failed for ref ${first?.name}. status: 2\n\nfatal: the remote end hung up unexpectedly\n`,
  );
  return judged.map((ref) =>
    ref.verdict === "fine"
      ? { ...ref, problem: "atomic push failed", isRemote: false }
      : { ...ref, problem: problemOf(ref), isRemote: false },
  );
}

function problemOf({ verdict }: Judged): string | undefined {
  return verdict === "fine" || verdict === "up to date" ? undefined : verdict;
}

async function send(
  call: GitCall,
  there: Repository,
  judged: readonly Judged[],
  wish: PushOptions,
): Promise<readonly PushResult[]> {
  const sent = judged.filter(({ verdict }) => verdict === "fine");
  const own = judged.map((ref) => ({ ...ref, problem: problemOf(ref), isRemote: false }));
  if (wish.isDry || sent.length === 0) return own;
  const ids = sent.flatMap(({ id }) => id ?? []);
  if (ids.length > 0) {
    if (call.files.access(there.objects.directory, "w")) {
      call.printError("error: remote unpack failed: unable to create temporary object directory\n");
      return own.map((ref) =>
        ref.verdict === "fine" ? { ...ref, problem: "unpacker error", isRemote: true } : ref,
      );
    }
    const transfer = await copyObjects(call, call.repository, there, ids, wish.isWatched);
    if (wish.isWatched) call.printError(formatPush(transfer));
  }
  const refusals = await new Receiver(call, there).take(sent);
  return own.map((ref) => {
    const refusal = refusals.get(ref.name);
    return refusal === undefined ? ref : { ...ref, problem: refusal, isRemote: true };
  });
}

/** What stands here for the refs follows at once (transport_update_tracking_ref()). */
function moveTracking(
  call: GitCall,
  remote: Remote,
  results: readonly PushResult[],
  { verbosity }: PushOptions,
): void {
  const { refs } = call.repository;
  for (const { name, id, problem } of results) {
    const tracking = problem === undefined ? trackingRef(remote, name) : undefined;
    if (tracking === undefined) continue;
    if (verbosity > 0) call.printError(`updating local tracking ref '${tracking}'\n`);
    if (id === undefined) refs.delete(tracking);
    else if (refs.get(tracking) !== id) call.moveRef(tracking, id, "update by push");
  }
}
