import { andThen } from "../../base/maybe-promise.ts";
import type { Regex, RegexMatch } from "../../base/regex/index.ts";
import type { BuiltinCall } from "./builtins.ts";
import { type Code, pure, waiting } from "./code.ts";
import type { ExpressionCompiler } from "./expressions.ts";
import { AwkFatal } from "./faults.ts";
import type { AwkMachine } from "./machine.ts";
import type { Expression, Target } from "./nodes.ts";
import { placeOf } from "./split.ts";
import { type AwkArray, lengthOf, type Scalar, toNumber } from "./values.ts";

/** An argument that stands for a regular expression: written out, or a text. */
function regexOf(
  compiler: ExpressionCompiler,
  arg: Expression | undefined,
): { readonly code: Code; readonly find: (value: Scalar) => Regex } {
  const { machine } = compiler;
  if (arg?.kind === "regex") {
    const { source } = arg;
    return { code: pure(() => undefined), find: () => machine.regex(source) };
  }
  if (!arg) throw new AwkFatal("a regular expression is missing");
  return { code: compiler.compile(arg), find: (value) => machine.regex(machine.text(value)) };
}

/** `sub`, `gsub` change a place and tell how often; `gensub` gives the new text. */
export function substitute(name: "sub" | "gsub" | "gensub"): (call: BuiltinCall) => Code {
  return (call) => {
    const { compiler, args } = call;
    const { machine } = compiler;
    const [pattern, replacement] = args;
    const general = name === "gensub";
    if (!replacement) throw new AwkFatal(`${name}: a replacement is missing`);
    const kind = general ? "general" : machine.call.flags.posix === true ? "posix" : "usual";
    const regex = regexOf(compiler, pattern);
    const by = compiler.compile(replacement);
    const howCode = general && args[2] ? compiler.compile(args[2]) : undefined;
    const subject: Expression = args[general ? 3 : 2] ?? {
      kind: "field",
      index: { kind: "number", value: 0 },
    };
    const text = compiler.compile(subject);
    const store = !general && isPlace(subject) ? compiler.store(subject) : undefined;
    return waiting((frame) =>
      andThen(regex.code.run(frame), (source) =>
        andThen(by.run(frame), (replacing) =>
          andThen(howCode?.run(frame), (how) =>
            andThen(text.run(frame), (value) => {
              const whole = machine.text(value);
              const fill = template(machine.text(replacing), kind);
              const wish = general ? wishOf(machine, how) : name === "gsub" ? "all" : 1;
              const { result, count } = replaceMatches(whole, regex.find(source), fill, wish);
              if (general) return result;
              if (count > 0 && store)
                return andThen(store.place.run(frame), (place) => {
                  store.put(place, result, frame);
                  return count;
                });
              return count;
            }),
          ),
        ),
      ),
    );
  };
}

function isPlace(expression: Expression): expression is Target {
  return expression.kind === "variable" || expression.kind === "field" || expression.kind === "element";
}

function wishOf(machine: AwkMachine, how: Scalar): number | "all" {
  const text = machine.text(how);
  if (/^[gG]/.test(text)) return "all";
  const number = Math.trunc(toNumber(how));
  if (number > 0) return number;
  machine.warn(`gensub: third argument \`${text}' treated as 1`);
  return 1;
}

type Fill = (match: RegexMatch) => string;

/** What is special in a replacement (gawk manual 9.1.4.1): in gensub, with --posix, and else. */
const SPECIAL = {
  general: /(\\[\s\S]|&)/,
  posix: /(\\[&\\]|&)/,
  usual: /(\\\\\\[&\\]|\\\\&|\\&|&)/,
} as const;

/** `&` is the match, `\\&` an ampersand; in gensub `\\0` to `\\9` are the groups. */
function template(source: string, kind: keyof typeof SPECIAL): Fill {
  if (!/[&\\]/.test(source)) return () => source;
  const pieces = source.split(SPECIAL[kind]);
  return ({ groups }) =>
    pieces
      .map((piece, at) => {
        if (at % 2 === 0) return piece;
        if (piece === "&") return groups[0] ?? "";
        if (piece === "\\\\&") return `\\${groups[0] ?? ""}`;
        if (piece.length === 4) return piece.slice(2);
        const digit = kind === "general" ? /^\\([0-9])$/.exec(piece)?.[1] : undefined;
        return digit === undefined ? piece.slice(1) : (groups[Number(digit)] ?? "");
      })
      .join("");
}

function replaceMatches(
  text: string,
  regex: Regex,
  fill: Fill,
  wish: number | "all",
): { readonly result: string; readonly count: number } {
  let result = "";
  let copied = 0;
  let at = 0;
  let lastEnd = -1;
  let seen = 0;
  let count = 0;
  while (at <= text.length && (wish === "all" || seen < wish)) {
    const match = regex.match(text, at);
    if (!match) break;
    const isEmpty = match.end === match.start;
    at = isEmpty ? match.end + 1 : match.end;
    // Nothing, right behind a match, is no match of its own.
    if (isEmpty && match.start === lastEnd) continue;
    lastEnd = match.end;
    seen++;
    if (wish !== "all" && seen !== wish) continue;
    result += text.slice(copied, match.start) + fill(match);
    copied = match.end;
    count++;
  }
  return { result: result + text.slice(copied), count };
}

/** The groups with where they stand, in characters. */
function fillGroups(machine: AwkMachine, into: AwkArray, whole: string, places: readonly number[]): void {
  const separator = machine.subscriptSeparator;
  for (let at = 0; at < places.length; at += 2) {
    const [start = -1, end = -1] = places.slice(at, at + 2);
    if (start < 0 || end < 0) continue;
    const group = whole.slice(start, end);
    into.set(String(at / 2), machine.given(group));
    into.set(`${at / 2}${separator}start`, lengthOf(whole.slice(0, start)) + 1);
    into.set(`${at / 2}${separator}length`, lengthOf(group));
  }
}

function spanOf(places: readonly number[] | undefined): { start: number; end: number } | undefined {
  const [start, end] = places ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** `match(text, regex [, array])`: RSTART, RLENGTH, and the groups with their places. */
export function matchText(call: BuiltinCall): Code {
  const { compiler, args } = call;
  const { machine } = compiler;
  const [subject, pattern, arrayArg] = args;
  const text = compiler.compile(subject ?? { kind: "string", value: "" });
  const regex = regexOf(compiler, pattern);
  const array = arrayArg && compiler.array(placeOf(arrayArg, "match"));
  const [startSlot, lengthSlot] = [machine.slot("RSTART"), machine.slot("RLENGTH")];
  return waiting((frame) =>
    andThen(text.run(frame), (value) =>
      andThen(regex.code.run(frame), (source) => {
        const whole = machine.text(value);
        const expression = regex.find(source);
        const places = array ? expression.places(whole) : undefined;
        const found = array ? spanOf(places) : expression.find(whole);
        const start = found ? lengthOf(whole.slice(0, found.start)) + 1 : 0;
        machine.globals[startSlot] = start;
        machine.globals[lengthSlot] = found ? lengthOf(whole.slice(found.start, found.end)) : -1;
        const into = array?.(frame);
        into?.clear();
        if (into && places) fillGroups(machine, into, whole, places);
        return start;
      }),
    ),
  );
}
