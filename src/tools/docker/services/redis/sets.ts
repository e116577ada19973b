import {
  type Call,
  CommandProblem,
  type CommandTable,
  countOf,
  draw,
  integer,
  MANY,
  put,
  SYNTAX,
  setAt,
} from "./command.ts";
import type { Reply } from "./resp.ts";
import { scanItems } from "./scan.ts";

type Combine = (sets: readonly ReadonlySet<string>[]) => Set<string>;

const intersect: Combine = ([first = new Set(), ...others]) =>
  new Set([...first].filter((item) => others.every((other) => other.has(item))));
const unite: Combine = (sets) => new Set(sets.flatMap((set) => [...set]));
const subtract: Combine = ([first = new Set(), ...others]) =>
  new Set([...first].filter((item) => !others.some((other) => other.has(item))));

function combine(call: Call, keys: readonly string[], how: Combine): Set<string> {
  return how(keys.map((key) => setAt(call, key)));
}

function show(set: ReadonlySet<string>): Reply {
  return { kind: "set", items: [...set] };
}

function keep(call: Call, [target = "", ...keys]: readonly string[], how: Combine): Reply {
  const set = combine(call, keys, how);
  call.store.delete(target);
  put(call, target, set);
  return set.size;
}

function add(call: Call, [key = "", ...items]: readonly string[]): Reply {
  const set = setAt(call, key);
  const before = set.size;
  for (const item of items) set.add(item);
  if (set.size > before) put(call, key, set);
  return set.size - before;
}

function remove(call: Call, [key = "", ...items]: readonly string[]): Reply {
  const set = setAt(call, key);
  const removed = items.filter((item) => set.delete(item)).length;
  if (removed > 0) put(call, key, set);
  return removed;
}

function move(call: Call, [from = "", to = "", item = ""]: readonly string[]): Reply {
  const [source, target] = [setAt(call, from), setAt(call, to)];
  if (!source.has(item)) return 0;
  if (from === to) return 1;
  remove(call, [from, item]);
  put(call, to, target.add(item));
  return 1;
}

function pop(call: Call, [key = "", count]: readonly string[]): Reply {
  const most = count === undefined ? 1 : countOf(count);
  const drawn = draw([...setAt(call, key)], most, call.random);
  remove(call, [key, ...drawn]);
  return count === undefined ? (drawn[0] ?? null) : show(new Set(drawn));
}

function drawItems(call: Call, [key = "", count]: readonly string[]): Reply {
  const most = count === undefined ? 1 : integer(count);
  const drawn = draw([...setAt(call, key)], most, call.random);
  return count === undefined ? (drawn[0] ?? null) : drawn;
}

function countCommon(call: Call, [number, ...words]: readonly string[]): Reply {
  const complaint = "ERR numkeys should be greater than 0";
  const keys = integer(number, complaint);
  if (keys < 1) throw new CommandProblem(complaint);
  if (keys > words.length)
    throw new CommandProblem("ERR Number of keys can't be greater than number of args");
  const [option, limit, ...rest] = words.slice(keys);
  if (option !== undefined && (option.toUpperCase() !== "LIMIT" || limit === undefined || rest.length > 0))
    throw new CommandProblem(SYNTAX);
  const noLimit = "ERR LIMIT can't be negative";
  const most = integer(limit ?? "0", noLimit);
  if (most < 0) throw new CommandProblem(noLimit);
  const { size } = combine(call, words.slice(0, keys), intersect);
  return most === 0 ? size : Math.min(size, most);
}

/** https://redis.io/docs/latest/commands/?group=set */
export const SETS: CommandTable = {
  sadd: [2, MANY, add],
  scard: [1, 1, (call, [key = ""]) => setAt(call, key).size],
  sdiff: [1, MANY, (call, keys) => show(combine(call, keys, subtract))],
  sdiffstore: [2, MANY, (call, args) => keep(call, args, subtract)],
  sinter: [1, MANY, (call, keys) => show(combine(call, keys, intersect))],
  sintercard: [2, MANY, countCommon],
  sinterstore: [2, MANY, (call, args) => keep(call, args, intersect)],
  sismember: [2, 2, (call, [key = "", item = ""]) => Number(setAt(call, key).has(item))],
  smembers: [1, 1, (call, [key = ""]) => show(setAt(call, key))],
  smismember: [
    2,
    MANY,
    (call, [key = "", ...items]) => {
      const set = setAt(call, key);
      return items.map((item) => Number(set.has(item)));
    },
  ],
  smove: [3, 3, move],
  spop: [1, 2, pop],
  srandmember: [1, 2, drawItems],
  srem: [2, MANY, remove],
  sscan: [
    2,
    MANY,
    (call, [key = "", ...args]) => scanItems(args, () => [...setAt(call, key)].map((item) => [item])),
  ],
  sunion: [1, MANY, (call, keys) => show(combine(call, keys, unite))],
  sunionstore: [2, MANY, (call, args) => keep(call, args, unite)],
};
