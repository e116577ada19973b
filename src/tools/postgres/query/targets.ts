import type { Node } from "@pgsql/types";
import { fail, notSimulated } from "../postgres-error.ts";
import { TEXT, UNKNOWN } from "../values/types.ts";
import { castTo } from "./casts.ts";
import type { Compiler } from "./compiler.ts";
import { atom, type Expression, type Frame } from "./expression.ts";
import type { Rows } from "./plan.ts";
import type { Scope, ScopeColumn, ScopeRelation } from "./scope.ts";
import { isSetFunction, planSetFunction } from "./set-functions.ts";
import { textsOf } from "./type-names.ts";

/** One column of a query's list. */
export interface Target {
  readonly name: string;
  readonly expression: Expression;
  readonly isUnknown?: boolean;
  /** Of a function that gives a set. */
  readonly set?: (frame: Frame) => Rows;
}

export function expandTargets(compiler: Compiler, nodes: readonly Node[], scope: Scope): readonly Target[] {
  return nodes.flatMap((node) => {
    if (!("ResTarget" in node)) return [];
    const { val, name } = node.ResTarget;
    const star = val && starOf(val, scope);
    if (star) return star.map((column) => starTarget(compiler, column));
    if (isSetFunction(val) && val) return [setTarget(compiler, val, name)];
    const compiled = compiler.compile(val);
    const expression =
      compiled.type === UNKNOWN
        ? (castTo(compiled, TEXT, "implicit", compiler.context) ?? compiled)
        : compiled;
    return [{ name: name ?? nameOf(val), expression, isUnknown: compiled.literal !== undefined }];
  });
}

function starTarget(
  compiler: Compiler,
  { column, relation }: { readonly column: ScopeColumn; readonly relation: ScopeRelation | undefined },
): Target {
  compiler.parts.grouping?.check({ column, relation, depth: 0 }, undefined);
  const { name, type, typmod, at } = column;
  return { name, expression: atom(type, name, undefined, ({ row }) => row[at] ?? null, typmod) };
}

/** The columns that `*` or `t.*` stands for. */
function starOf(
  node: Node,
  scope: Scope,
): readonly { readonly column: ScopeColumn; readonly relation: ScopeRelation | undefined }[] | undefined {
  if (!("ColumnRef" in node)) return undefined;
  const { fields = [], location = 0 } = node.ColumnRef;
  const last = fields.at(-1);
  if (!last || !("A_Star" in last)) return undefined;
  if (fields.length === 1) {
    if (scope.relations.length === 0)
      fail("42601", "SELECT * with no tables specified is not valid", { location });
    return scope.star.map((column) => ({
      column,
      relation: scope.relations.find(({ columns }) => columns.includes(column)),
    }));
  }
  const alias = textsOf(fields).at(-2) ?? "";
  const relation = scope.relation(alias);
  if (!relation) return fail("42P01", `missing FROM-clause entry for table "${alias}"`, { location });
  return relation.columns.map((column) => ({ column, relation }));
}

function setTarget(compiler: Compiler, node: Node, name: string | undefined): Target {
  const plan = planSetFunction(compiler, node, undefined, false);
  const [column] = plan.columns;
  if (!column) return notSimulated("a set without columns");
  return {
    name: name ?? column.name,
    expression: atom(column.type, "set", undefined, () => null),
    set: (frame) => plan.run(frame),
  };
}

/** The name of a column that was given none (FigureColname). */
export function nameOf(node: Node | undefined): string {
  return node ? (strongName(node) ?? weakName(node) ?? "?column?") : "?column?";
}

function strongName(node: Node): string | undefined {
  if ("ColumnRef" in node) return textsOf(node.ColumnRef.fields).at(-1);
  if ("FuncCall" in node) return textsOf(node.FuncCall.funcname).at(-1);
  if ("CoalesceExpr" in node) return "coalesce";
  if ("MinMaxExpr" in node) return node.MinMaxExpr.op === "IS_GREATEST" ? "greatest" : "least";
  if ("A_ArrayExpr" in node) return "array";
  if ("A_Expr" in node && node.A_Expr.kind === "AEXPR_NULLIF") return "nullif";
  if ("SQLValueFunction" in node) return (node.SQLValueFunction.op ?? "").replace("SVFOP_", "").toLowerCase();
  if ("CollateClause" in node && node.CollateClause.arg) return strongName(node.CollateClause.arg);
  if ("A_Indirection" in node && node.A_Indirection.arg) return strongName(node.A_Indirection.arg);
  if ("TypeCast" in node && node.TypeCast.arg) return strongName(node.TypeCast.arg);
  return "SubLink" in node ? subqueryName(node.SubLink.subLinkType, node.SubLink.subselect) : undefined;
}

/** The type's name, and `case`. */
function weakName(node: Node): string | undefined {
  if ("TypeCast" in node) return textsOf(node.TypeCast.typeName?.names).at(-1);
  if (!("CaseExpr" in node)) return undefined;
  const { defresult } = node.CaseExpr;
  return (defresult && strongName(defresult)) ?? "case";
}

function subqueryName(kind: string | undefined, query: Node | undefined): string | undefined {
  if (kind === "EXISTS_SUBLINK") return "exists";
  if (kind === "ARRAY_SUBLINK") return "array";
  if (kind !== "EXPR_SUBLINK" || !query || !("SelectStmt" in query)) return undefined;
  const [first] = query.SelectStmt.targetList ?? [];
  return first && "ResTarget" in first ? (first.ResTarget.name ?? nameOf(first.ResTarget.val)) : undefined;
}
