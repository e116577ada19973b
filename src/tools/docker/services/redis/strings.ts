import { decode, encode } from "../../../../base/bytes.ts";
import {
  type Call,
  CommandProblem,
  type CommandTable,
  integer,
  isWithin,
  MANY,
  NO_FLOAT,
  pairsOf,
  SYNTAX,
  textAt,
  wholeNumber,
  wrongArity,
} from "./command.ts";
import { OK, type Reply } from "./resp.ts";

/** What counts lengths counts bytes. */
const LONGEST = 512 * 1024 * 1024;

function add(call: Call, key: string, by: bigint): Reply {
  const sum = wholeNumber(textAt(call, key) ?? "0") + by;
  if (!isWithin(sum)) throw new CommandProblem("ERR increment or decrement would overflow");
  call.store.set(key, String(sum), call.store.expiryOf(key));
  return sum;
}

const DIGITS = 17;

/** A number as a whole number of its 17th decimals: so 0.1 and 0.2 make 0.3, as in the wide floats of the server. */
function decimals(text: string | undefined, complaint = NO_FLOAT): bigint {
  const parts = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d{1,2}))?$/i.exec(text ?? "");
  if (!parts || `${parts[2]}${parts[3]}` === "") throw new CommandProblem(complaint);
  const [, sign, whole = "", fraction = "", power = "0"] = parts;
  const shift = DIGITS - fraction.length + Number(power);
  const digits = BigInt(whole + fraction);
  const value = shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift);
  return sign === "-" ? -value : value;
}

