import { encode } from "../../../../base/bytes.ts";
import { compileGlob } from "../../../../base/pattern/index.ts";
import {
  type Call,
  CommandProblem,
  type CommandTable,
  integer,
  MANY,
  NO_KEY,
  SYNTAX,
  wholeNumber,
} from "./command.ts";
import { OK, type Reply } from "./resp.ts";
import { scanKeys } from "./scan.ts";
import { SortedSet } from "./sorted-set.ts";
import type { Store, Value } from "./store.ts";

const NOT_IN_RANGE = "ERR DB index is out of range";
const SAME = "ERR source and destination objects are the same";

function typeName(value: Value | undefined): string {
  if (value === undefined) return "none";
  if (typeof value === "string") return "string";
  if (Array.isArray(value)) return "list";
  if (value instanceof Map) return "hash";
  return value instanceof Set ? "set" : "zset";
}

function timeToLive({ store }: Call, key: string, since: number, unit: number): Reply {
  if (!store.has(key)) return -2;
  const expires = store.expiryOf(key);
  return expires === undefined ? -1 : Math.round((expires - since) / unit);
}

/** How a time is told: in what unit, and whether from now. */
interface TimeForm {
  readonly name: string;
  readonly unit: number;
  readonly fromNow: boolean;
}

/** Whether the options let the time be changed; without a time a key lives for ever. */
function mayExpire(options: ReadonlySet<string>, before: number | undefined, expires: number): boolean {
  if (options.has("NX") && before !== undefined) return false;
  if (options.has("XX") && before === undefined) return false;
  if (options.has("GT") && (before === undefined || expires <= before)) return false;
  return !(options.has("LT") && before !== undefined && expires >= before);
}

function expire(call: Call, [key = "", time, ...words]: readonly string[], form: TimeForm): Reply {
  const options = new Set(words.map((word) => word.toUpperCase()));
  const unknown = words.find((word) => !/^(nx|xx|gt|lt)$/i.test(word));
  if (unknown !== undefined) throw new CommandProblem(`ERR Unsupported option ${unknown}`);
  if (options.has("NX") && options.size > 1)
    throw new CommandProblem("ERR NX and XX, GT or LT options at the same time are not compatible");
  if (options.has("GT") && options.has("LT"))
    throw new CommandProblem("ERR GT and LT options at the same time are not compatible");
  const milliseconds = wholeNumber(time) * BigInt(form.unit);
  if (milliseconds > 2n ** 62n || milliseconds < -(2n ** 62n))
    throw new CommandProblem(`ERR invalid expire time in '${form.name}' command`);
  const expires = Number(milliseconds) + (form.fromNow ? call.now : 0);
  const { store } = call;
  if (!store.has(key) || !mayExpire(options, store.expiryOf(key), expires)) return 0;
  if (expires <= call.now) store.delete(key);
  else store.setExpiry(key, expires);
  return 1;
}

function copyOf(value: Value): Value {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return [...value];
  if (value instanceof Map) return new Map(value);
  return value instanceof Set ? new Set(value) : new SortedSet(value.inOrder);
}

function copy(call: Call, [from = "", to = "", ...options]: readonly string[]): Reply {
  let target = call.store;
  let replaces = false;
  for (let at = 0; at < options.length; at++) {
    const option = options[at]?.toUpperCase();
    if (option === "REPLACE") replaces = true;
    else if (option === "DB" && at + 1 < options.length)
      target = databaseAt(call.stores, integer(options[++at]), NOT_IN_RANGE);
    else throw new CommandProblem(SYNTAX);
  }
  if (target === call.store && from === to) throw new CommandProblem(SAME);
  const value = call.store.get(from);
  if (value === undefined || (target.has(to) && !replaces)) return 0;
  target.set(to, copyOf(value), call.store.expiryOf(from));
  return 1;
}

export function databaseAt(stores: readonly Store[], index: number, complaint = NOT_IN_RANGE): Store {
  const store = stores[index];
  if (!store) throw new CommandProblem(complaint);
  return store;
}

function move(call: Call, [key = "", index]: readonly string[]): Reply {
  const target = databaseAt(call.stores, integer(index));
  if (target === call.store) throw new CommandProblem(SAME);
  const value = call.store.get(key);
  if (value === undefined || target.has(key)) return 0;
  target.set(key, value, call.store.expiryOf(key));
  call.store.delete(key);
  return 1;
}

function swap({ stores }: Call, [first, second]: readonly string[]): Reply {
  const [a, b] = [
    integer(first, "ERR invalid first DB index"),
    integer(second, "ERR invalid second DB index"),
  ];
  databaseAt(stores, a).swap(databaseAt(stores, b));
  return OK;
}

function rename(call: Call, [from = "", to = ""]: readonly string[], onlyNew: boolean): Reply {
  const { store } = call;
  const value = store.get(from);
  if (value === undefined) throw new CommandProblem(NO_KEY);
  if (onlyNew && store.has(to)) return 0;
  const expires = store.expiryOf(from);
  store.delete(from);
  store.set(to, value, expires);
  return onlyNew ? 1 : OK;
}

