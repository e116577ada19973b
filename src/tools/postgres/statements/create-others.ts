import type { CommentStmt, CreateSchemaStmt, CreateSeqStmt, IndexStmt, Node, ViewStmt } from "@pgsql/types";
import type { Index, IndexKey, Sequence } from "../catalog/catalog.ts";
import { compileOwn } from "../catalog/describe.ts";
import { requireOwner } from "../catalog/privileges.ts";
import { fail, notSimulated } from "../postgres-error.ts";
import { Planner } from "../query/planner.ts";
import { resolveType, textsOf } from "../query/type-names.ts";
import { isVisible } from "../storage/transactions.ts";
import { INT8 } from "../values/types.ts";
import { TableRules } from "./constraints.ts";
import { isThere, nameOf, newOid, schemaFor, takenName } from "./objects.ts";
import type { Result, Workplace } from "./result.ts";
import { putSequence } from "./table-draft.ts";
import { changedTable } from "./target-table.ts";

export function createIndex(place: Workplace, statement: IndexStmt): Result {
  const table = changedTable(place, statement.relation, false);
  requireOwner(place.context, table);
  const keys = (statement.indexParams ?? []).map((node) => keyOf(place, table, node));
  const method = statement.accessMethod ?? "btree";
  if (method !== "btree" && method !== "hash") notSimulated(`indexes of the kind ${method}`);
  const middle = keys.map(({ column, expression }) => column ?? indexWord(expression)).join("_");
  const name = statement.idxname ?? takenName(place, table.schema, `${table.name}_${middle}_idx`);
  if (statement.idxname && isThere(place, table.schema, name, statement.if_not_exists))
    return { tag: "CREATE INDEX" };
  const unique = statement.unique === true;
  const where = statement.whereClause ? { where: statement.whereClause } : {};
  const { schema, owner, oid: tableOid } = table;
  const index: Index = {
    kind: "index",
    oid: newOid(place),
    schema,
    name,
    owner,
    table: tableOid,
    unique,
    method,
    keys,
    ...where,
  };
  place.transaction.put(index);
  if (unique) checkUnique(place, index);
  return { tag: "CREATE INDEX" };
}

/** An expression gives the name of its function (ChooseIndexExpressionName). */
function indexWord(expression: Node | undefined): string {
  return expression && "FuncCall" in expression
    ? (textsOf(expression.FuncCall.funcname).at(-1) ?? "expr")
    : "expr";
}

function keyOf({ context }: Workplace, table: Parameters<typeof compileOwn>[2], node: Node): IndexKey {
  const { name, expr, ordering } = "IndexElem" in node ? node.IndexElem : {};
  const descending = ordering === "SORTBY_DESC" ? { descending: true } : {};
  if (name !== undefined) {
    if (!table?.columns.some((column) => column.name === name))
      fail("42703", `column "${name}" does not exist`);
    return { column: name, ...descending };
  }
  if (!expr) return fail("XX000", "an index without a key");
  compileOwn(context, expr, table, "index expressions");
  return { expression: expr, ...descending };
}

function checkUnique(place: Workplace, index: Index): void {
  const table = place.transaction.catalog.table(index.table);
  if (!table) return;
  const context = { ...place.context, catalog: place.transaction.catalog };
  const rules = new TableRules({ ...place, context }, table);
  const snapshot = place.transaction.snapshot();
  for (const version of place.transaction.heap(table.heap).versions) {
    if (!isVisible(version, snapshot)) continue;
    const conflict = rules.conflict(version.values, index.oid);
    if (conflict && conflict.version !== version)
      fail("23505", `could not create unique index "${index.name}"`, {
        detail: `Key ${conflict.key} is duplicated.`,
      });
  }
}

