import { isError, type Reply } from "./resp.ts";
import type { Store } from "./store.ts";

type Rewrite = (args: readonly string[], reply: Reply, store: Store) => readonly string[] | undefined;

const textOf = (reply: Reply) => (typeof reply === "string" ? reply : "");
const membersOf = (reply: Reply): readonly string[] =>
  typeof reply === "object" && reply !== null && "items" in reply ? reply.items.map(textOf) : [textOf(reply)];

/** A time from now becomes the moment itself; what has expired at once is gone. */
const expireAt: Rewrite = ([key = ""], _, store) => {
  const expires = store.expiryOf(key);
  if (!store.has(key)) return ["DEL", key];
  return expires === undefined ? ["PERSIST", key] : ["PEXPIREAT", key, String(expires)];
};

const setUntil: Rewrite = ([key = ""], _, store) => {
  const value = store.get(key);
  const expires = store.expiryOf(key);
  if (typeof value !== "string") return ["DEL", key];
  return expires === undefined ? undefined : ["SET", key, value, "PXAT", String(expires)];
};

const popFrom =
  (name: string): Rewrite =>
  (_, reply) => [name, Array.isArray(reply) ? textOf(reply[0]) : ""];

const REWRITES: Readonly<Record<string, Rewrite>> = {
  blmove: (args) => ["LMOVE", ...args.slice(0, 4)],
  blpop: popFrom("LPOP"),
  brpop: popFrom("RPOP"),
  brpoplpush: (args) => ["RPOPLPUSH", ...args.slice(0, 2)],
  bzpopmax: popFrom("ZPOPMAX"),
  bzpopmin: popFrom("ZPOPMIN"),
  expire: expireAt,
  expireat: expireAt,
  getdel: (args) => ["DEL", ...args],
  getex: expireAt,
  hincrbyfloat: ([key = "", field = ""], reply) => ["HSET", key, field, textOf(reply)],
  incrbyfloat: ([key = ""], reply) => ["SET", key, textOf(reply), "KEEPTTL"],
  pexpire: expireAt,
  psetex: setUntil,
  set: setUntil,
  setex: setUntil,
  spop: ([key = ""], reply) => ["SREM", key, ...membersOf(reply)],
};

/** The command that makes the same change at any time: without chance, waiting, or a time counted from now. */
export function lastingCommand(words: readonly string[], reply: Reply, store: Store): readonly string[] {
  const [word = "", ...args] = words;
  const name = word.toLowerCase();
  const rewrite = Object.hasOwn(REWRITES, name) && !isError(reply) ? REWRITES[name] : undefined;
  return rewrite?.(args, reply, store) ?? words;
}
