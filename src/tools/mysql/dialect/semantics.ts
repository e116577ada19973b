import type { Node, SelectStmt } from "@pgsql/types";
import { ANY_UNIQUE_KEY } from "../../postgres/statements/on-conflict.ts";

/**
 * What the same words mean otherwise in MySQL, as changes of the parser's tree: a quotient has digits behind the point and
 * that by zero is NULL, any number is a condition, the case of letters does not count in comparisons, NULL is the least, HAVING knows the
 * names of the list.
 */
export function withMysqlMeaning<T>(tree: T): T {
  if (Array.isArray(tree)) return tree.map(withMysqlMeaning) as T;
  if (typeof tree !== "object" || tree === null) return tree;
  const changed = Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, withMysqlMeaning(value)]),
  );
  return meaning(changed) as T;
}

function meaning(node: Record<string, unknown>): unknown {
  if ("A_Expr" in node) return operator(node as Extract<Node, { A_Expr: unknown }>);
  if ("SelectStmt" in node)
    return { SelectStmt: query((node as Extract<Node, { SelectStmt: unknown }>).SelectStmt) };
  if ("SortBy" in node) {
    const { SortBy } = node as Extract<Node, { SortBy: unknown }>;
    const descends = SortBy.sortby_dir === "SORTBY_DESC";
    return { SortBy: { ...SortBy, sortby_nulls: descends ? "SORTBY_NULLS_LAST" : "SORTBY_NULLS_FIRST" } };
  }
  if ("BoolExpr" in node) {
    const { BoolExpr } = node as Extract<Node, { BoolExpr: unknown }>;
    return { BoolExpr: { ...BoolExpr, args: (BoolExpr.args ?? []).map(condition) } };
  }
  if ("whereClause" in node && node.whereClause)
    return { ...node, whereClause: condition(node.whereClause as Node) };
  if ("onConflictClause" in node) {
    const { onConflictClause } = node as { onConflictClause: { infer?: object } };
    // Whichever key it is that is there already.
    const infer = onConflictClause.infer ?? { conname: ANY_UNIQUE_KEY };
    return { ...node, onConflictClause: { ...onConflictClause, infer } };
  }
  if ("CaseExpr" in node) {
    const { CaseExpr } = node as Extract<Node, { CaseExpr: unknown }>;
    if (CaseExpr.arg) return node;
    const args = (CaseExpr.args ?? []).map((arg) =>
      "CaseWhen" in arg && arg.CaseWhen.expr
        ? { CaseWhen: { ...arg.CaseWhen, expr: condition(arg.CaseWhen.expr) } }
        : arg,
    );
    return { CaseExpr: { ...CaseExpr, args } };
  }
  return node;
}

function call(name: string, ...args: readonly Node[]): Node {
  return {
    FuncCall: { funcname: [{ String: { sval: name } }], args: [...args], funcformat: "COERCE_EXPLICIT_CALL" },
  };
}

const COMPARISONS = new Set(["=", "<>", "<", ">", "<=", ">="]);

function operator(node: Extract<Node, { A_Expr: unknown }>): Node {
  const { A_Expr: expression } = node;
  const [word] = (expression.name ?? []).map((part) => ("String" in part ? part.String.sval : ""));
  const { kind, lexpr, rexpr } = expression;
  if (kind === "AEXPR_OP" && word === "/" && lexpr && rexpr) return call("mysql_divide", lexpr, rexpr);
  const compares =
    kind === "AEXPR_IN" ||
    kind?.startsWith("AEXPR_BETWEEN") ||
    (kind === "AEXPR_OP" && COMPARISONS.has(word ?? ""));
  if (!compares || !lexpr || !rexpr) return node;
  return { A_Expr: { ...expression, lexpr: folded(lexpr), rexpr: folded(rexpr) } };
}

/** Without the difference between large and small letters, where it is a text. */
function folded(node: Node): Node {
  if ("List" in node) return { List: { items: (node.List.items ?? []).map(folded) } };
  if ("A_Const" in node) {
    const { sval } = node.A_Const;
    return sval ? { A_Const: { ...node.A_Const, sval: { sval: (sval.sval ?? "").toLowerCase() } } } : node;
  }
  return "ColumnRef" in node || "FuncCall" in node ? call("mysql_fold", node) : node;
}

function condition(node: Node): Node {
  return "ColumnRef" in node || "A_Const" in node || "FuncCall" in node || "A_Expr" in node
    ? call("mysql_truth", node)
    : node;
}

function query(select: SelectStmt): SelectStmt {
  const { whereClause, havingClause, targetList = [] } = select;
  const named = new Map(
    targetList.flatMap((node) =>
      "ResTarget" in node && node.ResTarget.name && node.ResTarget.val
        ? [[node.ResTarget.name, node.ResTarget.val] as const]
        : [],
    ),
  );
  return {
    ...select,
    ...(whereClause ? { whereClause: condition(whereClause) } : {}),
    ...(havingClause ? { havingClause: condition(withNames(havingClause, named)) } : {}),
  };
}

function withNames<T>(tree: T, named: ReadonlyMap<string, Node>): T {
  if (Array.isArray(tree)) return tree.map((one) => withNames(one, named)) as T;
  if (typeof tree !== "object" || tree === null) return tree;
  if ("ColumnRef" in tree) {
    const { fields = [] } = (tree as Extract<Node, { ColumnRef: unknown }>).ColumnRef;
    const [only] = fields;
    const found =
      fields.length === 1 && only && "String" in only ? named.get(only.String.sval ?? "") : undefined;
    return (found ?? tree) as T;
  }
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, withNames(value, named)])) as T;
}
