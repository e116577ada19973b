import { type Call, CommandProblem, float, integer, SYNTAX, sortedSetAt } from "./command.ts";
import type { Reply } from "./resp.ts";
import { double } from "./resp.ts";
import { compareText, type Scored, SortedSet } from "./sorted-set.ts";

type By = "rank" | "score" | "lex";

/** A range as it was asked for; `backward` counts from the highest. */
export interface Range {
  readonly by: By;
  readonly from: string;
  readonly to: string;
  readonly backward: boolean;
  readonly withScores: boolean;
  readonly limit: readonly [offset: number, count: number] | undefined;
}

type Test = (one: Scored) => boolean;

const BAD_SCORE = "ERR min or max is not a float";
const BAD_TEXT = "ERR min or max not valid string range item";

function scoreBound(text: string): readonly [score: number, isOpen: boolean] {
  const isOpen = text.startsWith("(");
  return [float(isOpen ? text.slice(1) : text, BAD_SCORE), isOpen];
}

function withinScores(from: string, to: string): Test {
  const [low, isAbove] = scoreBound(from);
  const [high, isBelow] = scoreBound(to);
  return ([, score]) => (isAbove ? score > low : score >= low) && (isBelow ? score < high : score <= high);
}

/** Whether a member is on the right side of a bound: `[x` takes x in, `(x` does not; `-` is before all, `+` after all. */
function textBound(text: string, isLow: boolean): (member: string) => boolean {
  if (text === "-") return () => isLow;
  if (text === "+") return () => !isLow;
  const wanted = text.slice(1);
  if (text[0] !== "[" && text[0] !== "(") throw new CommandProblem(BAD_TEXT);
  const isOpen = text[0] === "(";
  return (member) => {
    const order = compareText(member, wanted) * (isLow ? 1 : -1);
    return isOpen ? order > 0 : order >= 0;
  };
}

function withinTexts(from: string, to: string): Test {
  const [above, below] = [textBound(from, true), textBound(to, false)];
  return ([member]) => above(member) && below(member);
}

/** Whether a member lies between two bounds, for what counts and removes. */
export function within(by: "score" | "lex", from: string, to: string): Test {
  return by === "score" ? withinScores(from, to) : withinTexts(from, to);
}

/** The members from place to place; a place below 0 counts from the end. */
export function byRank(members: readonly Scored[], from: number, to: number): readonly Scored[] {
  const place = (at: number) => Math.max(0, at < 0 ? members.length + at : at);
  return to < -members.length ? [] : members.slice(place(from), place(to) + 1);
}

/** What reads the members of a range; the bounds are read first, for they may be wrong where the key is missing. */
export function readerOf({ by, from, to, backward, limit }: Range): (set: SortedSet) => readonly Scored[] {
  const order = (set: SortedSet) => (backward ? set.inOrder.toReversed() : set.inOrder);
  if (by === "rank") {
    const [first, last] = [integer(from), integer(to)];
    return (set) => byRank(order(set), first, last);
  }
  const test = backward ? within(by, to, from) : within(by, from, to);
  const [offset, count] = limit ?? [0, -1];
  return (set) => {
    const found = order(set).filter(test);
    if (offset < 0) return [];
    return found.slice(offset, count < 0 ? undefined : offset + count);
  };
}

interface Known {
  readonly by?: By;
  readonly backward?: boolean;
  /** ZRANGE alone chooses by its options what others have in their names. */
  readonly chooses?: boolean;
  readonly mayShowScores?: boolean;
}

export function readRange([from = "", to = "", ...options]: readonly string[], known: Known): Range {
  let by = known.by ?? "rank";
  let backward = known.backward ?? false;
  let withScores = false;
  let limit: Range["limit"];
  for (let at = 0; at < options.length; at++) {
    const option = (options[at] ?? "").toUpperCase();
    if (option === "WITHSCORES" && known.mayShowScores) withScores = true;
    else if (option === "LIMIT" && options.length - at > 2) {
      limit = [integer(options[at + 1]), integer(options[at + 2])];
      at += 2;
    } else if (known.chooses && option === "REV") backward = true;
    else if (known.chooses && option === "BYSCORE") by = "score";
    else if (known.chooses && option === "BYLEX") by = "lex";
    else throw new CommandProblem(SYNTAX);
  }
  if (limit && by === "rank")
    throw new CommandProblem(
      "ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX",
    );
  if (withScores && by === "lex")
    throw new CommandProblem("ERR syntax error, WITHSCORES not supported in combination with BYLEX");
  return { by, from, to, backward, withScores, limit };
}

export function showMembers(members: readonly Scored[], withScores: boolean): Reply {
  if (!withScores) return members.map(([member]) => member);
  return { kind: "pairs", items: members.flatMap(([member, score]) => [member, double(score)]) };
}

export function range(call: Call, [key = "", ...args]: readonly string[], known: Known): Reply {
  const asked = readRange(args, { mayShowScores: true, ...known });
  return showMembers(readerOf(asked)(sortedSetAt(call, key)), asked.withScores);
}

export function storeRange(call: Call, [target = "", key = "", ...args]: readonly string[]): Reply {
  const members = readerOf(readRange(args, { chooses: true }))(sortedSetAt(call, key));
  if (members.length === 0) call.store.delete(target);
  else call.store.set(target, new SortedSet(members));
  return members.length;
}
