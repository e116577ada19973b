import type { CaseExpr, CoalesceExpr, MinMaxExpr } from "@pgsql/types";
import type { Datum } from "../../values/datum.ts";
import { TEXT } from "../../values/types.ts";
import type { Compiler } from "../compiler.ts";
import { atom, type Expression, type Frame, unknownLiteral } from "../expression.ts";
import { binary } from "../operators.ts";

export function compileCase(
  compiler: Compiler,
  { arg, args = [], defresult, location = 0 }: CaseExpr,
): Expression {
  const tested = arg && compiler.compile(arg);
  const conditions: Expression[] = [];
  const results: Expression[] = [];
  for (const node of args) {
    if (!("CaseWhen" in node)) continue;
    const { expr, result } = node.CaseWhen;
    conditions.push(
      tested
        ? binary("=", tested, compiler.compile(expr), location, compiler.context)
        : compiler.boolean(expr, "CASE/WHEN"),
    );
    results.push(compiler.compile(result));
  }
  const otherwise = defresult ? compiler.compile(defresult) : unknownLiteral(null);
  const all = compiler.unified([...results, otherwise], "CASE");
  const last = all.at(-1) ?? otherwise;
  return atom(last.type, "CASE … END", location, (frame) => {
    const at = conditions.findIndex((condition) => condition.evaluate(frame) === true);
    return (at < 0 ? last : (all[at] ?? last)).evaluate(frame);
  });
}

export function compileExtreme(compiler: Compiler, { args: nodes = [], op }: MinMaxExpr): Expression {
  const isGreatest = op === "IS_GREATEST";
  const args = compiler.unified(
    nodes.map((arg) => compiler.compile(arg)),
    isGreatest ? "GREATEST" : "LEAST",
  );
  const type = args[0]?.type ?? TEXT;
  const show = `${isGreatest ? "GREATEST" : "LEAST"}(${args.map((arg) => arg.show).join(", ")})`;
  return atom(type, show, args[0]?.location, (frame) =>
    args.reduce<Datum>((best, arg) => {
      const value = arg.evaluate(frame);
      if (value === null) return best;
      return best === null || type.compare(value, best) > 0 === isGreatest ? value : best;
    }, null),
  );
}

export function compileCoalesce(
  compiler: Compiler,
  { args: nodes = [], location = 0 }: CoalesceExpr,
): Expression {
  const args = compiler.unified(
    nodes.map((arg) => compiler.compile(arg)),
    "COALESCE",
  );
  const show = `COALESCE(${args.map((arg) => arg.show).join(", ")})`;
  return atom(args[0]?.type ?? TEXT, show, location, (frame) => firstValue(args, frame));
}

function firstValue(args: readonly Expression[], frame: Frame): Datum {
  for (const arg of args) {
    const value = arg.evaluate(frame);
    if (value !== null) return value;
  }
  return null;
}
