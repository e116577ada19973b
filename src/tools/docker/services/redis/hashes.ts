import { encode } from "../../../../base/bytes.ts";
import {
  type Call,
  CommandProblem,
  type CommandTable,
  draw,
  hashAt,
  integer,
  isWithin,
  MANY,
  pairsOf,
  put,
  SYNTAX,
  wholeNumber,
  wrongArity,
} from "./command.ts";
import { OK, type Reply } from "./resp.ts";
import { scanItems } from "./scan.ts";
import { addFloats } from "./strings.ts";

function setFields(call: Call, [key = "", ...items]: readonly string[], name: string): Reply {
  if (items.length % 2 === 1) throw wrongArity(name);
  const hash = hashAt(call, key);
  const before = hash.size;
  for (const [field, value] of pairsOf(items)) hash.set(field, value);
  put(call, key, hash);
  return name === "hmset" ? OK : hash.size - before;
}

function setNew(call: Call, [key = "", field = "", value = ""]: readonly string[]): Reply {
  const hash = hashAt(call, key);
  if (hash.has(field)) return 0;
  hash.set(field, value);
  put(call, key, hash);
  return 1;
}

function remove(call: Call, [key = "", ...fields]: readonly string[]): Reply {
  const hash = hashAt(call, key);
  const removed = fields.filter((field) => hash.delete(field)).length;
  if (removed > 0) put(call, key, hash);
  return removed;
}

function add(call: Call, [key = "", field = "", by]: readonly string[]): Reply {
  const added = wholeNumber(by);
  const hash = hashAt(call, key);
  const sum = wholeNumber(hash.get(field) ?? "0", "ERR hash value is not an integer") + added;
  if (!isWithin(sum)) throw new CommandProblem("ERR increment or decrement would overflow");
  hash.set(field, String(sum));
  put(call, key, hash);
  return sum;
}

function addFloat(call: Call, [key = "", field = "", by]: readonly string[]): Reply {
  const hash = hashAt(call, key);
  const sum = addFloats(hash.get(field) ?? "0", by, "ERR hash value is not a float");
  hash.set(field, sum);
  put(call, key, hash);
  return sum;
}

function drawFields(call: Call, [key = "", count, option]: readonly string[]): Reply {
  if (count === undefined) return draw([...hashAt(call, key).keys()], 1, call.random)[0] ?? null;
  const most = integer(count);
  if (option !== undefined && option.toUpperCase() !== "WITHVALUES") throw new CommandProblem(SYNTAX);
  const drawn = draw([...hashAt(call, key)], most, call.random);
  return option === undefined ? drawn.map(([field]) => field) : { kind: "pairs", items: drawn.flat() };
}

/** https://redis.io/docs/latest/commands/?group=hash */
export const HASHES: CommandTable = {
  hdel: [2, MANY, remove],
  hexists: [2, 2, (call, [key = "", field = ""]) => Number(hashAt(call, key).has(field))],
  hget: [2, 2, (call, [key = "", field = ""]) => hashAt(call, key).get(field) ?? null],
  hgetall: [1, 1, (call, [key = ""]) => ({ kind: "map", items: [...hashAt(call, key)].flat() })],
  hincrby: [3, 3, add],
  hincrbyfloat: [3, 3, addFloat],
  hkeys: [1, 1, (call, [key = ""]) => [...hashAt(call, key).keys()]],
  hlen: [1, 1, (call, [key = ""]) => hashAt(call, key).size],
  hmget: [
    2,
    MANY,
    (call, [key = "", ...fields]) => {
      const hash = hashAt(call, key);
      return fields.map((field) => hash.get(field) ?? null);
    },
  ],
  hmset: [3, MANY, (call, args) => setFields(call, args, "hmset")],
  hrandfield: [1, 3, drawFields],
  hscan: [2, MANY, (call, [key = "", ...args]) => scanItems(args, () => [...hashAt(call, key)])],
  hset: [3, MANY, (call, args) => setFields(call, args, "hset")],
  hsetnx: [3, 3, setNew],
  hstrlen: [2, 2, (call, [key = "", field = ""]) => encode(hashAt(call, key).get(field) ?? "").length],
  hvals: [1, 1, (call, [key = ""]) => [...hashAt(call, key).values()]],
};
