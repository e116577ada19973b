import type { AlterTableCmd, AlterTableStmt, Node } from "@pgsql/types";
import type { Column, Constraint, Table } from "../catalog/catalog.ts";
import { scopeOf } from "../catalog/describe.ts";
import { requireOwner } from "../catalog/privileges.ts";
import { fail, notSimulated } from "../postgres-error.ts";
import { castTo } from "../query/casts.ts";
import { missingRelation } from "../query/from.ts";
import { Planner } from "../query/planner.ts";
import { resolveType } from "../query/type-names.ts";
import type { Datum, Row } from "../values/datum.ts";
import { addColumn, checkDefault } from "./column-definitions.ts";
import { columnOrder } from "./column-place.ts";
import { TableRules } from "./constraints.ts";
import { checkNoNulls, checkRows, columnOf, rowsOf } from "./existing-rows.ts";
import { ownedBy } from "./grant.ts";
import { dropRelation, newOid, viewsOn, withoutConstraint } from "./objects.ts";
import type { Result, Workplace } from "./result.ts";
import { addConstraint } from "./table-constraints.ts";
import { draftOf, writeDraft } from "./table-draft.ts";

export function alterTable(
  place: Workplace,
  { relation: range, cmds = [], missing_ok, objtype }: AlterTableStmt,
): Result {
  const { relname = "", schemaname } = range ?? {};
  const relation = place.context.findRelation(relname, schemaname);
  if (!relation) {
    if (!missing_ok) return missingRelation(place.context, relname, schemaname);
    place.notice({
      severity: "NOTICE",
      code: "00000",
      message: `relation "${relname}" does not exist, skipping`,
    });
  } else for (const node of cmds) if ("AlterTableCmd" in node) alter(place, relation.oid, node.AlterTableCmd);
  return { tag: `ALTER ${(objtype ?? "OBJECT_TABLE").replace("OBJECT_", "")}` };
}

function alter(place: Workplace, oid: number, command: AlterTableCmd): void {
  const { transaction } = place;
  const object = transaction.catalog.get(oid);
  if (object) requireOwner(place.context, object);
  if (command.subtype === "AT_ChangeOwner" && object) {
    transaction.put(ownedBy(object, roleName(place, command)));
    return;
  }
  const table = transaction.catalog.table(oid);
  if (!table) return notSimulated("this change of what is no table");
  const { def, name = "" } = command;
  switch (command.subtype) {
    case "AT_AddColumn":
      return addTableColumn(place, table, command);
    case "AT_DropColumn":
      return dropColumn(place, table, command);
    case "AT_ColumnDefault":
      return changeColumn(place, table, name, (column) => withDefault(place, column, def));
    case "AT_SetNotNull":
      checkNoNulls(place, table, name);
      return changeColumn(place, table, name, (column) => ({ ...column, notNull: true }));
    case "AT_DropNotNull":
      if (table.constraints.some((one) => one.kind === "primary" && one.columns.includes(name)))
        fail("42P16", `column "${name}" is in a primary key`);
      return changeColumn(place, table, name, (column) => ({ ...column, notNull: false }));
    case "AT_AlterColumnType":
      return changeType(place, table, name, def);
    case "AT_AddConstraint": {
      const draft = draftOf(table);
      if (def && "Constraint" in def) addConstraint(place, draft, def.Constraint, undefined);
      writeDraft(place, draft);
      return checkRows(place, transaction.catalog.table(oid) ?? table, draft.constraints);
    }
    case "AT_SetOptions": {
      const order = columnOrder(table, command);
      const columns = order.flatMap((at) => table.columns[at] ?? []);
      return rewrite(place, table, { ...table, columns }, (row) => order.map((at) => row[at] ?? null));
    }
    case "AT_DropConstraint":
      return dropConstraint(place, table, command);
    default:
      return notSimulated(`ALTER TABLE ${command.subtype}`);
  }
}

function roleName({ context }: Workplace, { newowner }: AlterTableCmd): string {
  const name = newowner?.rolename ?? context.user;
  return context.cluster.roles.has(name) ? name : fail("42704", `role "${name}" does not exist`);
}

function changeColumn(
  { transaction }: Workplace,
  table: Table,
  name: string,
  change: (column: Column) => Column,
): void {
  const changed = change(columnOf(table, name));
  transaction.put({
    ...table,
    columns: table.columns.map((column) => (column.name === name ? changed : column)),
  });
}

function withDefault(place: Workplace, column: Column, node: Node | undefined): Column {
  if (node) checkDefault(place, column, node);
  const { default: _, ...rest } = column;
  return node ? { ...rest, default: node } : rest;
}

/** The table with other columns: its rows are written anew. */
function rewrite(place: Workplace, old: Table, changed: Table, make: (row: Row) => Row): void {
  const rows = rowsOf(place, old);
  const heap = newOid(place);
  place.transaction.put({ ...changed, heap });
  for (const row of rows) place.transaction.insert(heap, make(row));
}

