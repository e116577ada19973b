import { Death, die } from "../../death.ts";
import type { GitCall } from "../../git-call.ts";
import type { Given } from "../../subcommand.ts";

type ValueType = "bool" | "int" | "bool-or-int" | "path";

const TYPES: readonly ValueType[] = ["bool", "int", "bool-or-int", "path"];

/** Which type is asked for, by `--type=<type>` or a word of its own (git-config(1), `--type`). */
export function typeOf(given: Given): ValueType | undefined {
  const last = given.last("type", ...TYPES);
  if (last === undefined) return undefined;
  const name = last === "type" ? given.value("type") : last;
  const known = TYPES.find((type) => type === name);
  if (known) return known;
  if (name === "expiry-date" || name === "color")
    throw new Death(`rockpool: not simulated here: git config --type=${name}\n`, 1);
  return die(`unrecognized --type argument, ${name}`);
}

/** A value as it is kept: `yes` is `true`, `2k` is 2048; a path keeps its `~`. */
export function toStoredValue(type: ValueType | undefined, key: string, value: string): string {
  if (type === "bool") return asBool(key, value);
  if (type === "int") return asInt(key, value);
  if (type === "bool-or-int") return /^-?\d/.test(value) ? asInt(key, value) : asBool(key, value);
  return value;
}

/** A value as it is told. */
export function toShownValue(
  call: GitCall,
  type: ValueType | undefined,
  key: string,
  value: string | undefined,
): string {
  if (type === "path") return (value ?? "").replace(/^~(?=\/|$)/, call.env("HOME") ?? "~");
  if (value === undefined) return type === "bool" || type === "bool-or-int" ? "true" : "";
  return toStoredValue(type, key, value);
}

function asBool(key: string, value: string): string {
  const word = value.toLowerCase();
  if (["true", "yes", "on"].includes(word)) return "true";
  if (["false", "no", "off", ""].includes(word)) return "false";
  const number = readNumber(value);
  return number === undefined
    ? die(`bad boolean config value '${value}' for '${key}'`)
    : String(number !== 0);
}

function asInt(key: string, value: string): string {
  const number = readNumber(value);
  return number === undefined
    ? die(`bad numeric config value '${value}' for '${key}': invalid unit`)
    : String(number);
}

const UNITS: Readonly<Record<string, number>> = { "": 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** As strtoimax(3) with base 0, and a unit (config.c, git_parse_signed). */
function readNumber(text: string): number | undefined {
  const [, sign, hexadecimal, octal, decimal, unit = ""] =
    /^\s*([-+]?)(?:0x([0-9a-f]+)|0([0-7]+)|(\d+))([kmg]?)$/i.exec(text) ?? [];
  const digits = hexadecimal ?? octal ?? decimal;
  if (digits === undefined) return undefined;
  const base = hexadecimal ? 16 : octal ? 8 : 10;
  const number = Number.parseInt(digits, base) * (UNITS[unit.toLowerCase()] ?? 1);
  return sign === "-" ? -number : number;
}
