import type { Node } from "@pgsql/types";
import type { Index, Relation, Table, View } from "../catalog/catalog.ts";
import { requirePrivilege } from "../catalog/privileges.ts";
import { fail } from "../postgres-error.ts";
import { textsOf } from "../query/type-names.ts";
import type { Workplace } from "./result.ts";

export function newOid({ context }: Workplace): number {
  return context.cluster.newOid();
}

/** Where a new object goes. */
export function schemaFor(
  { context, transaction }: Workplace,
  schema: string | undefined,
  location?: number,
): string {
  const name = schema ?? context.searchPath.find((one) => transaction.catalog.schema(one));
  if (name === undefined) return fail("3F000", "no schema has been selected to create in");
  if (!transaction.catalog.schema(name)) fail("3F000", `schema "${name}" does not exist`, { location });
  const found = transaction.catalog.schema(name);
  if (found) requirePrivilege(context, found, "C", location);
  return name;
}

/** Whether a relation to be made is there already: an error, but with `IF NOT EXISTS`, which then makes nothing. */
export function isThere(
  place: Workplace,
  schema: string,
  name: string,
  mayBeThere: boolean | undefined,
): boolean {
  if (!place.transaction.catalog.relation(schema, name)) return false;
  const message = `relation "${name}" already exists`;
  if (!mayBeThere) fail("42P07", message);
  place.notice({ severity: "NOTICE", code: "42P07", message: `${message}, skipping` });
  return true;
}

/** The name, or with a number behind it where it is taken (ChooseRelationName). */
export function takenName({ transaction }: Workplace, schema: string, name: string): string {
  const short = name.slice(0, 63);
  let free = short;
  for (let count = 1; transaction.catalog.relation(schema, free); count++) free = `${short}${count}`;
  return free;
}

/** A qualified name as the parser gives it in lists. */
export function nameOf(node: Node | undefined): {
  readonly name: string;
  readonly schema: string | undefined;
} {
  if (node && "List" in node) {
    const words = textsOf(node.List.items);
    return { name: words.at(-1) ?? "", schema: words.at(-2) };
  }
  return { name: node && "String" in node ? (node.String.sval ?? "") : "", schema: undefined };
}

/** Views that show what is in a relation. */
export function viewsOn({ transaction }: Workplace, relation: Relation): readonly View[] {
  const found: View[] = [];
  for (const object of transaction.catalog.objects)
    if (object.kind === "view" && JSON.stringify(object.query).includes(`"relname":"${relation.name}"`))
      found.push(object);
  return found;
}

/** An index goes with its constraint, a sequence with its column, both with their table. */
export function dropRelation(place: Workplace, relation: Relation): void {
  const { transaction } = place;
  const { catalog } = transaction;
  if (relation.kind === "table") {
    for (const index of catalog.indexesOf(relation.oid)) transaction.drop(index.oid);
    for (const object of [...catalog.objects])
      if (object.kind === "sequence" && object.ownedBy?.table === relation.oid) transaction.drop(object.oid);
  }
  transaction.drop(relation.oid);
}

export function withoutConstraint({ transaction }: Workplace, table: Table, name: string): void {
  const constraint = table.constraints.find((one) => one.name === name);
  if (constraint && (constraint.kind === "primary" || constraint.kind === "unique"))
    transaction.drop(constraint.index);
  transaction.put({ ...table, constraints: table.constraints.filter((one) => one.name !== name) });
}

export function indexNamed(
  { context }: Workplace,
  name: string,
  schema: string | undefined,
): Index | undefined {
  const relation = context.findRelation(name, schema);
  return relation?.kind === "index" ? relation : undefined;
}
