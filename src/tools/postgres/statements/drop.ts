import type { DropStmt, Node, TruncateStmt } from "@pgsql/types";
import type { CatalogObject, Relation, Table } from "../catalog/catalog.ts";
import { requireOwner, requirePrivilege } from "../catalog/privileges.ts";
import { fail, notSimulated } from "../postgres-error.ts";
import { REGCLASS } from "../values/types.ts";
import { referrers } from "./constraints.ts";
import { dropRelation, nameOf, newOid, viewsOn, withoutConstraint } from "./objects.ts";
import type { Result, Workplace } from "./result.ts";
import { changedTable } from "./target-table.ts";

const KINDS: Readonly<Record<string, Relation["kind"]>> = {
  OBJECT_TABLE: "table",
  OBJECT_VIEW: "view",
  OBJECT_INDEX: "index",
  OBJECT_SEQUENCE: "sequence",
};

/** What goes with an object: told, and done with CASCADE. */
interface Dependent {
  readonly text: string;
  readonly drop: () => void;
}

export function drop(
  place: Workplace,
  { removeType = "OBJECT_TABLE", objects = [], behavior, missing_ok }: DropStmt,
): Result {
  const cascades = behavior === "DROP_CASCADE";
  if (removeType === "OBJECT_SCHEMA") {
    for (const node of objects) dropSchema(place, node, cascades, missing_ok === true);
    return { tag: "DROP SCHEMA" };
  }
  const kind = KINDS[removeType];
  if (!kind) return notSimulated(`DROP ${removeType.replace("OBJECT_", "")}`);
  const found = objects.flatMap((node) => findObject(place, node, kind, missing_ok === true) ?? []);
  const gone = new Set(found.map(({ oid }) => oid));
  for (const relation of found) {
    const dependents = dependentsOf(place, relation).filter(({ oid }) => !gone.has(oid));
    if (dependents.length > 0 && !cascades)
      refuse(
        `${kind} ${relation.name}`,
        dependents.map(({ text }) => `${text} depends on ${kind} ${relation.name}`),
      );
    tellCascade(place, dependents);
    for (const { drop: act } of dependents) act();
    dropRelation(place, relation);
  }
  return { tag: `DROP ${kind.toUpperCase()}` };
}

function refuse(what: string, details: readonly string[]): never {
  fail("2BP01", `cannot drop ${what} because other objects depend on it`, {
    detail: details.join("\n"),
    hint: "Use DROP ... CASCADE to drop the dependent objects too.",
  });
}

function tellCascade(place: Workplace, dependents: readonly Dependent[]): void {
  const [only] = dependents;
  if (!only) return;
  const message =
    dependents.length === 1
      ? `drop cascades to ${only.text}`
      : `drop cascades to ${dependents.length} other objects`;
  const detail =
    dependents.length === 1 ? undefined : dependents.map(({ text }) => `drop cascades to ${text}`).join("\n");
  place.notice({ severity: "NOTICE", code: "00000", message, detail });
}

function findObject(
  place: Workplace,
  node: Node,
  kind: Relation["kind"],
  missingOk: boolean,
): Relation | undefined {
  const { name, schema } = nameOf(node);
  const relation = place.context.findRelation(name, schema);
  if (!relation) {
    const shown = schema === undefined ? name : `${schema}.${name}`;
    if (schema !== undefined && !place.transaction.catalog.schema(schema) && !missingOk)
      fail("3F000", `schema "${schema}" does not exist`);
    if (!missingOk) fail("42P01", `${kind} "${shown}" does not exist`);
    place.notice({
      severity: "NOTICE",
      code: "00000",
      message: `${kind} "${name}" does not exist, skipping`,
    });
    return undefined;
  }
  if (relation.kind !== kind) {
    const article = (word: string) => (word === "index" ? "an index" : `a ${word}`);
    fail("42809", `"${name}" is not ${article(kind)}`, {
      hint: `Use DROP ${relation.kind.toUpperCase()} to remove ${article(relation.kind)}.`,
    });
  }
  requireOwner(place.context, relation);
  return relation;
}