function addTableColumn(place: Workplace, table: Table, { def, missing_ok }: AlterTableCmd): void {
  if (!def || !("ColumnDef" in def)) return;
  const { colname: name = "", constraints = [] } = def.ColumnDef;
  if (table.columns.some((column) => column.name === name)) {
    if (!missing_ok) fail("42701", `column "${name}" of relation "${table.name}" already exists`);
    return place.notice({
      severity: "NOTICE",
      code: "42701",
      message: `column "${name}" of relation "${table.name}" already exists, skipping`,
    });
  }
  const draft = draftOf(table);
  const column = addColumn(place, draft, def.ColumnDef);
  for (const node of constraints)
    if ("Constraint" in node) addConstraint(place, draft, node.Constraint, name);
  writeDraft(place, draft);
  const written = place.transaction.catalog.table(table.oid) ?? draft.table;
  const rules = new TableRules(place, written);
  rewrite(place, table, written, (row) => rules.completed([...row, rules.default(column)]));
  const changed = place.transaction.catalog.table(table.oid) ?? written;
  if (column.notNull) checkNoNulls(place, changed, name);
  checkRows(place, changed, draft.constraints);
}

function dropColumn(
  place: Workplace,
  table: Table,
  { name = "", behavior, missing_ok }: AlterTableCmd,
): void {
  const at = table.columns.findIndex((column) => column.name === name);
  if (at < 0 && missing_ok)
    return place.notice({
      severity: "NOTICE",
      code: "00000",
      message: `column "${name}" of relation "${table.name}" does not exist, skipping`,
    });
  columnOf(table, name);
  const views = viewsOn(place, table).filter(({ query }) =>
    JSON.stringify(query).includes(`"sval":"${name}"`),
  );
  if (views.length > 0 && behavior !== "DROP_CASCADE")
    fail("2BP01", `cannot drop column ${name} of table ${table.name} because other objects depend on it`, {
      detail: views
        .map((view) => `view ${view.name} depends on column ${name} of table ${table.name}`)
        .join("\n"),
      hint: "Use DROP ... CASCADE to drop the dependent objects too.",
    });
  for (const view of views) dropRelation(place, view);
  for (const constraint of table.constraints)
    if (usesColumn(constraint, name))
      withoutConstraint(place, place.transaction.catalog.table(table.oid) ?? table, constraint.name);
  for (const index of place.transaction.catalog.indexesOf(table.oid))
    if (index.keys.some(({ column }) => column === name)) place.transaction.drop(index.oid);
  const now = place.transaction.catalog.table(table.oid) ?? table;
  rewrite(place, now, { ...now, columns: now.columns.filter((column) => column.name !== name) }, (row) =>
    row.filter((_, place) => place !== at),
  );
}

function usesColumn(constraint: Constraint, name: string): boolean {
  return constraint.kind === "check"
    ? JSON.stringify(constraint.expression).includes(`"sval":"${name}"`)
    : constraint.columns.includes(name);
}

function changeType(place: Workplace, table: Table, name: string, def: Node | undefined): void {
  const definition = def && "ColumnDef" in def ? def.ColumnDef : {};
  const column = columnOf(table, name);
  const { type, typmod } = resolveType(definition.typeName);
  const at = table.columns.indexOf(column);
  const compiler = new Planner(place.context).compiler(scopeOf(table), "transform expressions");
  const source = compiler.compile(
    definition.raw_default ?? { ColumnRef: { fields: [{ String: { sval: name } }] } },
  );
  const made = castTo(source, type, "assignment", place.context, typmod);
  if (!made)
    return fail("42804", `column "${name}" cannot be cast automatically to type ${type.shown}`, {
      hint: `You might need to specify "USING ${name}::${type.shown}".`,
    });
  const convert = (row: Row): Datum => made.evaluate({ row, outer: undefined });
  const changed = { ...column, type: type.name, typmod };
  const columns = table.columns.map((one) => (one === column ? changed : one));
  rewrite(place, table, { ...table, columns }, (row) =>
    row.map((value, index) => (index === at ? convert(row) : value)),
  );
}

function dropConstraint(
  place: Workplace,
  table: Table,
  { name = "", behavior, missing_ok }: AlterTableCmd,
): void {
  const constraint = table.constraints.find((one) => one.name === name);
  if (!constraint) {
    if (!missing_ok) fail("42704", `constraint "${name}" of relation "${table.name}" does not exist`);
    return place.notice({
      severity: "NOTICE",
      code: "00000",
      message: `constraint "${name}" of relation "${table.name}" does not exist, skipping`,
    });
  }
  const others = place.transaction.catalog.tables.flatMap((from) =>
    from.constraints.flatMap((one) =>
      one.kind === "foreign" &&
      one.table === table.oid &&
      "index" in constraint &&
      one.references.join() === constraint.columns.join()
        ? [{ from, one }]
        : [],
    ),
  );
  if (others.length > 0 && behavior !== "DROP_CASCADE")
    fail(
      "2BP01",
      `cannot drop constraint ${name} on table ${table.name} because other objects depend on it`,
      {
        detail: others
          .map(({ from, one }) => `constraint ${one.name} on table ${from.name} depends on index ${name}`)
          .join("\n"),
        hint: "Use DROP ... CASCADE to drop the dependent objects too.",
      },
    );
  for (const { from, one } of others) withoutConstraint(place, from, one.name);
  withoutConstraint(place, place.transaction.catalog.table(table.oid) ?? table, name);
}
