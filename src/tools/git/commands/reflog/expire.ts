import { Death } from "../../death.ts";
import type { GitCall } from "../../git-call.ts";
import { dateBound } from "../../log/date-bound.ts";
import { reachable } from "../../repository/history.ts";
import { parsePerson } from "../../repository/person.ts";
import { NO_ID, type ReflogEntry } from "../../repository/refs.ts";
import { fullRefName } from "../../repository/revisions.ts";
import { defineSubcommand, type Given } from "../../subcommand.ts";
import { REFLOG_USAGES } from "../../usage/reflog.ts";

const DAY = 86_400;

/** Entries that are older than a time are forgotten (git-reflog(1), "Options for expire"). */
export const reflogExpire = defineSubcommand({
  name: "reflog expire",
  usage: REFLOG_USAGES.expire,
  simulated: ["dry-run", "verbose", "expire", "expire-unreachable", "all", "rewrite", "updateref"],
  run(call, given) {
    const { refs } = call.repository;
    const names = given.has("all") ? ["HEAD", ...refs.list().map(({ name }) => name)] : [];
    let status = 0;
    for (const word of given.operands) {
      const full = fullRefName(call.repository, word);
      if (full !== undefined) names.push(full);
      else {
        call.printError(`error: ${word} points nowhere!\n`);
        status = 255;
      }
    }
    for (const name of names) expireLog(call, given, name);
    return status;
  },
});

function bound(call: GitCall, given: Given, name: string, key: string, days: number): number {
  const text = given.value(name) ?? call.config(key);
  if (text === "all" || text === "now") return Number.POSITIVE_INFINITY;
  if (text === "never" || text === "false") return 0;
  return (text === undefined ? undefined : dateBound(call, text)) ?? call.now - days * DAY;
}

function expireLog(call: GitCall, given: Given, name: string): void {
  const { repository } = call;
  const tip = repository.refs.get(name);
  const before = bound(call, given, "expire", "gc.reflogExpire", 90);
  const unreachable = bound(call, given, "expire-unreachable", "gc.reflogExpireUnreachable", 30);
  const known = tip === undefined ? new Set<string>() : reachable(repository, [tip]);
  const isOld = ({ who, to }: ReflogEntry) => {
    const { time } = parsePerson(who);
    return time < before || (time < unreachable && to !== NO_ID && !known.has(to));
  };
  dropEntries(call, given, name, isOld);
}

export const reflogDelete = defineSubcommand({
  name: "reflog delete",
  usage: REFLOG_USAGES.delete,
  simulated: ["dry-run", "verbose", "rewrite", "updateref"],
  run(call, given) {
    if (given.operands.length === 0) throw new Death("error: no reflog specified to delete\n", 255);
    let status = 0;
    for (const word of given.operands) {
      const [, name, number] = /^(.*)@\{(\d+)\}$/.exec(word) ?? [];
      const full = name === undefined ? undefined : name === "" ? "HEAD" : fullRefName(call.repository, name);
      if (name === undefined || full === undefined) {
        call.printError(
          name === undefined ? `error: not a reflog: ${word}\n` : `error: no reflog for '${word}'\n`,
        );
        status = 255;
        continue;
      }
      const at = call.repository.refs.log(full).length - 1 - Number(number);
      dropEntries(call, given, full, (_entry, index) => index === at);
    }
    return status;
  },
});

/** What follows a dropped entry keeps where it came from, unless `--rewrite` was given. */
function dropEntries(
  call: GitCall,
  given: Given,
  name: string,
  isDropped: (entry: ReflogEntry, at: number) => boolean,
): void {
  const { refs } = call.repository;
  const kept: ReflogEntry[] = [];
  for (const [at, entry] of refs.log(name).entries()) {
    const drops = isDropped(entry, at);
    const verb = drops ? (given.has("dry-run") ? "would prune" : "prune") : "keep";
    if (given.has("verbose")) call.print(`${verb} ${entry.message}\n`);
    const from = given.has("rewrite") ? (kept.at(-1)?.to ?? NO_ID) : entry.from;
    if (!drops) kept.push({ ...entry, from });
  }
  if (given.has("dry-run")) return;
  refs.writeLog(name, kept);
  const last = kept.at(-1);
  if (given.has("updateref") && last && refs.symbolic(name) === undefined) refs.set(name, last.to);
}
