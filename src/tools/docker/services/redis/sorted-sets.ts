import {
  type Call,
  CommandProblem,
  type CommandTable,
  countOf,
  draw,
  float,
  integer,
  MANY,
  pairsOf,
  put,
  SYNTAX,
  sortedSetAt,
  timeout,
} from "./command.ts";
import { type Answer, double, formatDouble, NONE, type Reply } from "./resp.ts";
import { scanItems } from "./scan.ts";
import type { Scored, SortedSet } from "./sorted-set.ts";
import { byRank, range, showMembers, storeRange, within } from "./sorted-set-ranges.ts";

const OPTIONS: ReadonlySet<string> = new Set(["NX", "XX", "GT", "LT", "CH", "INCR"]);

function refuse(chosen: ReadonlySet<string>, pairs: number): void {
  if (chosen.has("NX") && chosen.has("XX"))
    throw new CommandProblem("ERR XX and NX options at the same time are not compatible");
  if (["NX", "GT", "LT"].filter((option) => chosen.has(option)).length > 1)
    throw new CommandProblem("ERR GT, LT, and/or NX options at the same time are not compatible");
  if (chosen.has("INCR") && pairs > 1)
    throw new CommandProblem("ERR INCR option supports a single increment-element pair");
}

/** The new score where the options let it be set. */
function change(
  set: SortedSet,
  member: string,
  wanted: number,
  chosen: ReadonlySet<string>,
): number | undefined {
  const before = set.score(member);
  const score = chosen.has("INCR") ? (before ?? 0) + wanted : wanted;
  if (Number.isNaN(score)) throw new CommandProblem("ERR resulting score is not a number (NaN)");
  if (before === undefined) {
    if (chosen.has("XX")) return undefined;
  } else if (
    chosen.has("NX") ||
    (chosen.has("GT") && score <= before) ||
    (chosen.has("LT") && score >= before)
  )
    return undefined;
  set.set(member, score);
  return score;
}

function add(call: Call, [key = "", ...args]: readonly string[]): Reply {
  const start = args.findIndex((arg) => !OPTIONS.has(arg.toUpperCase()));
  const chosen = new Set(args.slice(0, Math.max(0, start)).map((arg) => arg.toUpperCase()));
  const words = start < 0 ? [] : args.slice(start);
  if (words.length === 0 || words.length % 2 === 1) throw new CommandProblem(SYNTAX);
  refuse(chosen, words.length / 2);
  const pairs = pairsOf(words).map(([score, member]) => [member, float(score)] as const);
  const set = sortedSetAt(call, key);
  const before = set.size;
  let changed = 0;
  let last: number | undefined;
  for (const [member, wanted] of pairs) {
    const old = set.score(member);
    last = change(set, member, wanted, chosen);
    if (old !== undefined && last !== undefined && last !== old) changed++;
  }
  const added = set.size - before;
  if (added + changed > 0) put(call, key, set);
  if (chosen.has("INCR")) return last === undefined ? null : double(last);
  return chosen.has("CH") ? added + changed : added;
}

function remove(call: Call, key: string, members: readonly string[]): number {
  const set = sortedSetAt(call, key);
  const removed = members.filter((member) => set.delete(member)).length;
  if (removed > 0) put(call, key, set);
  return removed;
}

function removeWithin(
  call: Call,
  [key = "", from = "", to = ""]: readonly string[],
  by: "rank" | "score" | "lex",
): Reply {
  const pick =
    by === "rank"
      ? byRankOf(integer(from), integer(to))
      : (members: readonly Scored[]) => members.filter(within(by, from, to));
  if (by !== "rank") within(by, from, to);
  return remove(
    call,
    key,
    pick(sortedSetAt(call, key).inOrder).map(([member]) => member),
  );
}

function byRankOf(from: number, to: number): (members: readonly Scored[]) => readonly Scored[] {
  return (members) => byRank(members, from, to);
}

function countWithin(
  call: Call,
  [key = "", from = "", to = ""]: readonly string[],
  by: "score" | "lex",
): Reply {
  const test = within(by, from, to);
  return sortedSetAt(call, key).inOrder.filter(test).length;
}

function take(call: Call, key: string, most: number, highest: boolean): readonly Scored[] {
  const { inOrder } = sortedSetAt(call, key);
  const taken = (highest ? inOrder.toReversed() : inOrder).slice(0, most);
  remove(
    call,
    key,
    taken.map(([member]) => member),
  );
  return taken;
}

