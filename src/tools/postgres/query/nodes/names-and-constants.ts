import type { A_Const, ColumnRef, ParamRef, SQLValueFunction } from "@pgsql/types";
import { fail, notSimulated } from "../../postgres-error.ts";
import type { Datum } from "../../values/datum.ts";
import { parseNumeric } from "../../values/numeric.ts";
import { BOOL, DATE, INT4, INT8, NAME, NUMERIC, TIME, TIMESTAMP, TIMESTAMPTZ } from "../../values/types.ts";
import type { Compiler } from "../compiler.ts";
import { atom, constant, type Expression, type Frame, unknownLiteral } from "../expression.ts";
import { textsOf } from "../type-names.ts";

export function compileConstant({ ival, fval, sval, boolval, isnull, location = 0 }: A_Const): Expression {
  if (isnull) return unknownLiteral(null, location);
  if (sval) return unknownLiteral(sval.sval ?? "", location);
  if (boolval) return constant(BOOL, boolval.boolval ?? false, String(boolval.boolval ?? false), location);
  if (fval) {
    const text = fval.fval ?? "0";
    if (/^\d+$/.test(text) && BigInt(text) < 2n ** 63n)
      return constant(INT8, BigInt(text), `'${text}'::bigint`, location);
    return constant(NUMERIC, parseNumeric(text) ?? null, text, location);
  }
  const value = ival?.ival ?? 0;
  return { ...constant(INT4, value, String(value), location), isAtom: value >= 0 };
}

export function compileColumn(compiler: Compiler, { fields = [], location = 0 }: ColumnRef): Expression {
  if (fields.some((field) => "A_Star" in field)) notSimulated("* in an expression", location);
  const words = textsOf(fields);
  const name = words.at(-1) ?? "";
  const found = compiler.parts.scope.find(name, words.at(-2), location);
  const { column, depth } = found;
  if (depth === 0) compiler.parts.grouping?.check(found, location);
  const show = compiler.parts.scope.show(found.relation, column);
  return atom(column.type, show, location, (frame) => columnAt(frame, depth, column.at), column.typmod);
}

export function compileSessionValue(compiler: Compiler, { op, location = 0 }: SQLValueFunction): Expression {
  const { now, user, searchPath } = compiler.context;
  const micros = now;
  const day = Math.floor(micros / 86_400_000_000);
  switch (op) {
    case "SVFOP_CURRENT_DATE":
      return constant(DATE, day, "CURRENT_DATE", location);
    case "SVFOP_CURRENT_TIMESTAMP":
      return constant(TIMESTAMPTZ, micros, "CURRENT_TIMESTAMP", location);
    case "SVFOP_LOCALTIMESTAMP":
      return constant(TIMESTAMP, micros, "LOCALTIMESTAMP", location);
    case "SVFOP_LOCALTIME":
      return constant(TIME, micros - day * 86_400_000_000, "LOCALTIME", location);
    case "SVFOP_CURRENT_USER":
    case "SVFOP_USER":
    case "SVFOP_CURRENT_ROLE":
      return constant(NAME, user, "CURRENT_USER", location);
    case "SVFOP_SESSION_USER":
      return constant(NAME, compiler.context.sessionUser, "SESSION_USER", location);
    case "SVFOP_CURRENT_CATALOG":
      return constant(NAME, compiler.context.database.info.name, "CURRENT_CATALOG", location);
    case "SVFOP_CURRENT_SCHEMA":
      return constant(NAME, searchPath[0] ?? null, "CURRENT_SCHEMA", location);
    default:
      return notSimulated(`${op}`, location);
  }
}

export function compileParameter(compiler: Compiler, { number = 0, location = 0 }: ParamRef): Expression {
  return (
    compiler.parts.parameters?.[number - 1] ?? fail("42P02", `there is no parameter $${number}`, { location })
  );
}

function columnAt(frame: Frame, depth: number, at: number): Datum {
  let place: Frame | undefined = frame;
  for (let step = 0; step < depth; step++) place = place?.outer;
  return place?.row[at] ?? null;
}
