import { compileGlob } from "../../../../base/pattern/index.ts";
import { CommandProblem, integer, SYNTAX } from "./command.ts";
import type { Reply } from "./resp.ts";

const AT_ONCE = 10;

interface Scan {
  readonly cursor: number;
  readonly count: number;
  readonly matches: (text: string) => boolean;
  readonly type: string | undefined;
}

/** `cursor [MATCH pattern] [COUNT n] [TYPE t]`; only SCAN knows a type. */
function readScan([cursor = "", ...options]: readonly string[], knowsType: boolean): Scan {
  if (!/^\d{1,20}$/.test(cursor)) throw new CommandProblem("ERR invalid cursor");
  let count = AT_ONCE;
  let matches = (_: string) => true;
  let type: string | undefined;
  for (let at = 0; at < options.length; at += 2) {
    const [option = "", value] = options.slice(at, at + 2);
    if (value === undefined) throw new CommandProblem(SYNTAX);
    const name = option.toUpperCase();
    if (name === "COUNT") {
      count = integer(value);
      if (count < 1) throw new CommandProblem(SYNTAX);
    } else if (name === "MATCH") {
      const glob = compileGlob(value);
      matches = (text) => glob.matches(text);
    } else if (name === "TYPE" && knowsType) type = value.toLowerCase();
    else throw new CommandProblem(SYNTAX);
  }
  return { cursor: Number(cursor), count, matches, type };
}

/** The cursor is how many came before: what was there all the time is told, as the real one promises, if nothing goes. */
export function scanKeys(
  args: readonly string[],
  keys: readonly string[],
  typeOf: (key: string) => string,
): Reply {
  const { cursor, count, matches, type } = readScan(args, true);
  const next = cursor + count;
  const found = keys
    .slice(cursor, next)
    .filter((key) => matches(key) && (type === undefined || typeOf(key) === type));
  return [String(next >= keys.length ? 0 : next), found];
}

/** HSCAN, SSCAN and ZSCAN: an item is its words, and its first is what a pattern matches. A small one comes whole. */
export function scanItems(args: readonly string[], read: () => readonly (readonly string[])[]): Reply {
  const { cursor, count, matches } = readScan(args, false);
  const items = read();
  const whole = items.length <= COMES_WHOLE;
  const next = whole ? items.length : cursor + count;
  const found = items.slice(whole ? 0 : cursor, next).filter(([name = ""]) => matches(name));
  return [String(next >= items.length ? 0 : next), found.flat()];
}

/** As many as the server keeps in one packed piece (`set-max-listpack-entries`). */
const COMES_WHOLE = 128;