function pop(call: Call, [key = "", count]: readonly string[], highest: boolean): Reply {
  const taken = take(call, key, count === undefined ? 1 : countOf(count), highest);
  if (count !== undefined) return showMembers(taken, true);
  return taken.flatMap(([member, score]) => [member, double(score)]);
}

function blockingPop(call: Call, args: readonly string[], highest: boolean): Answer {
  const seconds = timeout(args.at(-1));
  for (const key of args.slice(0, -1)) {
    const [one] = take(call, key, 1, highest);
    if (one) return [key, one[0], double(one[1])];
  }
  return { kind: "wait", seconds, inTransaction: NONE };
}

function rank(call: Call, [key = "", member = ""]: readonly string[], highest: boolean): Reply {
  const set = sortedSetAt(call, key);
  const at = set.rank(member);
  if (at < 0) return null;
  return highest ? set.size - 1 - at : at;
}

function score(set: SortedSet, member: string): Reply {
  const found = set.score(member);
  return found === undefined ? null : double(found);
}

function drawMembers(call: Call, [key = "", count, option]: readonly string[]): Reply {
  const most = count === undefined ? 1 : integer(count);
  if (option !== undefined && option.toUpperCase() !== "WITHSCORES") throw new CommandProblem(SYNTAX);
  const drawn = draw(sortedSetAt(call, key).inOrder, most, call.random);
  return count === undefined ? (drawn[0]?.[0] ?? null) : showMembers(drawn, option !== undefined);
}

function scan(call: Call, [key = "", ...args]: readonly string[]): Reply {
  return scanItems(args, () =>
    sortedSetAt(call, key).inOrder.map(([member, value]) => [member, formatDouble(value)]),
  );
}

/** https://redis.io/docs/latest/commands/?group=sorted-set */
export const SORTED_SETS: CommandTable = {
  bzpopmax: [2, MANY, (call, args) => blockingPop(call, args, true)],
  bzpopmin: [2, MANY, (call, args) => blockingPop(call, args, false)],
  zadd: [3, MANY, add],
  zcard: [1, 1, (call, [key = ""]) => sortedSetAt(call, key).size],
  zcount: [3, 3, (call, args) => countWithin(call, args, "score")],
  zincrby: [3, 3, (call, [key = "", by = "", member = ""]) => add(call, [key, "INCR", by, member])],
  zlexcount: [3, 3, (call, args) => countWithin(call, args, "lex")],
  zmscore: [
    2,
    MANY,
    (call, [key = "", ...members]) => {
      const set = sortedSetAt(call, key);
      return members.map((member) => score(set, member));
    },
  ],
  zpopmax: [1, 2, (call, args) => pop(call, args, true)],
  zpopmin: [1, 2, (call, args) => pop(call, args, false)],
  zrandmember: [1, 3, drawMembers],
  zrange: [3, MANY, (call, args) => range(call, args, { chooses: true })],
  zrangebylex: [3, MANY, (call, args) => range(call, args, { by: "lex", mayShowScores: false })],
  zrangebyscore: [3, MANY, (call, args) => range(call, args, { by: "score" })],
  zrangestore: [4, MANY, storeRange],
  zrank: [2, 2, (call, args) => rank(call, args, false)],
  zrem: [2, MANY, (call, [key = "", ...members]) => remove(call, key, members)],
  zremrangebylex: [3, 3, (call, args) => removeWithin(call, args, "lex")],
  zremrangebyrank: [3, 3, (call, args) => removeWithin(call, args, "rank")],
  zremrangebyscore: [3, 3, (call, args) => removeWithin(call, args, "score")],
  zrevrange: [3, MANY, (call, args) => range(call, args, { backward: true })],
  zrevrangebylex: [
    3,
    MANY,
    (call, args) => range(call, args, { by: "lex", backward: true, mayShowScores: false }),
  ],
  zrevrangebyscore: [3, MANY, (call, args) => range(call, args, { by: "score", backward: true })],
  zrevrank: [2, 2, (call, args) => rank(call, args, true)],
  zscan: [2, MANY, scan],
  zscore: [2, 2, (call, [key = "", member = ""]) => score(sortedSetAt(call, key), member)],
};
