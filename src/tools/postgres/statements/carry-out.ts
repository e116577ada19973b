import type { Node } from "@pgsql/types";
import { fail, notSimulated } from "../postgres-error.ts";
import { gather, TICK } from "../query/plan.ts";
import { Planner } from "../query/planner.ts";
import { alterTable } from "./alter-table.ts";
import { alterRole, createDatabase, createRole, dropDatabase, dropRole } from "./cluster-objects.ts";
import { comment, createIndex, createSchema, createSequence, createView } from "./create-others.ts";
import { createTable } from "./create-table.ts";
import { drop, truncate } from "./drop.ts";
import { dropOwned, grant, grantRole, reassignOwned } from "./grant.ts";
import { insert } from "./insert.ts";
import { isThere, newOid, schemaFor } from "./objects.ts";
import { rename } from "./rename.ts";
import type { Result, Work, Workplace } from "./result.ts";
import { remove, update } from "./update-delete.ts";

/** Statements within a transaction; those about transactions and settings are the session's own affair. */
export function carryOut(place: Workplace, node: Node, sessionsIn: (database: number) => number): Work {
  if ("SelectStmt" in node)
    return node.SelectStmt.intoClause ? notSimulated("SELECT INTO") : select(place, node);
  if ("InsertStmt" in node) return insert(place, node.InsertStmt);
  if ("UpdateStmt" in node) return update(place, node.UpdateStmt);
  if ("DeleteStmt" in node) return remove(place, node.DeleteStmt);
  if ("CreateStmt" in node) return atOnce(() => createTable(place, node.CreateStmt));
  if ("CreateTableAsStmt" in node) return createTableAs(place, node);
  if ("AlterTableStmt" in node) return atOnce(() => alterTable(place, node.AlterTableStmt));
  if ("RenameStmt" in node) return atOnce(() => rename(place, node.RenameStmt));
  if ("DropStmt" in node) return atOnce(() => drop(place, node.DropStmt));
  if ("TruncateStmt" in node) return atOnce(() => truncate(place, node.TruncateStmt));
  if ("IndexStmt" in node) return atOnce(() => createIndex(place, node.IndexStmt));
  if ("ViewStmt" in node) return atOnce(() => createView(place, node.ViewStmt));
  if ("CreateSchemaStmt" in node) return atOnce(() => createSchema(place, node.CreateSchemaStmt));
  if ("CreateSeqStmt" in node) return atOnce(() => createSequence(place, node.CreateSeqStmt));
  if ("CommentStmt" in node) return atOnce(() => comment(place, node.CommentStmt));
  if ("CreatedbStmt" in node) return atOnce(() => createDatabase(place, node.CreatedbStmt));
  if ("DropdbStmt" in node) return atOnce(() => dropDatabase(place, node.DropdbStmt, sessionsIn));
  if ("CreateRoleStmt" in node) return atOnce(() => createRole(place, node.CreateRoleStmt));
  if ("AlterRoleStmt" in node) return atOnce(() => alterRole(place, node.AlterRoleStmt));
  if ("DropRoleStmt" in node) return atOnce(() => dropRole(place, node.DropRoleStmt));
  if ("GrantStmt" in node) return atOnce(() => grant(place, node.GrantStmt));
  if ("GrantRoleStmt" in node) return atOnce(() => grantRole(place, node.GrantRoleStmt));
  if ("ReassignOwnedStmt" in node) return atOnce(() => reassignOwned(place, node.ReassignOwnedStmt));
  if ("DropOwnedStmt" in node) return atOnce(() => dropOwned(place, node.DropOwnedStmt));
  if ("VacuumStmt" in node)
    return atOnce(() => ({ tag: node.VacuumStmt.is_vacuumcmd ? "VACUUM" : "ANALYZE" }));
  if ("CheckPointStmt" in node) return atOnce(() => ({ tag: "CHECKPOINT" }));
  return notSimulated(wordOf(node));
}

/** Of what is not simulated, as a person would call it: ExplainStmt is EXPLAIN. */
function wordOf(node: Node): string {
  const name = (Object.keys(node)[0] ?? "").replace(/Stmt$/, "");
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toUpperCase();
}

/** What is done in one go. */
function* atOnce(act: () => Result): Work {
  yield TICK;
  return act();
}

function* select({ context }: Workplace, node: Node): Work {
  const plan = new Planner(context).plan(node, undefined);
  const rows = yield* gather(plan.run(undefined));
  return { tag: `SELECT ${rows.length}`, columns: plan.columns, rows };
}

function* createTableAs(place: Workplace, node: Extract<Node, { CreateTableAsStmt: unknown }>): Work {
  const { query, into, objtype, if_not_exists } = node.CreateTableAsStmt;
  if (objtype === "OBJECT_MATVIEW") notSimulated("materialized views");
  const { relname: name = "", schemaname, location } = into?.rel ?? {};
  const schema = schemaFor(place, schemaname, location);
  if (!query) return fail("XX000", "there is no query");
  if (isThere(place, schema, name, if_not_exists)) return { tag: "CREATE TABLE AS" };
  const plan = new Planner(place.context).plan(query, undefined);
  const rows = into?.skipData ? [] : yield* gather(plan.run(undefined));
  const oid = newOid(place);
  const columns = plan.columns.map((column) => ({
    name: column.name,
    type: column.type.name,
    typmod: column.typmod,
    notNull: false,
  }));
  place.transaction.put({
    kind: "table",
    oid,
    heap: oid,
    schema,
    name,
    owner: place.context.user,
    columns,
    constraints: [],
  });
  for (const row of rows) place.transaction.insert(oid, row);
  return { tag: `SELECT ${rows.length}` } satisfies Result;
}
