import { md5 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { encode } from "../../../../base/bytes.ts";
import { fail } from "../../postgres-error.ts";
import type { Datum } from "../../values/datum.ts";
import { BOOL } from "../../values/types.ts";
import { quoteLiteral } from "../expression.ts";
import { compilePattern } from "../regular-expression.ts";
import { defineFunctions } from "./define.ts";

const letters = (text: Datum | undefined) => [...String(text)];

function substring(text: Datum | undefined, from: Datum | undefined, length?: Datum): string {
  const start = Number(from) - 1;
  if (length !== undefined && Number(length) < 0) fail("22011", "negative substring length not allowed");
  const end = length === undefined ? undefined : start + Number(length);
  return letters(text)
    .slice(Math.max(0, start), end === undefined ? undefined : Math.max(0, end))
    .join("");
}

function trim(text: Datum | undefined, signs: Datum | undefined, left: boolean, right: boolean): string {
  const characters = letters(text);
  const drop = new Set(letters(signs));
  let [from, to] = [0, characters.length];
  while (left && from < to && drop.has(characters[from] ?? "")) from++;
  while (right && to > from && drop.has(characters[to - 1] ?? "")) to--;
  return characters.slice(from, to).join("");
}

function pad(
  text: Datum | undefined,
  length: Datum | undefined,
  fill: Datum | undefined,
  left: boolean,
): string {
  const characters = letters(text);
  const missing = Number(length) - characters.length;
  if (missing <= 0) return characters.slice(0, Math.max(0, Number(length))).join("");
  const filler = letters(fill);
  if (filler.length === 0) return String(text);
  const padding = Array.from({ length: missing }, (_, at) => filler[at % filler.length]).join("");
  return left ? padding + text : text + padding;
}

function splitPart(text: Datum | undefined, by: Datum | undefined, field: Datum | undefined): string {
  const parts = by === "" ? [String(text)] : String(text).split(String(by));
  if (field === 0) fail("22023", "field position must not be zero");
  return parts.at(Number(field) > 0 ? Number(field) - 1 : Number(field)) ?? "";
}

function position(part: Datum | undefined, text: Datum | undefined): number {
  const at = String(text).indexOf(String(part));
  return at < 0 ? 0 : letters(String(text).slice(0, at)).length + 1;
}

function format(form: Datum | undefined, args: readonly Datum[]): string {
  let next = 0;
  return String(form).replace(/%(?:(\d+)\$)?([sIL%])/g, (_, number: string | undefined, kind: string) => {
    if (kind === "%") return "%";
    const value = args[number === undefined ? next++ : Number(number) - 1] ?? null;
    if (kind === "L") return value === null ? "NULL" : quoteLiteral(String(value));
    return kind === "I" ? quoteIdentifier(String(value)) : String(value ?? "");
  });
}

export function quoteIdentifier(name: string): string {
  return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

export const TEXT_FUNCTIONS = defineFunctions({
  "ascii(text) int4": ([text]) => String(text).codePointAt(0) ?? 0,
  "bit_length(text) int4": ([text]) => encode(String(text)).length * 8,
  "btrim(text) text": ([text]) => trim(text, " ", true, true),
  "btrim(text,text) text": ([text, signs]) => trim(text, signs, true, true),
  "char_length(text) int4": ([text]) => letters(text).length,
  "character_length(text) int4": ([text]) => letters(text).length,
  "chr(int4) text": ([code]) => String.fromCodePoint(Number(code)),
  "*concat(any...) text": (args, _, types) => args.map((value, at) => shown(value, types[at])).join(""),
  "*concat_ws(text,any...) text": ([by, ...rest], _, [, ...types]) =>
    by === null
      ? null
      : rest.flatMap((value, at) => (value === null ? [] : [shown(value, types[at])])).join(String(by)),
  "*format(text,any...) text": ([form, ...rest], _, [, ...types]) =>
    format(
      form,
      rest.map((value, at) => (value === null ? null : shown(value, types[at]))),
    ),
  "initcap(text) text": ([text]) =>
    String(text)
      .toLowerCase()
      .replace(/[\p{L}\p{N}]+/gu, (word) => word[0]?.toUpperCase() + word.slice(1)),
  "left(text,int4) text": ([text, count]) => letters(text).slice(0, Number(count)).join(""),
  "length(text) int4": ([text]) => letters(text).length,
  "lower(text) text": ([text]) => String(text).toLowerCase(),
  "lpad(text,int4) text": ([text, length]) => pad(text, length, " ", true),
  "lpad(text,int4,text) text": ([text, length, fill]) => pad(text, length, fill, true),
  "ltrim(text) text": ([text]) => trim(text, " ", true, false),
  "ltrim(text,text) text": ([text, signs]) => trim(text, signs, true, false),
  "md5(text) text": ([text]) => bytesToHex(md5(encode(String(text)))),
  "octet_length(text) int4": ([text]) => encode(String(text)).length,
  "position(text,text) int4": ([text, part]) => position(part, text),
  "quote_ident(text) text": ([text]) => quoteIdentifier(String(text)),
  "quote_literal(text) text": ([text]) => quoteLiteral(String(text)),
  "regexp_replace(text,text,text) text": ([text, pattern, by]) =>
    compilePattern(String(pattern), false).replace(String(text), String(by), false),
  "regexp_replace(text,text,text,text) text": ([text, pattern, by, flags]) =>
    compilePattern(String(pattern), String(flags).includes("i")).replace(
      String(text),
      String(by),
      String(flags).includes("g"),
    ),
  "regexp_match(text,text) _text": ([text, pattern]) =>
    compilePattern(String(pattern), false).groups(String(text)) ?? null,
  "repeat(text,int4) text": ([text, count]) => String(text).repeat(Math.max(0, Number(count))),
  "replace(text,text,text) text": ([text, from, to]) =>
    from === "" ? (text ?? null) : String(text).replaceAll(String(from), String(to)),
  "reverse(text) text": ([text]) => letters(text).reverse().join(""),
  "right(text,int4) text": ([text, count]) =>
    Number(count) === 0
      ? ""
      : letters(text)
          .slice(Number(count) > 0 ? -Number(count) : -Number(count))
          .join(""),
  "rpad(text,int4) text": ([text, length]) => pad(text, length, " ", false),
  "rpad(text,int4,text) text": ([text, length, fill]) => pad(text, length, fill, false),
  "rtrim(text) text": ([text]) => trim(text, " ", false, true),
  "rtrim(text,text) text": ([text, signs]) => trim(text, signs, false, true),
  "sha256(text) text": ([text]) => `\\x${bytesToHex(sha256(encode(String(text))))}`,
  "split_part(text,text,int4) text": ([text, by, field]) => splitPart(text, by, field),
  "starts_with(text,text) bool": ([text, start]) => String(text).startsWith(String(start)),
  "string_to_array(text,text) _text": ([text, by]) => (text === "" ? [] : String(text).split(String(by))),
  "strpos(text,text) int4": ([text, part]) => position(part, text),
  "substr(text,int4) text": ([text, from]) => substring(text, from),
  "substr(text,int4,int4) text": ([text, from, length]) => substring(text, from, length),
  "substring(text,int4) text": ([text, from]) => substring(text, from),
  "substring(text,int4,int4) text": ([text, from, length]) => substring(text, from, length),
  "substring(text,text) text": ([text, pattern]) =>
    compilePattern(String(pattern), false).groups(String(text))?.[0] ?? null,
  "translate(text,text,text) text": ([text, from, to]) => {
    const [signs, others] = [letters(from), letters(to)];
    return letters(text)
      .map((sign) => (signs.includes(sign) ? (others[signs.indexOf(sign)] ?? "") : sign))
      .join("");
  },
  "upper(text) text": ([text]) => String(text).toUpperCase(),
});

function shown(value: Datum, type: { format(value: Datum): string } | undefined): string {
  if (value === null || !type) return "";
  return type === BOOL ? (value === true ? "t" : "f") : type.format(value);
}
