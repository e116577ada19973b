import type { Node, RenameStmt } from "@pgsql/types";
import type { Constraint, Relation, Table } from "../catalog/catalog.ts";
import { requireOwner } from "../catalog/privileges.ts";
import { fail, notSimulated } from "../postgres-error.ts";
import { missingRelation } from "../query/from.ts";
import { renameRole } from "./rename-role.ts";
import type { Result, Workplace } from "./result.ts";

export function rename(place: Workplace, statement: RenameStmt): Result {
  const { renameType, relation: range, subname = "", newname = "", relationType } = statement;
  const { transaction } = place;
  if (renameType === "OBJECT_ROLE") return renameRole(place, subname, newname);
  if (renameType === "OBJECT_DATABASE" || renameType === "OBJECT_SCHEMA") notSimulated("this RENAME");
  const { relname = "", schemaname } = range ?? {};
  const relation: Relation | undefined = place.context.findRelation(relname, schemaname);
  if (!relation) return missingRelation(place.context, relname, schemaname);
  requireOwner(place.context, relation);
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
