import { type Call, CommandProblem, type CommandTable, float, integer, MANY, SYNTAX } from "./command.ts";
import type { Reply } from "./resp.ts";
import { SortedSet } from "./sorted-set.ts";
import { showMembers } from "./sorted-set-ranges.ts";

type How = "inter" | "union" | "diff";
type Join = (a: number, b: number) => number;

/** Infinities of both signs make 0. */
const sum: Join = (a, b) => (Number.isNaN(a + b) ? 0 : a + b);
const JOINS: Readonly<Record<string, Join>> = { SUM: sum, MIN: Math.min, MAX: Math.max };

interface Request {
  readonly keys: readonly string[];
  readonly weights: readonly number[];
  readonly join: Join;
  readonly withScores: boolean;
}

function readRequest(args: readonly string[], name: string, how: How, stores: boolean): Request {
  const count = integer(args[0]);
  if (count < 1) throw new CommandProblem(`ERR at least 1 input key is needed for '${name}' command`);
  if (count > args.length - 1) throw new CommandProblem(SYNTAX);
  const keys = args.slice(1, count + 1);
  const options = args.slice(count + 1);
  let weights = keys.map(() => 1);
  let join = sum;
  let withScores = false;
  for (let at = 0; at < options.length; at++) {
    const option = (options[at] ?? "").toUpperCase();
    const chosen = JOINS[(options[at + 1] ?? "").toUpperCase()];
    if (option === "WEIGHTS" && how !== "diff" && options.length - at > count) {
      weights = options
        .slice(at + 1, at + 1 + count)
        .map((one) => float(one, "ERR weight value is not a float"));
      at += count;
    } else if (option === "AGGREGATE" && how !== "diff" && chosen) {
      join = chosen;
      at++;
    } else if (option === "WITHSCORES" && !stores) withScores = true;
    else throw new CommandProblem(SYNTAX);
  }
  return { keys, weights, join, withScores };
}

/** The members of a sorted set, or those of a set, which score 1. */
function scoresAt({ store }: Call, key: string): ReadonlyMap<string, number> {
  const value = store.get(key);
  if (value === undefined) return new Map();
  if (value instanceof SortedSet) return new Map(value.inOrder);
  if (value instanceof Set) return new Map([...value].map((member) => [member, 1]));
  throw new CommandProblem("WRONGTYPE Operation against a key holding the wrong kind of value");
}

function combine(call: Call, { keys, weights, join }: Request, how: How): SortedSet {
  const all = keys.map((key, at) => {
    const weight = weights[at] ?? 1;
    return new Map([...scoresAt(call, key)].map(([member, score]) => [member, score * weight || 0]));
  });
  const [first = new Map<string, number>(), ...others] = all;
  if (how === "diff")
    return new SortedSet([...first].filter(([member]) => !others.some((other) => other.has(member))));
  const joined = new Map<string, number>();
  for (const scores of all)
    for (const [member, score] of scores) {
      const before = joined.get(member);
      joined.set(member, before === undefined ? score : join(before, score));
    }
  if (how === "union") return new SortedSet(joined);
  return new SortedSet([...joined].filter(([member]) => all.every((scores) => scores.has(member))));
}

function show(call: Call, args: readonly string[], how: How): Reply {
  const request = readRequest(args, `z${how}`, how, false);
  return showMembers(combine(call, request, how).inOrder, request.withScores);
}

function keep(call: Call, [target = "", ...args]: readonly string[], how: How): Reply {
  const set = combine(call, readRequest(args, `z${how}store`, how, true), how);
  if (set.size === 0) call.store.delete(target);
  else call.store.set(target, set);
  return set.size;
}

/** Sorted sets made of others. */
export const SORTED_SET_UNIONS: CommandTable = {
  zdiff: [2, MANY, (call, args) => show(call, args, "diff")],
  zdiffstore: [3, MANY, (call, args) => keep(call, args, "diff")],
  zinter: [2, MANY, (call, args) => show(call, args, "inter")],
  zinterstore: [3, MANY, (call, args) => keep(call, args, "inter")],
  zunion: [2, MANY, (call, args) => show(call, args, "union")],
  zunionstore: [3, MANY, (call, args) => keep(call, args, "union")],
};