function dependentsOf(
  place: Workplace,
  relation: Relation,
): readonly (Dependent & { readonly oid: number })[] {
  const { transaction } = place;
  const views = relation.kind === "table" || relation.kind === "view" ? viewsOn(place, relation) : [];
  const found = views.map((view) => ({
    oid: view.oid,
    text: `view ${view.name}`,
    drop: () => dropRelation(place, view),
  }));
  if (relation.kind === "table") {
    const foreign = referrers(place, relation).filter(({ from }) => from.oid !== relation.oid);
    return [
      ...foreign.map(({ from, constraint }) => ({
        oid: from.oid,
        text: `constraint ${constraint.name} on table ${from.name}`,
        drop: () => withoutConstraint(place, transaction.catalog.table(from.oid) ?? from, constraint.name),
      })),
      ...found,
    ];
  }
  if (relation.kind === "index") {
    const table = transaction.catalog.table(relation.table);
    const owner = table?.constraints.find((one) => "index" in one && one.index === relation.oid);
    if (owner && table)
      fail(
        "2BP01",
        `cannot drop index ${relation.name} because constraint ${owner.name} on table ${table.name} requires it`,
        {
          hint: `You can drop constraint ${owner.name} on table ${table.name} instead.`,
        },
      );
  }
  if (relation.kind === "sequence" && relation.ownedBy) {
    const { ownedBy } = relation;
    const table = transaction.catalog.table(ownedBy.table);
    if (table)
      return [
        {
          oid: 0,
          text: `default value for column ${ownedBy.column} of table ${table.name}`,
          drop: () => withoutDefault(place, table, ownedBy.column),
        },
      ];
  }
  return found;
}

function withoutDefault({ transaction }: Workplace, table: Table, name: string): void {
  const columns = table.columns.map((column) => {
    if (column.name !== name) return column;
    const { default: _, ...rest } = column;
    return rest;
  });
  transaction.put({ ...table, columns });
}

function dropSchema(place: Workplace, node: Node, cascades: boolean, missingOk: boolean): void {
  const { name } = nameOf(node);
  const { transaction } = place;
  const schema = transaction.catalog.schema(name);
  if (!schema) {
    if (!missingOk) fail("3F000", `schema "${name}" does not exist`);
    place.notice({ severity: "NOTICE", code: "00000", message: `schema "${name}" does not exist, skipping` });
    return;
  }
  const inside = [...transaction.catalog.objects].filter((object): object is Relation =>
    isWithin(object, name),
  );
  const shown = inside.filter(({ kind }) => kind === "table" || kind === "view");
  if (inside.length > 0 && !cascades)
    refuse(
      `schema ${name}`,
      shown.map((object) => `${object.kind} ${shownName(place, object)} depends on schema ${name}`),
    );
  tellCascade(
    place,
    shown.map((object) => ({ text: `${object.kind} ${shownName(place, object)}`, drop: () => undefined })),
  );
  for (const relation of inside) transaction.drop(relation.oid);
  transaction.drop(schema.oid);
}

/** With its schema, where the search path does not lead to it. */
function shownName({ context }: Workplace, { oid }: Relation): string {
  return context.names.format(REGCLASS, oid);
}

function isWithin(object: CatalogObject, schema: string): boolean {
  return object.kind !== "schema" && object.schema === schema;
}

export function truncate(place: Workplace, { relations = [], behavior, restart_seqs }: TruncateStmt): Result {
  const { transaction } = place;
  const tables = relations.map((node) =>
    changedTable(place, "RangeVar" in node ? node.RangeVar : undefined, false),
  );
  for (const table of tables) requirePrivilege(place.context, table, "D");
  for (let at = 0; at < tables.length; at++) {
    const table = tables[at];
    if (!table) continue;
    for (const { from } of referrers(place, table)) {
      if (tables.some(({ oid }) => oid === from.oid)) continue;
      if (behavior !== "DROP_CASCADE")
        fail("0A000", "cannot truncate a table referenced in a foreign key constraint", {
          detail: `Table "${from.name}" references "${table.name}".`,
          hint: `Truncate table "${from.name}" at the same time, or use TRUNCATE ... CASCADE.`,
        });
      place.notice({
        severity: "NOTICE",
        code: "00000",
        message: `truncate cascades to table "${from.name}"`,
      });
      tables.push(from);
    }
  }
  for (const table of tables) {
    transaction.put({ ...table, heap: newOid(place) });
    if (restart_seqs) restartSequences(place, table);
  }
  return { tag: "TRUNCATE TABLE" };
}

function restartSequences({ transaction, context }: Workplace, table: Table): void {
  for (const object of transaction.catalog.objects)
    if (object.kind === "sequence" && object.ownedBy?.table === table.oid)
      context.sequences.set(object.oid, BigInt(object.start), false);
}
