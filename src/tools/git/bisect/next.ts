import { Death } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { pathFilter } from "../log/choose-commits.ts";
import { isAncestor, mergeBases, walkHistory } from "../repository/history.ts";
import type { Commit } from "../repository/objects.ts";
import type { Subcommand } from "../subcommand.ts";
import { moveHead } from "../worktree/move-head.ts";
import { estimateSteps, findMidpoint, skipAway } from "./find-midpoint.ts";
import { type BisectState, describe } from "./state.ts";

/** How a bisection goes on: a commit is to be tested, the first bad one is found, or nothing but skipped ones is left. */
export type NextStep = "test" | "found" | "skipped";

/** Goes to the commit that is to be tested next, or tells what has been found (bisect.c, bisect_next_all). */
export async function nextCommit(call: GitCall, state: BisectState, show: Subcommand): Promise<NextStep> {
  const { repository } = call;
  const { skipped, good } = state;
  const bad = state.bad ?? "";
  const base = await checkAncestors(call, state, bad);
  if (base) return "test";
  const touches = pathFilter(call, state.paths);
  const walked = walkHistory(repository, {
    from: [bad],
    without: good,
    isTopological: false,
    firstParent: repository.state("BISECT_FIRST_PARENT") !== undefined,
  });
  const commits: Commit[] = [];
  for (const commit of walked) if (await touches(commit)) commits.push(commit);
  const { ranked, all, reaches } = findMidpoint(commits, skipped.length > 0);
  const [best] = ranked;
  const tried =
    best !== undefined && skipped.includes(best) ? ranked.filter((id) => skipped.includes(id)) : [];
  const others = ranked.filter((id) => !skipped.includes(id));
  const chosen = tried.length > 0 ? skipAway(others, bad) : best;
  if (tried.length > 0 && (chosen === undefined || chosen === bad))
    return tellSkipped(call, state, tried, chosen);
  if (chosen === undefined)
    throw new Death("No testable commit found.\nMaybe you started with bad path arguments?\n", 4);
  if (chosen === bad) {
    await tellFound(call, state, show);
    return "found";
  }
  const left = all - reaches - 1;
  const steps = estimateSteps(all);
  call.print(
    `Bisecting: ${left} revision${left === 1 ? "" : "s"} left to test after this (roughly ${steps} step${steps === 1 ? "" : "s"})\n`,
  );
  await goTo(call, state, chosen);
  return "test";
}

async function tellFound(call: GitCall, state: BisectState, show: Subcommand): Promise<void> {
  const { terms, bad = "" } = state;
  call.print(`${bad} is the first ${terms.bad} commit\n`);
  await show.run(call, ["--stat", "--summary", bad]);
  state.addLog(`# first ${terms.bad} commit: ${describe(call, bad)}\n`);
}

function tellSkipped(
  call: GitCall,
  state: BisectState,
  tried: readonly string[],
  bad: string | undefined,
): NextStep {
  const lines = [...tried, ...(bad === undefined ? [] : [bad])].map((id) => `${id}\n`).join("");
  call.print(
    `There are only 'skip'ped commits left to test.\nThe first ${state.terms.bad} commit could be any of:\n${lines}We cannot bisect more!\n`,
  );
  state.addLog("# only skipped commits left to test\n");
  const possible = walkHistory(call.repository, {
    from: [state.bad ?? ""],
    without: state.good,
    isTopological: false,
  });
  for (const commit of possible) state.logCommit(`possible first ${state.terms.bad} commit`, commit.id);
  return "skipped";
}

async function goTo(call: GitCall, state: BisectState, id: string): Promise<void> {
  const { repository } = call;
  repository.setState("BISECT_EXPECTED_REV", `${id}\n`);
  if (state.hasNoCheckout) repository.refs.set("BISECT_HEAD", id);
  else {
    const wasQuiet = call.isQuiet;
    call.isQuiet = true;
    await moveHead(call, { word: id, commit: id, branch: undefined, changes: "keep" });
    call.isQuiet = wasQuiet;
  }
  call.print(`${describe(call, id)}\n`);
}

/** Every good commit must be below the bad one; where lines have parted, what both came from is tested first. */
async function checkAncestors(call: GitCall, state: BisectState, bad: string): Promise<boolean> {
  const { repository } = call;
  if (repository.state("BISECT_ANCESTORS_OK") !== undefined) return false;
  const { good, terms, skipped } = state;
  if (!good.every((id) => isAncestor(repository, id, bad))) {
    const bases = new Set(good.flatMap((id) => mergeBases(repository, bad, id)));
    for (const base of bases) {
      if (base === bad) refuseOrder(call, state, base);
      if (good.includes(base)) continue;
      if (skipped.includes(base))
        call.printError(
          `warning: the merge base between ${bad} and [${good.join(" ")}] must be skipped.\nSo we cannot be sure the first ${terms.bad} commit is between ${base} and ${bad}.\nWe continue anyway.\n`,
        );
      else {
        call.print("Bisecting: a merge base must be tested\n");
        await goTo(call, state, base);
        return true;
      }
    }
  }
  repository.setState("BISECT_ANCESTORS_OK", "");
  return false;
}

function refuseOrder(call: GitCall, state: BisectState, base: string): never {
  const { good, terms } = state;
  if (call.repository.state("BISECT_EXPECTED_REV")?.trimEnd() === base) {
    const goods = good.join(" ");
    const text =
      terms.bad === "bad" && terms.good === "good"
        ? `The merge base ${base} is bad.\nThis means the bug has been fixed between ${base} and [${goods}].\n`
        : terms.bad === "new" && terms.good === "old"
          ? `The merge base ${base} is new.\nThe property has changed between ${base} and [${goods}].\n`
          : `The merge base ${base} is ${terms.bad}.\nThis means the first '${terms.good}' commit is between ${base} and [${goods}].\n`;
    throw new Death(text, 3);
  }
  throw new Death(
    `Some ${terms.good} revs are not ancestors of the ${terms.bad} rev.\ngit bisect cannot work properly in this case.\nMaybe you mistook ${terms.good} and ${terms.bad} revs?\n`,
    1,
  );
}
