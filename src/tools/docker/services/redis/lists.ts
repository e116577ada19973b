import {
  type Call,
  CommandProblem,
  type CommandTable,
  countOf,
  integer,
  listAt,
  MANY,
  NO_KEY,
  put,
  SYNTAX,
  timeout,
} from "./command.ts";
import { type Answer, NONE, OK, type Reply } from "./resp.ts";

type End = "left" | "right";

function push(call: Call, [key = "", ...values]: readonly string[], end: End, onlyThere = false): Reply {
  const list = listAt(call, key);
  if (onlyThere && list.length === 0) return 0;
  if (end === "left") list.unshift(...values.toReversed());
  else list.push(...values);
  put(call, key, list);
  return list.length;
}

function take(call: Call, key: string, end: End): string | undefined {
  const list = listAt(call, key);
  const value = end === "left" ? list.shift() : list.pop();
  if (value !== undefined) put(call, key, list);
  return value;
}

function pop(call: Call, [key = "", count]: readonly string[], end: End): Reply {
  if (count === undefined) return take(call, key, end) ?? null;
  const most = countOf(count);
  const list = listAt(call, key);
  if (list.length === 0) return NONE;
  const taken =
    end === "left" ? list.splice(0, most) : list.splice(Math.max(0, list.length - most)).reverse();
  if (taken.length > 0) put(call, key, list);
  return taken;
}

function endOf(word = ""): End {
  const end = word.toLowerCase();
  if (end !== "left" && end !== "right") throw new CommandProblem(SYNTAX);
  return end;
}

function move(call: Call, [from = "", to = ""]: readonly string[], takeAt: End, putAt: End): string | null {
  listAt(call, to);
  const value = take(call, from, takeAt);
  if (value === undefined) return null;
  push(call, [to, value], putAt);
  return value;
}

function blockingPop(call: Call, args: readonly string[], end: End): Answer {
  const seconds = timeout(args.at(-1));
  for (const key of args.slice(0, -1)) {
    const value = take(call, key, end);
    if (value !== undefined) return [key, value];
  }
  return { kind: "wait", seconds, inTransaction: NONE };
}

function blockingMove(call: Call, args: readonly string[], takeAt: End, putAt: End, seconds: number): Answer {
  return move(call, args, takeAt, putAt) ?? { kind: "wait", seconds, inTransaction: null };
}

function placeIn(list: readonly string[], at: number): number {
  return at < 0 ? list.length + at : at;
}

function slice(list: readonly string[], from: number, to: number): string[] {
  return list.slice(Math.max(0, placeIn(list, from)), Math.max(0, placeIn(list, to) + 1));
}

function trim(call: Call, [key = "", from, to]: readonly string[]): Reply {
  const [first, last] = [integer(from), integer(to)];
  const list = listAt(call, key);
  if (list.length > 0) put(call, key, slice(list, first, last));
  return OK;
}

function insert(call: Call, [key = "", where = "", pivot = "", value = ""]: readonly string[]): Reply {
  if (!/^(before|after)$/i.test(where)) throw new CommandProblem(SYNTAX);
  const list = listAt(call, key);
  if (list.length === 0) return 0;
  const at = list.indexOf(pivot);
  if (at < 0) return -1;
  list.splice(where.toLowerCase() === "after" ? at + 1 : at, 0, value);
  put(call, key, list);
  return list.length;
}

function replace(call: Call, [key = "", index, value = ""]: readonly string[]): Reply {
  const list = listAt(call, key);
  if (list.length === 0) throw new CommandProblem(NO_KEY);
  const at = placeIn(list, integer(index));
  if (at < 0 || at >= list.length) throw new CommandProblem("ERR index out of range");
  list[at] = value;
  put(call, key, list);
  return OK;
}

/** Where the value stands, told from the start, or from the end where `isBackward`. */
function placesOf(list: readonly string[], value: string, isBackward: boolean): number[] {
  const places = list.flatMap((one, at) => (one === value ? [at] : []));
  return isBackward ? places.reverse() : places;
}

function remove(call: Call, [key = "", count, value = ""]: readonly string[]): Reply {
  const most = integer(count);
  const list = listAt(call, key);
  const places = placesOf(list, value, most < 0);
  const removed = new Set(most === 0 ? places : places.slice(0, Math.abs(most)));
  if (removed.size > 0)
    put(
      call,
      key,
      list.filter((_, at) => !removed.has(at)),
    );
  return removed.size;
}

const RANK_ZERO =
  "ERR RANK can't be zero: use 1 to start from the first match, 2 from the second ... or use negative to start from the end of the list";

function position(call: Call, [key = "", value = "", ...options]: readonly string[]): Reply {
  let rank = 1;
  let count: number | undefined;
  let most = 0;
  for (let at = 0; at < options.length; at += 2) {
    const number = options[at + 1];
    if (number === undefined) throw new CommandProblem(SYNTAX);
    const option = options[at]?.toUpperCase();
    if (option === "RANK") {
      rank = integer(number);
      if (rank === 0) throw new CommandProblem(RANK_ZERO);
    } else if (option === "COUNT") count = notNegative(number, "ERR COUNT can't be negative");
    else if (option === "MAXLEN") most = notNegative(number, "ERR MAXLEN can't be negative");
    else throw new CommandProblem(SYNTAX);
  }
  const list = listAt(call, key);
  const isNear = (at: number) => most === 0 || (rank < 0 ? list.length - at : at + 1) <= most;
  const places = placesOf(list, value, rank < 0)
    .filter(isNear)
    .slice(Math.abs(rank) - 1);
  if (count === undefined) return places[0] ?? null;
  return count === 0 ? places : places.slice(0, count);
}

function notNegative(text: string, complaint: string): number {
  const number = integer(text, complaint);
  if (number < 0) throw new CommandProblem(complaint);
  return number;
}

/** https://redis.io/docs/latest/commands/?group=list */
export const LISTS: CommandTable = {
  blmove: [5, 5, (call, args) => blockingMove(call, args, endOf(args[2]), endOf(args[3]), timeout(args[4]))],
  blpop: [2, MANY, (call, args) => blockingPop(call, args, "left")],
  brpop: [2, MANY, (call, args) => blockingPop(call, args, "right")],
  brpoplpush: [3, 3, (call, args) => blockingMove(call, args, "right", "left", timeout(args[2]))],
  lindex: [
    2,
    2,
    (call, [key = "", index]) => {
      const list = listAt(call, key);
      return list[placeIn(list, integer(index))] ?? null;
    },
  ],
  linsert: [4, 4, insert],
  llen: [1, 1, (call, [key = ""]) => listAt(call, key).length],
  lmove: [4, 4, (call, args) => move(call, args, endOf(args[2]), endOf(args[3]))],
  lpop: [1, 2, (call, args) => pop(call, args, "left")],
  lpos: [2, MANY, position],
  lpush: [2, MANY, (call, args) => push(call, args, "left")],
  lpushx: [2, MANY, (call, args) => push(call, args, "left", true)],
  lrange: [
    3,
    3,
    (call, [key = "", from, to]) => {
      const [first, last] = [integer(from), integer(to)];
      return slice(listAt(call, key), first, last);
    },
  ],
  lrem: [3, 3, remove],
  lset: [3, 3, replace],
  ltrim: [3, 3, trim],
  rpop: [1, 2, (call, args) => pop(call, args, "right")],
  rpoplpush: [2, 2, (call, args) => move(call, args, "right", "left")],
  rpush: [2, MANY, (call, args) => push(call, args, "right")],
  rpushx: [2, MANY, (call, args) => push(call, args, "right", true)],
};
