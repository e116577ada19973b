import type { AlterTableCmd, AlterTableStmt, Node, RenameStmt } from "@pgsql/types";
import type { Column, Constraint, Relation, Table } from "../catalog/catalog.ts";
import { columnType, compileOwn, scopeOf } from "../catalog/describe.ts";
import { fail, notSimulated } from "../postgres-error.ts";
import { castTo } from "../query/casts.ts";
import { missingRelation } from "../query/from.ts";
import { Planner } from "../query/planner.ts";
import { resolveType } from "../query/type-names.ts";
import { isVisible } from "../storage/transactions.ts";
import type { Datum, Row } from "../values/datum.ts";
import { checkReferences, TableRules } from "./constraints.ts";
import { addColumn, addConstraint, checkDefault, draftOf, finishDraft } from "./create-table.ts";
import { dropRelation, newOid, viewsOn, withoutConstraint } from "./objects.ts";
import type { Result, Workplace } from "./result.ts";

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
  if (command.subtype === "AT_ChangeOwner" && object) {
    transaction.put({ ...object, owner: roleName(place, command) });
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
      finishDraft(place, draft);
      return checkRows(place, transaction.catalog.table(oid) ?? table, draft.constraints);
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

function columnOf(table: Table, name: string): Column {
  return (
    table.columns.find((column) => column.name === name) ??
    fail("42703", `column "${name}" of relation "${table.name}" does not exist`)
  );
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

function rowsOf({ transaction }: Workplace, { heap }: Table): readonly Row[] {
  const snapshot = transaction.snapshot();
  return transaction
    .heap(heap)
    .versions.filter((version) => isVisible(version, snapshot))
    .map(({ values }) => values);
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
  finishDraft(place, draft);
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

function checkNoNulls(place: Workplace, table: Table, name: string): void {
  const at = table.columns.indexOf(columnOf(table, name));
  if (rowsOf(place, table).some((row) => (row[at] ?? null) === null))
    fail("23502", `column "${name}" of relation "${table.name}" contains null values`);
}

/** Rows that are there already must meet new constraints. */
function checkRows(place: Workplace, table: Table, added: readonly Constraint[]): void {
  const rows = rowsOf(place, table);
  for (const constraint of added) {
    if (constraint.kind === "primary")
      for (const name of constraint.columns) checkNoNulls(place, table, name);
    if (constraint.kind === "primary" || constraint.kind === "unique")
      checkDuplicates(place, table, constraint);
    if (constraint.kind !== "check") continue;
    const condition = compileOwn(place.context, constraint.expression, table, "check constraints");
    if (rows.some((row) => condition.evaluate({ row, outer: undefined }) === false))
      fail(
        "23514",
        `check constraint "${constraint.name}" of relation "${table.name}" is violated by some row`,
      );
  }
  checkReferences(place, { ...table, constraints: added }, rows);
}

function checkDuplicates(
  place: Workplace,
  table: Table,
  { name, columns }: { readonly name: string; readonly columns: readonly string[] },
): void {
  const places = columns.map((column) => table.columns.findIndex((one) => one.name === column));
  const seen = new Set<string>();
  for (const row of rowsOf(place, table)) {
    const values = places.map((at) => row[at] ?? null);
    if (values.includes(null)) continue;
    const key = values
      .map((value, at) => columnType(table.columns[places[at] ?? 0] ?? { type: "text" }).format(value))
      .join(", ");
    if (seen.has(key))
      fail("23505", `could not create unique index "${name}"`, {
        detail: `Key (${columns.join(", ")})=(${key}) is duplicated.`,
      });
    seen.add(key);
  }
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

export function rename(place: Workplace, statement: RenameStmt): Result {
  const { renameType, relation: range, subname = "", newname = "", relationType } = statement;
  const { transaction } = place;
  if (renameType === "OBJECT_DATABASE" || renameType === "OBJECT_ROLE" || renameType === "OBJECT_SCHEMA")
    notSimulated("this RENAME");
  const { relname = "", schemaname } = range ?? {};
  const relation: Relation | undefined = place.context.findRelation(relname, schemaname);
  if (!relation) return missingRelation(place.context, relname, schemaname);
  if (renameType === "OBJECT_COLUMN" && relation.kind === "table") {
    if (relation.columns.some(({ name }) => name === newname))
      fail("42701", `column "${newname}" of relation "${relname}" already exists`);
    if (relation.columns.every(({ name }) => name !== subname))
      fail("42703", `column "${subname}" does not exist`);
    renameColumn(place, relation, subname, newname);
    return { tag: "ALTER TABLE" };
  }
  if (renameType === "OBJECT_TABCONSTRAINT" && relation.kind === "table") {
    const constraints = relation.constraints.map((one) =>
      one.name === subname ? { ...one, name: newname } : one,
    );
    transaction.put({ ...relation, constraints });
    return { tag: "ALTER TABLE" };
  }
  if (transaction.catalog.relation(relation.schema, newname))
    fail("42P07", `relation "${newname}" already exists`);
  transaction.put({ ...relation, name: newname });
  return { tag: `ALTER ${(renameType ?? relationType ?? "").replace("OBJECT_", "")}` };
}

function renameColumn({ transaction }: Workplace, table: Table, from: string, to: string): void {
  const renamed = (names: readonly string[]) => names.map((name) => (name === from ? to : name));
  const inText = (node: Node): Node =>
    JSON.parse(JSON.stringify(node).replaceAll(`"sval":"${from}"`, `"sval":"${to}"`));
  const constraints = table.constraints.map((one): Constraint => {
    if (one.kind === "check") return { ...one, expression: inText(one.expression) };
    return { ...one, columns: renamed(one.columns) };
  });
  transaction.put({
    ...table,
    columns: table.columns.map((column) => (column.name === from ? { ...column, name: to } : column)),
    constraints,
  });
  for (const index of transaction.catalog.indexesOf(table.oid))
    transaction.put({
      ...index,
      keys: index.keys.map((key) => (key.column === from ? { ...key, column: to } : key)),
    });
  for (const other of transaction.catalog.tables)
    if (other.constraints.some((one) => one.kind === "foreign" && one.table === table.oid))
      transaction.put({
        ...other,
        constraints: other.constraints.map((one) =>
          one.kind === "foreign" && one.table === table.oid
            ? { ...one, references: renamed(one.references) }
            : one,
        ),
      });
}
