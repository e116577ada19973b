import type { CreateStmt } from "@pgsql/types";
import { notSimulated } from "../postgres-error.ts";
import { addColumn } from "./column-definitions.ts";
import { isThere, newOid, schemaFor } from "./objects.ts";
import type { Result, Workplace } from "./result.ts";
import { addConstraint } from "./table-constraints.ts";
import { draftOf, writeDraft } from "./table-draft.ts";

export function createTable(place: Workplace, statement: CreateStmt): Result {
  const { relation, tableElts = [], if_not_exists, inhRelations, partspec } = statement;
  if (inhRelations || partspec) notSimulated("inheritance and partitions");
  const name = relation?.relname ?? "";
  const schema = schemaFor(place, relation?.schemaname, relation?.location ?? 0);
  if (isThere(place, schema, name, if_not_exists)) return { tag: "CREATE TABLE" };
  const oid = newOid(place);
  const owner = place.context.user;
  const temporary = relation?.relpersistence === "t" ? { temporary: true } : {};
  const draft = draftOf({
    kind: "table",
    oid,
    heap: oid,
    schema,
    name,
    owner,
    columns: [],
    constraints: [],
    ...temporary,
  });
  for (const element of tableElts) {
    if ("ColumnDef" in element) addColumn(place, draft, element.ColumnDef);
    else if ("TableLikeClause" in element) notSimulated("LIKE in CREATE TABLE");
  }
  for (const element of tableElts) {
    if ("ColumnDef" in element)
      for (const node of element.ColumnDef.constraints ?? [])
        if ("Constraint" in node) addConstraint(place, draft, node.Constraint, element.ColumnDef.colname);
    if ("Constraint" in element) addConstraint(place, draft, element.Constraint, undefined);
  }
  writeDraft(place, draft);
  return { tag: "CREATE TABLE" };
}
