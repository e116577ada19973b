import type { A_Expr, Node } from "@pgsql/types";
import { fail, notSimulated } from "../../postgres-error.ts";
import type { Datum } from "../../values/datum.ts";
import { BOOL, TEXT, type Type, UNKNOWN } from "../../values/types.ts";
import { castTo } from "../casts.ts";
import { commonType } from "../common-type.ts";
import type { Compiler } from "../compiler.ts";
import { atom, compound, type Expression, enclosed, type Frame } from "../expression.ts";
import { binary, unary } from "../operators.ts";
import { textsOf } from "../type-names.ts";
import { compileAnyOf } from "./any-of.ts";

export function compileOperator(compiler: Compiler, node: A_Expr): Expression {
  const { kind, lexpr, rexpr, location = 0 } = node;
  const operator = textsOf(node.name).at(-1) ?? "";
  switch (kind) {
    case "AEXPR_OP":
    case "AEXPR_LIKE":
    case "AEXPR_ILIKE":
      if (!lexpr) return unary(operator, compiler.compile(rexpr), location, compiler.context);
      if (rexpr && "RowExpr" in rexpr && "RowExpr" in lexpr)
        return compareRows(compiler, operator, lexpr.RowExpr.args ?? [], rexpr.RowExpr.args ?? [], location);
      return binary(operator, compiler.compile(lexpr), compiler.compile(rexpr), location, compiler.context);
    case "AEXPR_IN":
      return compileIn(compiler, lexpr, rexpr, operator === "<>", location);
    case "AEXPR_BETWEEN":
    case "AEXPR_NOT_BETWEEN":
      return compileBetween(compiler, node, kind === "AEXPR_NOT_BETWEEN");
    case "AEXPR_NULLIF":
      return compileNullIf(compiler, node);
    case "AEXPR_DISTINCT":
    case "AEXPR_NOT_DISTINCT":
      return compileDistinct(compiler, node);
    case "AEXPR_OP_ANY":
    case "AEXPR_OP_ALL":
      return compileAnyOf(
        compiler,
        operator,
        compiler.compile(lexpr),
        compiler.compile(rexpr),
        kind === "AEXPR_OP_ANY",
        location,
      );
    default:
      return notSimulated(`${operator} of this kind`, location);
  }
}

export function compareRows(
  compiler: Compiler,
  operator: string,
  left: readonly Node[],
  right: readonly Node[],
  location: number,
): Expression {
  if ((operator !== "=" && operator !== "<>") || left.length !== right.length)
    notSimulated("this comparison of rows", location);
  const args = left.map((lexpr, at): Node => {
    const rexpr = right[at];
    return {
      A_Expr: {
        kind: "AEXPR_OP",
        name: [{ String: { sval: "=" } }],
        lexpr,
        ...(rexpr ? { rexpr } : {}),
        location,
      },
    };
  });
  const all: Node = { BoolExpr: { boolop: "AND_EXPR", args, location } };
  return compiler.compile(
    operator === "=" ? all : { BoolExpr: { boolop: "NOT_EXPR", args: [all], location } },
  );
}

export function compileIn(
  compiler: Compiler,
  lexpr: Node | undefined,
  rexpr: Node | undefined,
  isNot: boolean,
  location: number,
): Expression {
  const items = rexpr && "List" in rexpr ? (rexpr.List.items ?? []) : [];
  if (lexpr && "RowExpr" in lexpr) {
    const args = items.map(
      (item): Node => ({
        A_Expr: { kind: "AEXPR_OP", name: [{ String: { sval: "=" } }], lexpr, rexpr: item, location },
      }),
    );
    const any: Node = { BoolExpr: { boolop: "OR_EXPR", args, location } };
    return compiler.compile(isNot ? { BoolExpr: { boolop: "NOT_EXPR", args: [any], location } } : any);
  }
  const left = compiler.compile(lexpr);
  const values = items.map((item) => compiler.compile(item));
  const same = values.map((value) => binary("=", left, value, location, compiler.context));
  const result = (frame: Frame) => {
    let answer: Datum = false;
    for (const one of same) {
      const value = one.evaluate(frame);
      if (value === true) return !isNot;
      if (value === null) answer = null;
    }
    return answer === null ? null : isNot;
  };
  const type = values.reduce<Type>((wide, { type }) => commonType(wide, type) ?? wide, left.type);
  const shown = values.map(
    (value) =>
      castTo(value, type === UNKNOWN ? TEXT : type, "implicit", compiler.context)?.show ?? value.show,
  );
  const show = `${enclosed(left)} ${isNot ? "<> ALL" : "= ANY"} (ARRAY[${shown.join(", ")}])`;
  return compound(BOOL, show, location, result);
}

export function compileBetween(
  compiler: Compiler,
  { lexpr, rexpr, location = 0 }: A_Expr,
  isNot: boolean,
): Expression {
  const [low, high] = rexpr && "List" in rexpr ? (rexpr.List.items ?? []) : [];
  const value = compiler.compile(lexpr);
  const above = binary(isNot ? "<" : ">=", value, compiler.compile(low), location, compiler.context);
  const below = binary(isNot ? ">" : "<=", value, compiler.compile(high), location, compiler.context);
  return compound(BOOL, `${above.show} ${isNot ? "OR" : "AND"} ${below.show}`, location, (frame) => {
    const [one, other] = [above.evaluate(frame), below.evaluate(frame)];
    if (one === isNot || other === isNot) return isNot;
    return one === null || other === null ? null : !isNot;
  });
}

function compileNullIf(compiler: Compiler, { lexpr, rexpr, location = 0 }: A_Expr): Expression {
  const value = compiler.compile(lexpr);
  const same = binary("=", value, compiler.compile(rexpr), location, compiler.context);
  const show = `NULLIF(${same.show.replace(" = ", ", ")})`;
  return atom(value.type === UNKNOWN ? TEXT : value.type, show, location, (frame) =>
    same.evaluate(frame) === true ? null : value.evaluate(frame),
  );
}

function compileDistinct(compiler: Compiler, { kind, lexpr, rexpr, location = 0 }: A_Expr): Expression {
  const operands = [compiler.compile(lexpr), compiler.compile(rexpr)];
  const [left, right] = compiler.unified(operands, "IS DISTINCT FROM");
  if (!left || !right) return fail("XX000", "an operand is missing");
  const isSame = (a: Datum, b: Datum) => (a === null || b === null ? a === b : left.type.compare(a, b) === 0);
  const wanted = kind === "AEXPR_NOT_DISTINCT";
  const show = `${enclosed(left)} IS ${wanted ? "NOT " : ""}DISTINCT FROM ${enclosed(right)}`;
  return compound(
    BOOL,
    show,
    location,
    (frame) => isSame(left.evaluate(frame), right.evaluate(frame)) === wanted,
  );
}