function formatDecimals(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(DIGITS + 1, "0");
  const fraction = digits.slice(-DIGITS).replace(/0+$/, "");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -DIGITS)}${fraction === "" ? "" : `.${fraction}`}`;
}

/** The sum of two numbers with a fraction, as INCRBYFLOAT and HINCRBYFLOAT write it. */
export function addFloats(text: string | undefined, by: string | undefined, complaint = NO_FLOAT): string {
  const added = decimals(by);
  return formatDecimals(decimals(text, complaint) + added);
}

/** When it expires that is told `time` by the option. */
function expiryBy(option: string, time: string | undefined, now: number, name: string): number {
  const number = integer(time);
  if (number <= 0) throw invalidExpire(name);
  const milliseconds = option.startsWith("P") ? number : number * 1000;
  if (milliseconds > 2 ** 63) throw invalidExpire(name);
  return option.endsWith("AT") ? milliseconds : now + milliseconds;
}

function invalidExpire(name: string): CommandProblem {
  return new CommandProblem(`ERR invalid expire time in '${name}' command`);
}

const TIMES: ReadonlySet<string> = new Set(["EX", "PX", "EXAT", "PXAT"]);

function setText(call: Call, [key = "", value = "", ...options]: readonly string[]): Reply {
  const { store } = call;
  const chosen = new Set<string>();
  let time: readonly [option: string, time: string] | undefined;
  for (let at = 0; at < options.length; at++) {
    const option = (options[at] ?? "").toUpperCase();
    if (TIMES.has(option) && !time && !chosen.has("KEEPTTL") && at + 1 < options.length)
      time = [option, options[++at] ?? ""];
    else if (option === "NX" || option === "XX" || option === "GET" || (option === "KEEPTTL" && !time))
      chosen.add(option);
    else throw new CommandProblem(SYNTAX);
  }
  if (chosen.has("NX") && chosen.has("XX")) throw new CommandProblem(SYNTAX);
  const expires = time
    ? expiryBy(time[0], time[1], call.now, "set")
    : chosen.has("KEEPTTL")
      ? store.expiryOf(key)
      : undefined;
  const before = chosen.has("GET") ? (textAt(call, key) ?? null) : undefined;
  const isThere = store.has(key);
  if (isThere ? chosen.has("NX") : chosen.has("XX")) return before ?? null;
  store.set(key, value, expires);
  return before === undefined ? OK : before;
}

function getAndExpire(call: Call, [key = "", ...options]: readonly string[]): Reply {
  const [word = "", time] = options;
  const option = word.toUpperCase();
  const isTime = TIMES.has(option) && options.length === 2;
  if (options.length > 0 && !isTime && !(option === "PERSIST" && options.length === 1))
    throw new CommandProblem(SYNTAX);
  const text = textAt(call, key);
  if (text === undefined) return null;
  if (isTime) call.store.setExpiry(key, expiryBy(option, time, call.now, "getex"));
  else if (option === "PERSIST" && call.store.expiryOf(key) !== undefined)
    call.store.setExpiry(key, undefined);
  return text;
}

function setAll(call: Call, args: readonly string[], name: string, onlyNew: boolean): Reply {
  if (args.length % 2 === 1) throw wrongArity(name);
  const pairs = pairsOf(args);
  if (onlyNew && pairs.some(([key]) => call.store.has(key))) return 0;
  for (const [key, value] of pairs) call.store.set(key, value);
  return onlyNew ? 1 : OK;
}

function setFor(call: Call, [key = "", time, value = ""]: readonly string[], name: string): Reply {
  call.store.set(key, value, expiryBy(name === "setex" ? "EX" : "PX", time, call.now, name));
  return OK;
}

function range(text: string, from: number, to: number): string {
  const bytes = encode(text);
  const place = (at: number) => Math.max(0, at < 0 ? bytes.length + at : at);
  return decode(bytes.subarray(place(from), place(to) + 1));
}

function setRange(call: Call, [key = "", offset, text = ""]: readonly string[]): Reply {
  const at = integer(offset);
  if (at < 0) throw new CommandProblem("ERR offset is out of range");
  const before = encode(textAt(call, key) ?? "");
  const added = encode(text);
  if (added.length === 0) return before.length;
  if (at + added.length > LONGEST)
    throw new CommandProblem("ERR string exceeds maximum allowed size (proto-max-bulk-len)");
  const bytes = new Uint8Array(Math.max(before.length, at + added.length));
  bytes.set(before);
  bytes.set(added, at);
  call.store.set(key, decode(bytes), call.store.expiryOf(key));
  return bytes.length;
}

function append(call: Call, [key = "", text = ""]: readonly string[]): Reply {
  const joined = (textAt(call, key) ?? "") + text;
  call.store.set(key, joined, call.store.expiryOf(key));
  return encode(joined).length;
}

function decrement(call: Call, [key = "", by]: readonly string[]): Reply {
  const number = wholeNumber(by);
  if (!isWithin(-number)) throw new CommandProblem("ERR decrement would overflow");
  return add(call, key, -number);
}

/** https://redis.io/docs/latest/commands/?group=string */
export const STRINGS: CommandTable = {
  append: [2, 2, append],
  decr: [1, 1, (call, [key = ""]) => add(call, key, -1n)],
  decrby: [2, 2, decrement],
  get: [1, 1, (call, [key = ""]) => textAt(call, key) ?? null],
  getdel: [
    1,
    1,
    (call, [key = ""]) => {
      const text = textAt(call, key) ?? null;
      call.store.delete(key);
      return text;
    },
  ],
  getex: [1, MANY, getAndExpire],
  getrange: [
    3,
    3,
    (call, [key = "", from, to]) => range(textAt(call, key) ?? "", integer(from), integer(to)),
  ],
  getset: [
    2,
    2,
    (call, [key = "", value = ""]) => {
      const before = textAt(call, key) ?? null;
      call.store.set(key, value);
      return before;
    },
  ],
  incr: [1, 1, (call, [key = ""]) => add(call, key, 1n)],
  incrby: [2, 2, (call, [key = "", by]) => add(call, key, wholeNumber(by))],
  incrbyfloat: [
    2,
    2,
    (call, [key = "", by]) => {
      const sum = addFloats(textAt(call, key) ?? "0", by);
      call.store.set(key, sum, call.store.expiryOf(key));
      return sum;
    },
  ],
  mget: [
    1,
    MANY,
    (call, keys) =>
      keys.map((key) => {
        const value = call.store.get(key);
        return typeof value === "string" ? value : null;
      }),
  ],
  mset: [2, MANY, (call, args) => setAll(call, args, "mset", false)],
  msetnx: [2, MANY, (call, args) => setAll(call, args, "msetnx", true)],
  psetex: [3, 3, (call, args) => setFor(call, args, "psetex")],
  set: [2, MANY, setText],
  setex: [3, 3, (call, args) => setFor(call, args, "setex")],
  setnx: [2, 2, (call, args) => setAll(call, args, "setnx", true)],
  setrange: [3, 3, setRange],
  strlen: [1, 1, (call, [key = ""]) => encode(textAt(call, key) ?? "").length],
  substr: [3, 3, (call, [key = "", from, to]) => range(textAt(call, key) ?? "", integer(from), integer(to))],
};