function flush(stores: readonly Store[], [option]: readonly string[]): Reply {
  if (option !== undefined && !/^(a?sync)$/i.test(option)) throw new CommandProblem(SYNTAX);
  for (const store of stores) store.clear();
  return OK;
}

const isInteger = (text: string) => /^(0|-?[1-9]\d{0,18})$/.test(text);
const isLong = (limit: number) => (text: string) => encode(text).length > limit;

/** As the server packs a value of this size (the limits of `CONFIG GET *listpack*` and `*intset*`). */
function encodingOf(value: Value): string {
  if (typeof value === "string") {
    if (isInteger(value)) return "int";
    return isLong(44)(value) ? "raw" : "embstr";
  }
  if (Array.isArray(value)) return "quicklist";
  if (value instanceof Set) return value.size <= 512 && [...value].every(isInteger) ? "intset" : "hashtable";
  if (value instanceof Map)
    return value.size <= 512 && ![...value].flat().some(isLong(64)) ? "listpack" : "hashtable";
  return value.size <= 128 && !value.inOrder.some(([member]) => isLong(64)(member)) ? "listpack" : "skiplist";
}

function object(call: Call, [word = "", key]: readonly string[]): Reply {
  if (!/^(encoding|refcount)$/i.test(word)) {
    if (/^(freq|idletime|help)$/i.test(word))
      throw new CommandProblem(`ERR rockpool: not simulated here: OBJECT ${word.toUpperCase()}`);
    throw new CommandProblem(`ERR unknown subcommand '${word}'. Try OBJECT HELP.`);
  }
  if (key === undefined)
    throw new CommandProblem(`ERR wrong number of arguments for 'object|${word.toLowerCase()}' command`);
  const value = call.store.get(key);
  if (value === undefined) return null;
  return word.toLowerCase() === "encoding" ? encodingOf(value) : 1;
}

function matching({ store }: Call, pattern: string): Reply {
  const glob = compileGlob(pattern);
  return store.keys.filter((key) => glob.matches(key));
}

const expireAs = (name: string, unit: number, fromNow: boolean) => (call: Call, args: readonly string[]) =>
  expire(call, args, { name, unit, fromNow });

const remove = ({ store }: Call, keys: readonly string[]) => keys.filter((key) => store.delete(key)).length;
const count = ({ store }: Call, keys: readonly string[]) => keys.filter((key) => store.has(key)).length;

/** https://redis.io/docs/latest/commands/?group=generic */
export const KEYS: CommandTable = {
  copy: [2, MANY, copy],
  dbsize: [0, 0, ({ store }) => store.keys.length],
  del: [1, MANY, remove],
  echo: [1, 1, (_, [text = ""]) => text],
  exists: [1, MANY, count],
  expire: [2, MANY, expireAs("expire", 1000, true)],
  expireat: [2, MANY, expireAs("expireat", 1000, false)],
  expiretime: [1, 1, (call, [key = ""]) => timeToLive(call, key, 0, 1000)],
  flushall: [0, 1, ({ stores }, args) => flush(stores, args)],
  flushdb: [0, 1, ({ store }, args) => flush([store], args)],
  keys: [1, 1, (call, [pattern = "*"]) => matching(call, pattern)],
  move: [2, 2, move],
  object: [1, MANY, object],
  persist: [
    1,
    1,
    ({ store }, [key = ""]) =>
      store.expiryOf(key) === undefined ? 0 : Number(store.setExpiry(key, undefined)),
  ],
  pexpire: [2, MANY, expireAs("pexpire", 1, true)],
  pexpireat: [2, MANY, expireAs("pexpireat", 1, false)],
  pexpiretime: [1, 1, (call, [key = ""]) => timeToLive(call, key, 0, 1)],
  ping: [0, 1, (_, [text]) => text ?? { kind: "status", text: "PONG" }],
  pttl: [1, 1, (call, [key = ""]) => timeToLive(call, key, call.now, 1)],
  randomkey: [0, 0, ({ store, random }) => store.keys[random.below(store.keys.length)] ?? null],
  rename: [2, 2, (call, args) => rename(call, args, false)],
  renamenx: [2, 2, (call, args) => rename(call, args, true)],
  scan: [1, MANY, ({ store }, args) => scanKeys(args, store.keys, (key) => typeName(store.get(key)))],
  swapdb: [2, 2, swap],
  time: [0, 0, ({ now }) => [String(Math.floor(now / 1000)), String(Math.floor((now % 1000) * 1000))]],
  touch: [1, MANY, count],
  ttl: [1, 1, (call, [key = ""]) => timeToLive(call, key, call.now, 1000)],
  type: [1, 1, ({ store }, [key = ""]) => ({ kind: "status", text: typeName(store.get(key)) })],
  unlink: [1, MANY, remove],
};
