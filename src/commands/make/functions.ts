import { compareCodePoints } from "../../base/collation.ts";
import type { Expander } from "./expander.ts";
import { MakeFault } from "./fault.ts";
import { SYSTEM_FUNCTIONS } from "./system-functions.ts";
import { type Variable, VariableSet } from "./variables.ts";
import { directoryOf, matchStem, nameOf, patsubst, splitWords, suffixOf, withoutSuffix } from "./words.ts";

/** Where a function is called. */
export interface Context {
  readonly expander: Expander;
  readonly scope: VariableSet;
}

export interface MakeFunction {
  /** Arguments; `most` 0: any number. */
  readonly least: number;
  readonly most: number;
  /** It expands its arguments itself. */
  readonly isLazy?: boolean;
  readonly run: (args: readonly string[], context: Context) => string | Promise<string>;
}

type Run = MakeFunction["run"];

function ofWords(each: (word: string) => string): MakeFunction {
  return { least: 0, most: 1, run: ([text = ""]) => splitWords(text).map(each).join(" ") };
}

function ofText(run: (text: string) => string): MakeFunction {
  return { least: 0, most: 1, run: ([text = ""]) => run(text) };
}

function fixed(count: number, run: Run): MakeFunction {
  return { least: count, most: count, run };
}

function filter(patterns: string, text: string, wanted: boolean): string {
  const shapes = splitWords(patterns);
  const matches = (word: string) => shapes.some((shape) => matchStem(shape, word) !== undefined);
  return splitWords(text)
    .filter((word) => matches(word) === wanted)
    .join(" ");
}

/** A whole number, or the end of make: function.c, check_numeric. */
function numberOf(value: string, which: string, { expander }: Context): number {
  if (!/^\s*\d+\s*$/.test(value))
    throw new MakeFault(`non-numeric ${which} function: '${value}'`, expander.place);
  return Number(value);
}

const word: Run = ([index = "", text = ""], context) => {
  const at = numberOf(index, "first argument to 'word'", context);
  if (at === 0)
    throw new MakeFault("first argument to 'word' function must be greater than 0", context.expander.place);
  return splitWords(text)[at - 1] ?? "";
};

const wordlist: Run = ([from = "", to = "", text = ""], context) => {
  const first = numberOf(from, "first argument to 'wordlist'", context);
  const last = numberOf(to, "second argument to 'wordlist'", context);
  if (first < 1)
    throw new MakeFault(`invalid first argument to 'wordlist' function: '${first}'`, context.expander.place);
  return splitWords(text)
    .slice(first - 1, Math.max(last, first - 1))
    .join(" ");
};

const join: Run = ([first = "", second = ""]) => {
  const [a, b] = [splitWords(first), splitWords(second)];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => `${a[at] ?? ""}${b[at] ?? ""}`).join(
    " ",
  );
};

const foreach: Run = async ([name = "", list = "", body = ""], { expander, scope }) => {
  const variable = (await expander.expand(name, scope)).trim();
  const words = splitWords(await expander.expand(list, scope));
  const inner = new VariableSet(scope, true);
  const results: string[] = [];
  for (const value of words) {
    inner.define(variable, { value, recursive: false, origin: "automatic", place: undefined });
    results.push(await expander.expand(body, inner));
  }
  return results.join(" ");
};

const choose: Run = async ([condition = "", then = "", otherwise = ""], { expander, scope }) => {
  const holds = (await expander.expand(condition.trim(), scope)) !== "";
  return expander.expand(holds ? then : otherwise, scope);
};

const or: Run = async (conditions, { expander, scope }) => {
  for (const condition of conditions) {
    const value = await expander.expand(condition.trim(), scope);
    if (value !== "") return value;
  }
  return "";
};

const and: Run = async (conditions, { expander, scope }) => {
  let value = "";
  for (const condition of conditions) {
    value = await expander.expand(condition.trim(), scope);
    if (value === "") return "";
  }
  return value;
};

