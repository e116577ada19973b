import { compileGlob } from "../../../../base/pattern/index.ts";
import { OK, type Reply } from "./resp.ts";
import type { Store, Value } from "./store.ts";

type Run = (store: Store, args: readonly string[], now: number) => Reply;

/** What a command throws that cannot be done; the text is that of the real server. */
class CommandProblem extends Error {}

const WRONG_TYPE = "WRONGTYPE Operation against a key holding the wrong kind of value";
const NO_INTEGER = "ERR value is not an integer or out of range";

function textAt(store: Store, key: string): string | undefined {
  const value = store.get(key);
  if (value !== undefined && typeof value !== "string") throw new CommandProblem(WRONG_TYPE);
  return value;
}

function listAt(store: Store, key: string): string[] {
  const value = store.get(key) ?? [];
  if (!Array.isArray(value)) throw new CommandProblem(WRONG_TYPE);
  return value;
}

function hashAt(store: Store, key: string): Map<string, string> {
  const value = store.get(key) ?? new Map<string, string>();
  if (!(value instanceof Map)) throw new CommandProblem(WRONG_TYPE);
  return value;
}

function setAt(store: Store, key: string): Set<string> {
  const value = store.get(key) ?? new Set<string>();
  if (!(value instanceof Set)) throw new CommandProblem(WRONG_TYPE);
  return value;
}

/** Keeps the value; what is empty is no key. */
function put(store: Store, key: string, value: Exclude<Value, string>): void {
  const size = Array.isArray(value) ? value.length : value.size;
  if (size === 0) store.delete(key);
  else store.set(key, value, store.expiryOf(key));
}

function integer(text: string | undefined): number {
  if (!/^-?\d{1,15}$/.test(text ?? "")) throw new CommandProblem(NO_INTEGER);
  return Number(text);
}

function add(store: Store, key: string, by: number): Reply {
  const sum = integer(textAt(store, key) ?? "0") + by;
  store.set(key, String(sum), store.expiryOf(key));
  return sum;
}

function setText(store: Store, [key = "", value = "", ...options]: readonly string[], now: number): Reply {
  let expires: number | undefined;
  for (let at = 0; at < options.length; at++) {
    const option = options[at]?.toUpperCase();
    if (option === "EX") expires = now + integer(options[++at]) * 1000;
    else if (option === "PX") expires = now + integer(options[++at]);
    else if (option === "KEEPTTL") expires = store.expiryOf(key);
    else if (option === "NX" || option === "XX") {
      if ((store.get(key) !== undefined) === (option === "NX")) return null;
    } else throw new CommandProblem("ERR syntax error");
  }
  store.set(key, value, expires);
  return OK;
}

function push(store: Store, [key = "", ...values]: readonly string[], atStart: boolean): Reply {
  const list = listAt(store, key);
  for (const value of values) {
    if (atStart) list.unshift(value);
    else list.push(value);
  }
  put(store, key, list);
  return list.length;
}

function pop(store: Store, key: string, atStart: boolean): Reply {
  const list = listAt(store, key);
  const value = atStart ? list.shift() : list.pop();
  if (value === undefined) return null;
  put(store, key, list);
  return value;
}

function timeToLive(store: Store, key: string, now: number, unit: number): Reply {
  if (store.get(key) === undefined) return -2;
  const expires = store.expiryOf(key);
  return expires === undefined ? -1 : Math.round((expires - now) / unit);
}

function typeName(value: Value | undefined): string {
  if (value === undefined) return "none";
  if (typeof value === "string") return "string";
  return Array.isArray(value) ? "list" : value instanceof Map ? "hash" : "set";
}

function range(list: readonly string[], from: number, to: number): Reply {
  const place = (at: number) => (at < 0 ? list.length + at : at);
  return list.slice(Math.max(0, place(from)), place(to) + 1);
}

function hashSet(store: Store, [key = "", ...pairs]: readonly string[]): Reply {
  if (pairs.length % 2 === 1) throw new CommandProblem("ERR wrong number of arguments for 'hset' command");
  const hash = hashAt(store, key);
  const before = hash.size;
  for (let at = 0; at < pairs.length; at += 2) hash.set(pairs[at] ?? "", pairs[at + 1] ?? "");
  put(store, key, hash);
  return hash.size - before;
}

function removeFrom(
  store: Store,
  key: string,
  value: Set<string> | Map<string, string>,
  items: readonly string[],
): Reply {
  const removed = items.filter((item) => value.delete(item)).length;
  put(store, key, value);
  return removed;
}

function flush(store: Store): Reply {
  store.clear();
  return OK;
}

