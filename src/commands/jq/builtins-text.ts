import { encode } from "../../base/bytes.ts";
import { describe, splitText } from "./arithmetic.ts";
import { type NativeTable, ofValue } from "./builtins.ts";
import type { CompiledRegex, FoundText, Machine } from "./filter.ts";
import { formatText, toText } from "./formats.ts";
import { isArray, JqError, type Json } from "./json.ts";
import { JsonFault } from "./parse-json.ts";
import { parseOneJson } from "./parse-one-json.ts";
import { formatJson } from "./print-json.ts";

/** Functions of texts. */
export const TEXT_FUNCTIONS: NativeTable = {
  "tostring/0": ofValue((input) => toText(input)),
  "tojson/0": ofValue((input) => formatJson(input)),
  "fromjson/0": ofValue((input) => {
    if (typeof input !== "string") throw new JqError(`${describe(input)} cannot be parsed`);
    return parseText(input);
  }),
  "tonumber/0": ofValue((input) => {
    if (typeof input === "number") return input;
    const value = typeof input === "string" ? parseText(input) : undefined;
    if (typeof value === "number") return value;
    throw new JqError(`${describe(input)} cannot be parsed as a number`);
  }),
  "utf8bytelength/0": ofValue((input) => {
    if (typeof input !== "string")
      throw new JqError(`${describe(input)} only strings have UTF-8 byte length`);
    return encode(input).length;
  }),
  "format/1": ofValue((input, [name = null]) => {
    if (typeof name !== "string") throw new JqError(`${describe(name)} is not a valid format`);
    return formatText(name, input);
  }),
  "startswith/1": ofValue((input, [part = null]) => {
    if (typeof input !== "string" || typeof part !== "string")
      throw new JqError("startswith() requires string inputs");
    return input.startsWith(part);
  }),
  "endswith/1": ofValue((input, [part = null]) => {
    if (typeof input !== "string" || typeof part !== "string")
      throw new JqError("endswith() requires string inputs");
    return input.endsWith(part);
  }),
  "ltrimstr/1": ofValue((input, [part = null]) =>
    typeof input === "string" && typeof part === "string" && input.startsWith(part)
      ? input.slice(part.length)
      : input,
  ),
  "rtrimstr/1": ofValue((input, [part = null]) =>
    typeof input === "string" && typeof part === "string" && input.endsWith(part)
      ? input.slice(0, input.length - part.length)
      : input,
  ),
  "explode/0": ofValue((input) => explode(input)),
  "implode/0": ofValue((input) => {
    if (!isArray(input)) throw new JqError("implode input must be an array");
    return input.map(characterOf).join("");
  }),
  "_ascii_case/1": ofValue((input, [upper = null]) => {
    if (typeof input !== "string") throw new JqError("explode input must be a string");
    if (upper === true) return input.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
    return input.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  }),
  "split/1": ofValue((input, [separator = null]) => {
    if (typeof input !== "string" || typeof separator !== "string")
      throw new JqError("split input and separator must be strings");
    return splitText(input, separator);
  }),
  "_match/3": ofValue((input, [source = null, flags = null, testOnly = null], machine) =>
    matchText(machine, input, source, flags, testOnly === true),
  ),
};

function parseText(text: string): Json {
  const value = parseOneJson(text);
  if (value instanceof JsonFault) throw new JqError(`${value.message} (while parsing '${text}')`);
  if (value === undefined) throw new JqError(`Expected JSON value (while parsing '${text}')`);
  return value;
}

function explode(input: Json): Json {
  if (typeof input !== "string") throw new JqError("explode input must be a string");
  return Array.from(input, (character) => character.codePointAt(0) as number);
}

function characterOf(code: Json): string {
  if (typeof code !== "number")
    throw new JqError(`${describe(code)} can't be imploded, unicode codepoint needs to be numeric`);
  const isCharacter = code >= 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(Math.trunc(code)) : "\ufffd";
}

function matchText(machine: Machine, input: Json, source: Json, flags: Json, testOnly: boolean): Json {
  if (typeof input !== "string")
    throw new JqError(`${describe(input)} cannot be matched, as it is not a string`);
  if (typeof source !== "string")
    throw new JqError(`${describe(source)} cannot be matched, as it is not a string`);
  if (flags !== null && typeof flags !== "string") throw new JqError(`${describe(flags)} is not a string`);
  const letters = flags ?? "";
  if (/[^gimnplsx]/.test(letters)) throw new JqError(`${letters} is not a valid modifier string`);
  const regex = machine.regexes.compile(source, {
    ignoreCase: letters.includes("i"),
    singleLine: /[sp]/.test(letters),
    extended: letters.includes("x"),
  });
  if (testOnly) return regex.find(input, 0) !== undefined;
  return findAll(regex, input, letters.includes("g"), letters.includes("n"));
}

/** As jq 1.6 has it: an empty match at the very end is not found when all are sought. */
function findAll(regex: CompiledRegex, text: string, all: boolean, nonEmpty: boolean): Json {
  const places = new Places(text);
  const found: Json[] = [];
  for (let from = 0; from <= text.length; ) {
    const match = regex.find(text, from);
    if (!match || (all && from > 0 && match.start === text.length && match.end === match.start)) break;
    const isEmpty = match.end === match.start;
    if (!(isEmpty && nonEmpty)) found.push(describeMatch(match, regex, text, places));
    if (!all) break;
    from = isEmpty ? match.end + 1 : match.end;
    if (from >= text.length) break;
  }
  return found;
}

/** Places in a text, counted in characters; asked for in growing order. */
class Places {
  #unit = 0;
  #count = 0;

  constructor(private readonly text: string) {}

  of(unit: number): number {
    if (unit < this.#unit) this.#unit = this.#count = 0;
    for (; this.#unit < unit; this.#count++)
      this.#unit += (this.text.codePointAt(this.#unit) as number) > 0xffff ? 2 : 1;
    return this.#count;
  }
}

function describeMatch(match: FoundText, regex: CompiledRegex, text: string, places: Places): Json {
  const string = text.slice(match.start, match.end);
  const captures = match.groups.map((group, index): Json => {
    const name = regex.groupNames[index] ?? null;
    if (!group)
      return new Map<string, Json>([
        ["offset", -1],
        ["string", null],
        ["length", 0],
        ["name", name],
      ]);
    const part = text.slice(group.start, group.end);
    return new Map<string, Json>([
      ["offset", places.of(group.start)],
      ["length", Array.from(part).length],
      ["string", part],
      ["name", name],
    ]);
  });
  return new Map<string, Json>([
    ["offset", places.of(match.start)],
    ["length", Array.from(string).length],
    ["string", string],
    ["captures", captures],
  ]);
}