/** `$(call name,args…)`: a function of make's own, or a variable with `$(1)`, `$(2)`… in it. */
const call: Run = async ([first = "", ...args], context) => {
  const { expander, scope } = context;
  const name = first.trim();
  if (name === "") return "";
  const own = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (own) {
    if (args.length < own.least)
      throw new MakeFault(
        `insufficient number of arguments (${args.length}) to function '${name}'`,
        expander.place,
      );
    return own.run(args, context);
  }
  const variable = scope.get(name);
  if (!variable) return "";
  const inner = new VariableSet(scope, true);
  // What an outer call has handed over is not seen: $(3) of one is not $(3) of the other.
  for (let at = 0; at < Math.max(args.length + 1, 10); at++)
    inner.define(String(at), {
      value: at === 0 ? name : (args[at - 1] ?? ""),
      recursive: false,
      origin: "automatic",
      place: undefined,
    });
  const before = variable.isExpanding;
  variable.isExpanding = false;
  try {
    return await expander.valueOfVariable(variable, inner);
  } finally {
    variable.isExpanding = before;
  }
};

const ofVariable = (tell: (variable: Variable) => string): MakeFunction => ({
  least: 0,
  most: 1,
  run: ([name = ""], { scope }) => {
    const variable = scope.get(name.trim());
    return variable ? tell(variable) : "undefined";
  },
});

/** The functions (GNU make manual 8), by name. */
export const FUNCTIONS: Readonly<Record<string, MakeFunction>> = {
  ...SYSTEM_FUNCTIONS,
  addprefix: fixed(2, ([prefix = "", text = ""]) =>
    splitWords(text)
      .map((each) => prefix + each)
      .join(" "),
  ),
  addsuffix: fixed(2, ([suffix = "", text = ""]) =>
    splitWords(text)
      .map((each) => each + suffix)
      .join(" "),
  ),
  and: { least: 1, most: 0, isLazy: true, run: and },
  basename: ofWords(withoutSuffix),
  call: { least: 1, most: 0, run: call },
  dir: ofWords(directoryOf),
  filter: fixed(2, ([patterns = "", text = ""]) => filter(patterns, text, true)),
  "filter-out": fixed(2, ([patterns = "", text = ""]) => filter(patterns, text, false)),
  findstring: fixed(2, ([needle = "", text = ""]) => (text.includes(needle) ? needle : "")),
  firstword: ofText((text) => splitWords(text)[0] ?? ""),
  flavor: ofVariable(({ recursive }) => (recursive ? "recursive" : "simple")),
  foreach: { least: 3, most: 3, isLazy: true, run: foreach },
  if: { least: 2, most: 3, isLazy: true, run: choose },
  join: fixed(2, join),
  lastword: ofText((text) => splitWords(text).at(-1) ?? ""),
  notdir: ofWords(nameOf),
  or: { least: 1, most: 0, isLazy: true, run: or },
  origin: ofVariable(({ origin }) => origin),
  patsubst: fixed(3, ([pattern = "", replacement = "", text = ""]) =>
    patsubst(pattern.trim(), replacement, text),
  ),
  sort: ofText((text) => [...new Set(splitWords(text))].sort(compareCodePoints).join(" ")),
  strip: ofText((text) => splitWords(text).join(" ")),
  subst: fixed(3, ([from = "", to = "", text = ""]) => (from === "" ? text + to : text.split(from).join(to))),
  suffix: {
    least: 0,
    most: 1,
    run: ([text = ""]) =>
      splitWords(text)
        .map(suffixOf)
        .filter((each) => each !== "")
        .join(" "),
  },
  value: { least: 0, most: 1, run: ([name = ""], { scope }) => scope.get(name.trim())?.value ?? "" },
  word: fixed(2, word),
  wordlist: fixed(3, wordlist),
  words: ofText((text) => String(splitWords(text).length)),
};
