import { concat, encode } from "../../../base/bytes.ts";
import type { ErrorFields } from "../postgres-error.ts";
import type { Context } from "../query/context.ts";
import type { Notice, Result } from "../statements/result.ts";
import type { Datum } from "../values/datum.ts";
import { REGCLASS, REGNAMESPACE, REGTYPE, type Type } from "../values/types.ts";
import { int16, int32, message, text } from "./messages.ts";

function field(letter: string, value: string): Uint8Array {
  return concat([encode(letter), text(value)]);
}

export function errorMessage(
  { severity = "ERROR", code, message: words, detail, hint, context }: ErrorFields,
  position: number | undefined,
): Uint8Array {
  return message(
    "E",
    field("S", severity),
    field("V", severity),
    field("C", code),
    field("M", words),
    ...(detail === undefined ? [] : [field("D", detail)]),
    ...(hint === undefined ? [] : [field("H", hint)]),
    ...(context === undefined ? [] : [field("W", context)]),
    ...(position === undefined ? [] : [field("P", String(position))]),
    Uint8Array.of(0),
  );
}

export function noticeMessage({ severity, code, message: words, detail }: Notice): Uint8Array {
  const more = detail === undefined ? [] : [field("D", detail)];
  return message(
    "N",
    field("S", severity),
    field("V", severity),
    field("C", code),
    field("M", words),
    ...more,
    Uint8Array.of(0),
  );
}

export function resultMessages({ tag, columns, rows = [] }: Result, context: Context): readonly Uint8Array[] {
  const done = message("C", text(tag));
  if (!columns) return [done];
  const described = columns.map(({ name, type, typmod }) =>
    concat([text(name), int32(0), int16(0), int32(type.oid), int16(type.length), int32(typmod), int16(0)]),
  );
  const head = message("T", int16(columns.length), ...described);
  const data = rows.map((row) =>
    message(
      "D",
      int16(columns.length),
      ...columns.map(({ type }, at) => cell(type, row[at] ?? null, context)),
    ),
  );
  return [head, ...data, done];
}

/** Text, in all columns. */
export function copyFormats(columns: number): readonly Uint8Array[] {
  return [Uint8Array.of(0), int16(columns), ...Array.from({ length: columns }, () => int16(0))];
}

export function copyOutMessages(columns: number, lines: readonly string[]): readonly Uint8Array[] {
  const data = lines.map((line) => message("d", encode(`${line}\n`)));
  return [message("H", ...copyFormats(columns)), ...data, message("c")];
}

function cell(type: Type, value: Datum, { names }: Context): Uint8Array {
  if (value === null) return int32(-1);
  const isName = type === REGCLASS || type === REGTYPE || type === REGNAMESPACE;
  const bytes = encode(isName ? names.format(type, Number(value)) : type.format(value));
  return concat([int32(bytes.length), bytes]);
}
