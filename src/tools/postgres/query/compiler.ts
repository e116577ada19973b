import type { Node, TypeCast } from "@pgsql/types";
import { fail, notSimulated } from "../postgres-error.ts";
import { BOOL, TEXT, type Type, UNKNOWN } from "../values/types.ts";
import { castTo } from "./casts.ts";
import { commonType } from "./common-type.ts";
import type { Context } from "./context.ts";
import type { Expression } from "./expression.ts";
import { compileFunction } from "./function-calls.ts";
import type { Grouping } from "./grouping.ts";
import { compileArray, compileElement } from "./nodes/arrays.ts";
import { compileBoolean, compileBooleanTest, compileNullTest } from "./nodes/booleans.ts";
import { compileCase, compileCoalesce, compileExtreme } from "./nodes/choices.ts";
import { compileOperator } from "./nodes/comparisons.ts";
import {
  compileColumn,
  compileConstant,
  compileParameter,
  compileSessionValue,
} from "./nodes/names-and-constants.ts";
import { compileSubquery } from "./nodes/subqueries.ts";
import type { Plan } from "./plan.ts";
import type { Scope } from "./scope.ts";
import { resolveType } from "./type-names.ts";

/** Makes a plan of a query within an expression; handed in, as queries are made of expressions. */
export type PlanQuery = (query: Node, outer: Scope | undefined) => Plan;

export interface CompilerParts {
  readonly context: Context;
  readonly scope: Scope;
  readonly planQuery: PlanQuery;
  /** Where the expression stands, as messages name it: WHERE, JOIN conditions. */
  readonly clause: string;
  /** Of a query with groups, for what is evaluated over them. */
  readonly grouping?: Grouping | undefined;
  /** For window functions, where they may stand. */
  readonly windows?: Grouping["windows"] | undefined;
  readonly parameters?: readonly Expression[] | undefined;
}

/** Turns a parsed expression into one that is checked, typed, and can be evaluated. */
export class Compiler {
  constructor(readonly parts: CompilerParts) {}

  get context(): Context {
    return this.parts.context;
  }

  compile(node: Node | undefined): Expression {
    if (!node) return fail("XX000", "there is no expression");
    const grouped = this.parts.grouping?.match(node);
    if (grouped) return grouped;
    if ("A_Const" in node) return compileConstant(node.A_Const);
    if ("ColumnRef" in node) return compileColumn(this, node.ColumnRef);
    if ("A_Expr" in node) return compileOperator(this, node.A_Expr);
    if ("BoolExpr" in node) return compileBoolean(this, node.BoolExpr);
    if ("FuncCall" in node) return compileFunction(this, node.FuncCall);
    if ("TypeCast" in node) return this.#cast(node.TypeCast);
    if ("SubLink" in node) return compileSubquery(this, node.SubLink);
    if ("CaseExpr" in node) return compileCase(this, node.CaseExpr);
    if ("SQLValueFunction" in node) return compileSessionValue(this, node.SQLValueFunction);
    if ("CollateClause" in node) return this.compile(node.CollateClause.arg);
    return this.#rare(node);
  }

  #rare(node: Node): Expression {
    if ("NullTest" in node) return compileNullTest(this, node.NullTest);
    if ("BooleanTest" in node) return compileBooleanTest(this, node.BooleanTest);
    if ("CoalesceExpr" in node) return compileCoalesce(this, node.CoalesceExpr);
    if ("MinMaxExpr" in node) return compileExtreme(this, node.MinMaxExpr);
    if ("A_ArrayExpr" in node) return compileArray(this, node.A_ArrayExpr);
    if ("A_Indirection" in node) return compileElement(this, node.A_Indirection);
    if ("ParamRef" in node) return compileParameter(this, node.ParamRef);
    if ("SetToDefault" in node)
      return fail("42601", "DEFAULT is not allowed in this context", {
        location: node.SetToDefault.location ?? 0,
      });
    return notSimulated(`${Object.keys(node)[0]} in an expression`);
  }

  /** An expression that must be true or false, in a clause of that name. */
  boolean(node: Node | undefined, clause: string): Expression {
    const expression = this.compile(node);
    const truth = castTo(expression, BOOL, "implicit", this.context);
    if (truth && (expression.type === BOOL || expression.type === UNKNOWN)) return truth;
    return fail("42804", `argument of ${clause} must be type boolean, not type ${expression.type.shown}`, {
      location: expression.location,
    });
  }

  #cast({ arg, typeName, location = 0 }: TypeCast): Expression {
    const { type, typmod } = resolveType(typeName);
    const inner = this.compile(arg);
    const made = castTo(inner, type, "explicit", this.context, typmod);
    if (!made) return fail("42846", `cannot cast type ${inner.type.shown} to ${type.shown}`, { location });
    return made;
  }

  /** All as one type. */
  unified(expressions: readonly Expression[], clause: string): readonly Expression[] {
    let type: Type = UNKNOWN;
    for (const expression of expressions) {
      const common = commonType(type, expression.type);
      if (!common)
        return fail("42804", `${clause} types ${type.shown} and ${expression.type.shown} cannot be matched`, {
          location: expression.location,
        });
      type = common;
    }
    const target = type === UNKNOWN ? TEXT : type;
    return expressions.map(
      (expression) => castTo(expression, target, "implicit", this.context) ?? expression,
    );
  }
}
