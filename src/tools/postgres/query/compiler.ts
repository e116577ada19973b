import type {
  A_Const,
  A_Expr,
  BoolExpr,
  CaseExpr,
  ColumnRef,
  Node,
  SQLValueFunction,
  SubLink,
  TypeCast,
} from "@pgsql/types";
import { fail, notSimulated } from "../postgres-error.ts";
import type { Datum } from "../values/datum.ts";
import { parseNumeric } from "../values/numeric.ts";
import {
  arrayOf,
  BOOL,
  DATE,
  INT4,
  INT8,
  NAME,
  NUMERIC,
  TEXT,
  TIME,
  TIMESTAMP,
  TIMESTAMPTZ,
  type Type,
  UNKNOWN,
} from "../values/types.ts";
import { castTo } from "./casts.ts";
import type { Context } from "./context.ts";
import { atom, constant, type Expression, enclosed, type Frame, unknownLiteral } from "./expression.ts";
import { compileFunction } from "./function-calls.ts";
import type { Grouping } from "./grouping.ts";
import { binary, commonType, unary } from "./operators.ts";
import { collect, type Plan } from "./plan.ts";
import type { Scope } from "./scope.ts";
import { resolveType, textsOf } from "./type-names.ts";

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
    if ("A_Const" in node) return this.#constant(node.A_Const);
    if ("ColumnRef" in node) return this.#column(node.ColumnRef);
    if ("A_Expr" in node) return this.#operator(node.A_Expr);
    if ("BoolExpr" in node) return this.#boolean(node.BoolExpr);
    if ("FuncCall" in node) return compileFunction(this, node.FuncCall);
    if ("TypeCast" in node) return this.#cast(node.TypeCast);
    if ("SubLink" in node) return this.#subquery(node.SubLink);
    if ("CaseExpr" in node) return this.#case(node.CaseExpr);
    if ("SQLValueFunction" in node) return this.#value(node.SQLValueFunction);
    if ("CollateClause" in node) return this.compile(node.CollateClause.arg);
    return this.#rare(node);
  }

  #rare(node: Node): Expression {
    if ("NullTest" in node) {
      const { arg, nulltesttype } = node.NullTest;
      const tested = this.compile(arg);
      const isNull = nulltesttype === "IS_NULL";
      const show = `${enclosed(tested)} IS ${isNull ? "" : "NOT "}NULL`;
      return compound(BOOL, show, tested.location, (frame) => (tested.evaluate(frame) === null) === isNull);
    }
    if ("BooleanTest" in node) {
      const { arg, booltesttype = "" } = node.BooleanTest;
      const tested = this.boolean(arg, "IS TRUE");
      const [, not, word = ""] = /^IS_(NOT_)?(\w+)$/.exec(booltesttype) ?? [];
      const wanted = word === "TRUE" ? true : word === "FALSE" ? false : null;
      const show = `${enclosed(tested)} IS ${not ? "NOT " : ""}${word}`;
      return compound(BOOL, show, tested.location, (frame) => (tested.evaluate(frame) === wanted) !== !!not);
    }
    if ("CoalesceExpr" in node) {
      const args = this.unified(
        (node.CoalesceExpr.args ?? []).map((arg) => this.compile(arg)),
        "COALESCE",
      );
      const show = `COALESCE(${args.map((arg) => arg.show).join(", ")})`;
      return atom(args[0]?.type ?? TEXT, show, node.CoalesceExpr.location ?? 0, (frame) =>
        firstValue(args, frame),
      );
    }
    if ("MinMaxExpr" in node)
      return this.#extreme(node.MinMaxExpr.args ?? [], node.MinMaxExpr.op === "IS_GREATEST");
    if ("A_ArrayExpr" in node)
      return this.#array(node.A_ArrayExpr.elements ?? [], node.A_ArrayExpr.location ?? 0);
    if ("A_Indirection" in node)
      return this.#element(node.A_Indirection.arg, node.A_Indirection.indirection ?? []);
    if ("ParamRef" in node) {
      const { number = 0, location } = node.ParamRef;
      return (
        this.parts.parameters?.[number - 1] ??
        fail("42P02", `there is no parameter $${number}`, { location: location ?? 0 })
      );
    }
    if ("SetToDefault" in node)
      return fail("42601", "DEFAULT is not allowed in this context", {
        location: node.SetToDefault.location ?? 0,
      });
    return notSimulated(`${Object.keys(node)[0]} in an expression`);
  }

  #constant({ ival, fval, sval, boolval, isnull, location = 0 }: A_Const): Expression {
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

  #column({ fields = [], location = 0 }: ColumnRef): Expression {
    if (fields.some((field) => "A_Star" in field)) notSimulated("* in an expression", location);
    const words = textsOf(fields);
    const name = words.at(-1) ?? "";
    const found = this.parts.scope.find(name, words.at(-2), location);
    const { column, depth } = found;
    if (depth === 0) this.parts.grouping?.check(found, location);
    const show = this.parts.scope.show(found.relation, column);
    return atom(column.type, show, location, (frame) => columnAt(frame, depth, column.at), column.typmod);
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

  #boolean({ boolop, args = [], location = 0 }: BoolExpr): Expression {
    const word = boolop === "AND_EXPR" ? "AND" : boolop === "OR_EXPR" ? "OR" : "NOT";
    const parts = args.map((arg) => this.boolean(arg, word));
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

  #operator(node: A_Expr): Expression {
    const { kind, lexpr, rexpr, location = 0 } = node;
    const operator = textsOf(node.name).at(-1) ?? "";
    switch (kind) {
      case "AEXPR_OP":
      case "AEXPR_LIKE":
      case "AEXPR_ILIKE":
        if (!lexpr) return unary(operator, this.compile(rexpr), location, this.context);
        if (rexpr && "RowExpr" in rexpr && "RowExpr" in lexpr)
          return this.#rows(operator, lexpr.RowExpr.args ?? [], rexpr.RowExpr.args ?? [], location);
        return binary(operator, this.compile(lexpr), this.compile(rexpr), location, this.context);
      case "AEXPR_IN":
        return this.#in(lexpr, rexpr, operator === "<>", location);
      case "AEXPR_BETWEEN":
      case "AEXPR_NOT_BETWEEN":
        return this.#between(node, kind === "AEXPR_NOT_BETWEEN");
      case "AEXPR_NULLIF": {
        const value = this.compile(lexpr);
        const same = binary("=", value, this.compile(rexpr), location, this.context);
        const show = `NULLIF(${same.show.replace(" = ", ", ")})`;
        return atom(value.type === UNKNOWN ? TEXT : value.type, show, location, (frame) =>
          same.evaluate(frame) === true ? null : value.evaluate(frame),
        );
      }
      case "AEXPR_DISTINCT":
      case "AEXPR_NOT_DISTINCT": {
        const [left, right] = this.unified([this.compile(lexpr), this.compile(rexpr)], "IS DISTINCT FROM");
        if (!left || !right) return fail("XX000", "an operand is missing");
        const isSame = (a: Datum, b: Datum) =>
          a === null || b === null ? a === b : left.type.compare(a, b) === 0;
        const wanted = kind === "AEXPR_NOT_DISTINCT";
        const show = `${enclosed(left)} IS ${wanted ? "NOT " : ""}DISTINCT FROM ${enclosed(right)}`;
        return compound(
          BOOL,
          show,
          location,
          (frame) => isSame(left.evaluate(frame), right.evaluate(frame)) === wanted,
        );
      }
      case "AEXPR_OP_ANY":
      case "AEXPR_OP_ALL":
        return this.#anyOf(
          operator,
          this.compile(lexpr),
          this.compile(rexpr),
          kind === "AEXPR_OP_ANY",
          location,
        );
      default:
        return notSimulated(`${operator} of this kind`, location);
    }
  }

  #rows(operator: string, left: readonly Node[], right: readonly Node[], location: number): Expression {
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
    return this.compile(operator === "=" ? all : { BoolExpr: { boolop: "NOT_EXPR", args: [all], location } });
  }

  #in(lexpr: Node | undefined, rexpr: Node | undefined, isNot: boolean, location: number): Expression {
    const items = rexpr && "List" in rexpr ? (rexpr.List.items ?? []) : [];
    if (lexpr && "RowExpr" in lexpr) {
      const args = items.map(
        (item): Node => ({
          A_Expr: { kind: "AEXPR_OP", name: [{ String: { sval: "=" } }], lexpr, rexpr: item, location },
        }),
      );
      const any: Node = { BoolExpr: { boolop: "OR_EXPR", args, location } };
      return this.compile(isNot ? { BoolExpr: { boolop: "NOT_EXPR", args: [any], location } } : any);
    }
    const left = this.compile(lexpr);
    const values = items.map((item) => this.compile(item));
    const same = values.map((value) => binary("=", left, value, location, this.context));
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
      (value) => castTo(value, type === UNKNOWN ? TEXT : type, "implicit", this.context)?.show ?? value.show,
    );
    const show = `${enclosed(left)} ${isNot ? "<> ALL" : "= ANY"} (ARRAY[${shown.join(", ")}])`;
    return compound(BOOL, show, location, result);
  }

  #between({ lexpr, rexpr, location = 0 }: A_Expr, isNot: boolean): Expression {
    const [low, high] = rexpr && "List" in rexpr ? (rexpr.List.items ?? []) : [];
    const value = this.compile(lexpr);
    const above = binary(isNot ? "<" : ">=", value, this.compile(low), location, this.context);
    const below = binary(isNot ? ">" : "<=", value, this.compile(high), location, this.context);
    return compound(BOOL, `${above.show} ${isNot ? "OR" : "AND"} ${below.show}`, location, (frame) => {
      const [one, other] = [above.evaluate(frame), below.evaluate(frame)];
      if (one === isNot || other === isNot) return isNot;
      return one === null || other === null ? null : !isNot;
    });
  }

  #anyOf(
    operator: string,
    left: Expression,
    right: Expression,
    isAny: boolean,
    location: number,
  ): Expression {
    const elementType = right.type === UNKNOWN ? left.type : right.type.element;
    if (!elementType)
      return fail(
        "42809",
        `op ${isAny ? "ANY" : "ALL"}/${isAny ? "ALL" : "ANY"} (array) requires array on right side`,
        { location },
      );
    const array = castTo(right, arrayOf(elementType), "implicit", this.context) ?? right;
    let item: Datum = null;
    const holds = binary(
      operator,
      left,
      atom(elementType, "item", location, () => item),
      location,
      this.context,
    );
    const show = `${enclosed(left)} ${operator} ${isAny ? "ANY" : "ALL"} (${array.show})`;
    return compound(BOOL, show, location, (frame) => {
      const items = array.evaluate(frame);
      if (!Array.isArray(items)) return null;
      let answer: Datum = !isAny;
      for (item of items) {
        const value = holds.evaluate(frame);
        if (value === isAny) return isAny;
        if (value === null) answer = null;
      }
      return answer;
    });
  }

  #cast({ arg, typeName, location = 0 }: TypeCast): Expression {
    const { type, typmod } = resolveType(typeName);
    const inner = this.compile(arg);
    const made = castTo(inner, type, "explicit", this.context, typmod);
    if (!made) return fail("42846", `cannot cast type ${inner.type.shown} to ${type.shown}`, { location });
    return made;
  }

  #subquery({ subLinkType, testexpr, operName, subselect, location = 0 }: SubLink): Expression {
    if (!subselect) return fail("XX000", "there is no subquery");
    const plan = this.parts.planQuery(subselect, this.parts.scope);
    const [column] = plan.columns;
    if (subLinkType === "EXISTS_SUBLINK")
      return atom(BOOL, "EXISTS (…)", location, (frame) => collect(plan.run(frame), 1).length > 0);
    if (!column || plan.columns.length > 1)
      return fail("42601", "subquery must return only one column", { location });
    if (subLinkType === "EXPR_SUBLINK")
      return atom(
        column.type,
        "(…)",
        location,
        (frame) => {
          const rows = collect(plan.run(frame), 2);
          if (rows.length > 1)
            fail("21000", "more than one row returned by a subquery used as an expression");
          return rows[0]?.[0] ?? null;
        },
        column.typmod,
      );
    if (subLinkType === "ARRAY_SUBLINK")
      return atom(arrayOf(column.type), "ARRAY(…)", location, (frame) =>
        collect(plan.run(frame)).map(([value]) => value ?? null),
      );
    const isAny = subLinkType === "ANY_SUBLINK";
    if (!isAny && subLinkType !== "ALL_SUBLINK") return notSimulated("this kind of subquery", location);
    const values = atom(arrayOf(column.type), "(…)", location, (frame) =>
      collect(plan.run(frame)).map(([value]) => value ?? null),
    );
    return this.#anyOf(textsOf(operName).at(-1) ?? "=", this.compile(testexpr), values, isAny, location);
  }

  #case({ arg, args = [], defresult, location = 0 }: CaseExpr): Expression {
    const tested = arg && this.compile(arg);
    const conditions: Expression[] = [];
    const results: Expression[] = [];
    for (const node of args) {
      if (!("CaseWhen" in node)) continue;
      const { expr, result } = node.CaseWhen;
      conditions.push(
        tested
          ? binary("=", tested, this.compile(expr), location, this.context)
          : this.boolean(expr, "CASE/WHEN"),
      );
      results.push(this.compile(result));
    }
    const otherwise = defresult ? this.compile(defresult) : unknownLiteral(null);
    const all = this.unified([...results, otherwise], "CASE");
    const last = all.at(-1) ?? otherwise;
    return atom(last.type, "CASE … END", location, (frame) => {
      const at = conditions.findIndex((condition) => condition.evaluate(frame) === true);
      return (at < 0 ? last : (all[at] ?? last)).evaluate(frame);
    });
  }

  #value({ op, location = 0 }: SQLValueFunction): Expression {
    const { now, user, searchPath } = this.context;
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
      case "SVFOP_SESSION_USER":
      case "SVFOP_CURRENT_ROLE":
        return constant(NAME, user, "CURRENT_USER", location);
      case "SVFOP_CURRENT_CATALOG":
        return constant(NAME, this.context.database.info.name, "CURRENT_CATALOG", location);
      case "SVFOP_CURRENT_SCHEMA":
        return constant(NAME, searchPath[0] ?? null, "CURRENT_SCHEMA", location);
      default:
        return notSimulated(`${op}`, location);
    }
  }

  #extreme(nodes: readonly Node[], isGreatest: boolean): Expression {
    const args = this.unified(
      nodes.map((arg) => this.compile(arg)),
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

  #array(nodes: readonly Node[], location: number): Expression {
    if (nodes.length === 0)
      fail("42P18", "cannot determine type of empty array", {
        location,
        hint: "Explicitly cast to the desired type, for example ARRAY[]::integer[].",
      });
    const items = this.unified(
      nodes.map((node) => this.compile(node)),
      "ARRAY",
    );
    const show = `ARRAY[${items.map((item) => item.show).join(", ")}]`;
    return atom(arrayOf(items[0]?.type ?? TEXT), show, location, (frame) =>
      items.map((item) => item.evaluate(frame)),
    );
  }

  #element(arg: Node | undefined, indirection: readonly Node[]): Expression {
    const array = this.compile(arg);
    const [place] = indirection;
    const { element } = array.type;
    if (indirection.length !== 1 || !place || !("A_Indices" in place) || place.A_Indices.is_slice || !element)
      return notSimulated("this way to a part", array.location);
    const index = this.compile(place.A_Indices.uidx);
    return atom(element, `${enclosed(array)}[${index.show}]`, array.location, (frame) => {
      const items = array.evaluate(frame);
      return Array.isArray(items) ? (items[Number(index.evaluate(frame)) - 1] ?? null) : null;
    });
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

function compound(
  type: Type,
  show: string,
  location: number | undefined,
  evaluate: Expression["evaluate"],
): Expression {
  return { type, typmod: -1, evaluate, show, isAtom: false, location };
}

function firstValue(args: readonly Expression[], frame: Frame): Datum {
  for (const arg of args) {
    const value = arg.evaluate(frame);
    if (value !== null) return value;
  }
  return null;
}

function columnAt(frame: Frame, depth: number, at: number): Datum {
  let place: Frame | undefined = frame;
  for (let step = 0; step < depth; step++) place = place?.outer;
  return place?.row[at] ?? null;
}
