import type { BoolExpr, BooleanTest, Node, NullTest } from "@pgsql/types";
import type { Datum } from "../../values/datum.ts";
import { BOOL } from "../../values/types.ts";
import type { Compiler } from "../compiler.ts";
import { compound, type Expression, enclosed, type Frame } from "../expression.ts";

export function compileBoolean(
  compiler: Compiler,
  { boolop, args = [], location = 0 }: BoolExpr,
): Expression {
  const word = boolop === "AND_EXPR" ? "AND" : boolop === "OR_EXPR" ? "OR" : "NOT";
  const parts = args.map((arg) => compiler.boolean(arg, word));
  const [first] = parts;
  if (word === "NOT" && first) {
    const negate = (value: Datum) => (value === null ? null : value !== true);
    return compound(BOOL, `NOT ${enclosed(first)}`, location, (frame) => negate(first.evaluate(frame)));
  }
  const decisive = word === "OR";
  const evaluate = (frame: Frame) => {
    let result: Datum = !decisive;
    for (const part of parts) {
      const value = part.evaluate(frame);
      if (value === decisive) return decisive;
      if (value === null) result = null;
    }
    return result;
  };
  // Only OR within AND needs them (isSimpleNode of ruleutils.c).
  const needsParentheses = (arg: Node | undefined) =>
    word === "AND" && arg !== undefined && "BoolExpr" in arg && arg.BoolExpr.boolop === "OR_EXPR";
  const show = parts
    .map((part, at) => (needsParentheses(args[at]) ? `(${part.show})` : part.show))
    .join(` ${word} `);
  return compound(BOOL, show, location, evaluate);
}

export function compileNullTest(compiler: Compiler, { arg, nulltesttype }: NullTest): Expression {
  const tested = compiler.compile(arg);
  const isNull = nulltesttype === "IS_NULL";
  const show = `${enclosed(tested)} IS ${isNull ? "" : "NOT "}NULL`;
  return compound(BOOL, show, tested.location, (frame) => (tested.evaluate(frame) === null) === isNull);
}

export function compileBooleanTest(compiler: Compiler, { arg, booltesttype }: BooleanTest): Expression {
  const tested = compiler.boolean(arg, "IS TRUE");
  const [, not, word = ""] = /^IS_(NOT_)?(\w+)$/.exec(booltesttype ?? "") ?? [];
  const wanted = word === "TRUE" ? true : word === "FALSE" ? false : null;
  const show = `${enclosed(tested)} IS ${not ? "NOT " : ""}${word}`;
  return compound(BOOL, show, tested.location, (frame) => (tested.evaluate(frame) === wanted) !== !!not);
}