/** By name: how many words at least and at most follow it, and what it does. */
const COMMANDS: Readonly<Record<string, readonly [least: number, most: number, run: Run]>> = {
  append: [
    2,
    2,
    (store, [key = "", text = ""]) => {
      const joined = (textAt(store, key) ?? "") + text;
      store.set(key, joined, store.expiryOf(key));
      return joined.length;
    },
  ],
  dbsize: [0, 0, (store) => store.keys.length],
  decr: [1, 1, (store, [key = ""]) => add(store, key, -1)],
  decrby: [2, 2, (store, [key = "", by]) => add(store, key, -integer(by))],
  del: [1, 999, (store, keys) => keys.filter((key) => store.delete(key)).length],
  echo: [1, 1, (_, [text = ""]) => text],
  exists: [1, 999, (store, keys) => keys.filter((key) => store.get(key) !== undefined).length],
  expire: [2, 2, (store, [key = "", time], now) => Number(store.setExpiry(key, now + integer(time) * 1000))],
  flushall: [0, 1, flush],
  flushdb: [0, 1, flush],
  get: [1, 1, (store, [key = ""]) => textAt(store, key) ?? null],
  hdel: [2, 999, (store, [key = "", ...names]) => removeFrom(store, key, hashAt(store, key), names)],
  hget: [2, 2, (store, [key = "", name = ""]) => hashAt(store, key).get(name) ?? null],
  hgetall: [1, 1, (store, [key = ""]) => ({ kind: "map", items: [...hashAt(store, key)].flat() })],
  hkeys: [1, 1, (store, [key = ""]) => [...hashAt(store, key).keys()]],
  hlen: [1, 1, (store, [key = ""]) => hashAt(store, key).size],
  hset: [3, 999, (store, args) => hashSet(store, args)],
  hvals: [1, 1, (store, [key = ""]) => [...hashAt(store, key).values()]],
  incr: [1, 1, (store, [key = ""]) => add(store, key, 1)],
  incrby: [2, 2, (store, [key = "", by]) => add(store, key, integer(by))],
  keys: [
    1,
    1,
    (store, [pattern = "*"]) => {
      const glob = compileGlob(pattern);
      return store.keys.filter((key) => glob.matches(key));
    },
  ],
  llen: [1, 1, (store, [key = ""]) => listAt(store, key).length],
  lpop: [1, 1, (store, [key = ""]) => pop(store, key, true)],
  lpush: [2, 999, (store, args) => push(store, args, true)],
  lrange: [3, 3, (store, [key = "", from, to]) => range(listAt(store, key), integer(from), integer(to))],
  mget: [1, 999, (store, keys) => keys.map((key) => textAt(store, key) ?? null)],
  mset: [
    2,
    999,
    (store, args) => {
      for (let at = 0; at < args.length; at += 2) store.set(args[at] ?? "", args[at + 1] ?? "");
      return OK;
    },
  ],
  persist: [
    1,
    1,
    (store, [key = ""]) => (store.expiryOf(key) === undefined ? 0 : Number(store.setExpiry(key, undefined))),
  ],
  ping: [0, 1, (_, [text]) => text ?? { kind: "status", text: "PONG" }],
  pttl: [1, 1, (store, [key = ""], now) => timeToLive(store, key, now, 1)],
  rpop: [1, 1, (store, [key = ""]) => pop(store, key, false)],
  rpush: [2, 999, (store, args) => push(store, args, false)],
  sadd: [
    2,
    999,
    (store, [key = "", ...items]) => {
      const set = setAt(store, key);
      const before = set.size;
      for (const item of items) set.add(item);
      put(store, key, set);
      return set.size - before;
    },
  ],
  scard: [1, 1, (store, [key = ""]) => setAt(store, key).size],
  select: [
    1,
    1,
    (_, [index]) => {
      if (integer(index) === 0) return OK;
      throw new CommandProblem("ERR rockpool: not simulated here: databases other than 0");
    },
  ],
  set: [2, 9, setText],
  setex: [
    3,
    3,
    (store, [key = "", time, value = ""], now) => {
      store.set(key, value, now + integer(time) * 1000);
      return OK;
    },
  ],
  setnx: [
    2,
    2,
    (store, [key = "", value = ""]) => {
      if (store.get(key) !== undefined) return 0;
      store.set(key, value);
      return 1;
    },
  ],
  sismember: [2, 2, (store, [key = "", item = ""]) => Number(setAt(store, key).has(item))],
  smembers: [1, 1, (store, [key = ""]) => ({ kind: "set", items: [...setAt(store, key)] })],
  srem: [2, 999, (store, [key = "", ...items]) => removeFrom(store, key, setAt(store, key), items)],
  strlen: [1, 1, (store, [key = ""]) => (textAt(store, key) ?? "").length],
  ttl: [1, 1, (store, [key = ""], now) => timeToLive(store, key, now, 1000)],
  type: [1, 1, (store, [key = ""]) => ({ kind: "status", text: typeName(store.get(key)) })],
};

/** Commands of the real server that this one lacks begin so. */
const LACKING =
  /^(z|x|geo|pf|bit|sub|pub|psub|watch|eval|script|cluster|acl|monitor|b[lrz]|s(inter|union|diff|can|pop)|l(set|trim|insert|rem|index)|h(incr|mget|exists|scan)|getset|getdel|rename|scan|config|object|memory)/;

/** What is wrong with a command before it is tried: its name, or how many words follow. */
export function complaintOf([word = "", ...args]: readonly string[]): Reply | undefined {
  const name = word.toLowerCase();
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    if (LACKING.test(name)) return { kind: "error", text: `ERR rockpool: not simulated here: ${word}` };
    const shown = args.map((arg) => `'${arg}' `).join("");
    return { kind: "error", text: `ERR unknown command '${word}', with args beginning with: ${shown}` };
  }
  const [least, most] = command;
  if (args.length < least || args.length > most)
    return { kind: "error", text: `ERR wrong number of arguments for '${name}' command` };
  return undefined;
}

/** Runs one command; what is wrong with it is a reply too. */
export function runCommand(store: Store, words: readonly string[], now: number): Reply {
  const [word = "", ...args] = words;
  const complaint = complaintOf(words);
  const command = COMMANDS[word.toLowerCase()];
  if (complaint || !command) return complaint ?? null;
  try {
    return command[2](store, args, now);
  } catch (thrown) {
    if (thrown instanceof CommandProblem) return { kind: "error", text: thrown.message };
    throw thrown;
  }
}
