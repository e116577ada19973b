import { MakeFault } from "./fault.ts";
import { FUNCTIONS, type MakeFunction } from "./functions.ts";
import type { Make } from "./make.ts";
import type { Place } from "./model.ts";
import type { Variable, VariableSet } from "./variables.ts";
import { findPercent, patsubst } from "./words.ts";

const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/** Expands references: expand.c. */
export class Expander {
  /** Whose definition or line is being expanded. */
  place: Place | undefined;

  constructor(readonly make: Make) {}

  async expand(text: string, scope: VariableSet): Promise<string> {
    let at = text.indexOf("$");
    if (at < 0) return text;
    let out = text.slice(0, at);
    while (at >= 0) {
      const next = text[at + 1];
      let end = at + 2;
      if (next === "$") out += "$";
      else if (next === "(" || next === "{") {
        const reference = await this.#reference(text, at + 1, next, scope);
        out += reference.value;
        end = reference.end;
      } else if (next !== undefined && !/\s/.test(next)) out += await this.valueOf(next, scope);
      else if (next !== undefined) end = at + 1;
      at = text.indexOf("$", end);
      out += text.slice(end, at < 0 ? text.length : at);
    }
    return out;
  }

  async #reference(
    text: string,
    open: number,
    opener: string,
    scope: VariableSet,
  ): Promise<{ value: string; end: number }> {
    const closer = CLOSERS[opener] ?? ")";
    const call = functionAt(text, open + 1);
    if (call) return this.#call(text, call, [opener, closer], scope);
    const close = matchingClose(text, open + 1, opener, closer);
    const first = text.indexOf(closer, open + 1);
    if (first < 0) throw new MakeFault("unterminated variable reference", this.place);
    const dollar = text.indexOf("$", open + 1);
    if (dollar < 0 || dollar > first || close < 0)
      return { value: await this.#named(text.slice(open + 1, first), scope), end: first + 1 };
    const name = await this.expand(text.slice(open + 1, close), scope);
    return { value: await this.#named(name, scope), end: close + 1 };
  }

  /** A name, or `name:from=to`. */
  async #named(reference: string, scope: VariableSet): Promise<string> {
    const colon = reference.indexOf(":");
    const equals = colon < 0 ? -1 : reference.indexOf("=", colon + 1);
    if (equals < 0) return this.valueOf(reference, scope);
    const value = await this.valueOf(reference.slice(0, colon), scope);
    const from = reference.slice(colon + 1, equals);
    const to = reference.slice(equals + 1);
    return findPercent(from) >= 0 ? patsubst(from, to, value) : patsubst(`%${from}`, `%${to}`, value);
  }

  async #call(
    text: string,
    { made, start, name }: { made: MakeFunction; start: number; name: string },
    [opener, closer]: readonly [string, string],
    scope: VariableSet,
  ): Promise<{ value: string; end: number }> {
    const close = matchingClose(text, start, opener, closer);
    if (close < 0)
      throw new MakeFault(`unterminated call to function '${name}': missing '${closer}'`, this.place);
    const parts = splitArguments(text.slice(start, close), made.most, opener, closer);
    const values: string[] = [];
    for (const part of parts) values.push(made.isLazy ? part : await this.expand(part, scope));
    if (values.length < made.least)
      throw new MakeFault(
        `insufficient number of arguments (${values.length}) to function '${name}'`,
        this.place,
      );
    const place = this.place;
    const value = await made.run(values, { expander: this, scope });
    this.place = place;
    return { value, end: close + 1 };
  }

  async valueOf(name: string, scope: VariableSet): Promise<string> {
    const variable = scope.get(name);
    if (!variable) {
      this.make.warnOfUndefined(name, this.place);
      return "";
    }
    return this.valueOfVariable(variable, scope);
  }

  async valueOfVariable(variable: Variable, scope: VariableSet): Promise<string> {
    const own = await this.#ownValue(variable, scope);
    if (!variable.appends) return own;
    const inherited = inheritedOf(variable, scope);
    const before = inherited ? await this.valueOfVariable(inherited, scope) : "";
    return before === "" || own === "" ? before + own : `${before} ${own}`;
  }

  async #ownValue(variable: Variable, scope: VariableSet): Promise<string> {
    if (!variable.recursive || !variable.value.includes("$")) return variable.value;
    const before = this.place;
    if (variable.place) this.place = variable.place;
    if (variable.isExpanding)
      throw new MakeFault(`Recursive variable '${variable.name}' references itself (eventually)`, this.place);
    variable.isExpanding = true;
    try {
      return await this.expand(variable.value, scope);
    } finally {
      variable.isExpanding = false;
      this.place = before;
    }
  }
}

/** What `+=` for a target adds to. */
function inheritedOf(variable: Variable, scope: VariableSet): Variable | undefined {
  let at: VariableSet | undefined = scope;
  while (at && at.own(variable.name) !== variable) at = at.parent;
  return at?.parent?.get(variable.name, true);
}

/** A function's name with a blank behind it. */
function functionAt(
  text: string,
  at: number,
): { made: MakeFunction; start: number; name: string } | undefined {
  const name = /^[a-z-]+(?=[ \t\n])/.exec(text.slice(at, at + 16))?.[0];
  if (name === undefined || !Object.hasOwn(FUNCTIONS, name)) return undefined;
  const made = FUNCTIONS[name];
  let start = at + name.length;
  while (/\s/.test(text[start] ?? "")) start++;
  return made && { made, start, name };
}

/** Parentheses of the kind that opened are counted, others are not; -1: it does not end. */
function matchingClose(text: string, from: number, opener: string, closer: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === opener) depth++;
    else if (text[at] === closer && --depth < 0) return at;
  }
  return -1;
}

/** At most so many (0: any number); the last one has what is left. */
function splitArguments(text: string, most: number, opener: string, closer: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === opener) depth++;
    else if (character === closer) depth--;
    else if (character === "," && depth === 0 && (most === 0 || parts.length + 1 < most)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