export function createView(place: Workplace, { view, query, replace, aliases }: ViewStmt): Result {
  const name = view?.relname ?? "";
  const schema = schemaFor(place, view?.schemaname, view?.location ?? 0);
  const known = place.transaction.catalog.relation(schema, name);
  if (!query) return fail("XX000", "a view without a query");
  const plan = new Planner(place.context).plan(query, undefined);
  const names = textsOf(aliases);
  const columns = plan.columns.map((column, at) => ({
    name: names[at] ?? column.name,
    type: column.type.name,
    typmod: column.typmod,
  }));
  const duplicate = columns.find((column, at) => columns.findIndex((one) => one.name === column.name) !== at);
  if (duplicate) fail("42701", `column "${duplicate.name}" specified more than once`);
  if (known && !replace) fail("42P07", `relation "${name}" already exists`);
  if (known && known.kind !== "view") fail("42809", `"${name}" is not a view`);
  if (known?.kind === "view" && columns.length < known.columns.length)
    fail("42P16", "cannot drop columns from view");
  place.transaction.put({
    kind: "view",
    oid: known?.oid ?? newOid(place),
    schema,
    name,
    owner: place.context.user,
    query,
    columns,
  });
  return { tag: "CREATE VIEW" };
}

export function createSchema(
  place: Workplace,
  { schemaname = "", if_not_exists, schemaElts, authrole }: CreateSchemaStmt,
): Result {
  if (schemaElts) notSimulated("objects within CREATE SCHEMA");
  if (place.transaction.catalog.schema(schemaname)) {
    if (!if_not_exists) fail("42P06", `schema "${schemaname}" already exists`);
    place.notice({
      severity: "NOTICE",
      code: "42P06",
      message: `schema "${schemaname}" already exists, skipping`,
    });
    return { tag: "CREATE SCHEMA" };
  }
  if (schemaname.startsWith("pg_"))
    fail("42939", `unacceptable schema name "${schemaname}"`, {
      detail: 'The prefix "pg_" is reserved for system schemas.',
    });
  place.transaction.put({
    kind: "schema",
    oid: newOid(place),
    name: schemaname,
    owner: authrole?.rolename ?? place.context.user,
  });
  return { tag: "CREATE SCHEMA" };
}

export function createSequence(
  place: Workplace,
  { sequence: range, options = [], if_not_exists }: CreateSeqStmt,
): Result {
  const name = range?.relname ?? "";
  const schema = schemaFor(place, range?.schemaname, range?.location ?? 0);
  if (isThere(place, schema, name, if_not_exists)) return { tag: "CREATE SEQUENCE" };
  const given = new Map(
    options.flatMap((node) =>
      "DefElem" in node ? [[node.DefElem.defname ?? "", node.DefElem.arg] as const] : [],
    ),
  );
  const asked = given.get("as");
  const type = asked && "TypeName" in asked ? resolveType(asked.TypeName).type : INT8;
  const increment = numberOf(given.get("increment")) ?? "1";
  const min = numberOf(given.get("minvalue")) ?? "1";
  const sequence: Sequence = {
    kind: "sequence",
    oid: newOid(place),
    schema,
    name,
    owner: place.context.user,
    type: type.name,
    increment,
    min,
    max: numberOf(given.get("maxvalue")) ?? String(type === INT8 ? 2n ** 63n - 1n : 2n ** 31n - 1n),
    start: numberOf(given.get("start")) ?? min,
    cycle: given.get("cycle") !== undefined,
  };
  putSequence(place.transaction, sequence);
  return { tag: "CREATE SEQUENCE" };
}

function numberOf(node: Node | undefined): string | undefined {
  if (!node) return undefined;
  if ("Integer" in node) return String(node.Integer.ival ?? 0);
  return "Float" in node ? node.Float.fval : undefined;
}

export function comment(place: Workplace, { objtype, object, comment: text }: CommentStmt): Result {
  if (objtype !== "OBJECT_TABLE") notSimulated("comments on what is no table");
  const { name, schema } = nameOf(object);
  const table = place.context.findRelation(name, schema);
  if (table?.kind !== "table") return fail("42P01", `relation "${name}" does not exist`);
  const { comment: _, ...rest } = table;
  place.transaction.put(text === undefined ? rest : { ...rest, comment: text });
  return { tag: "COMMENT" };
}
