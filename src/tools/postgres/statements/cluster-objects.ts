import type {
  AlterRoleStmt,
  CreatedbStmt,
  CreateRoleStmt,
  DropdbStmt,
  DropRoleStmt,
  Node,
} from "@pgsql/types";
import { fail, notSimulated } from "../postgres-error.ts";
import type { Entry, Role } from "../storage/journal-entries.ts";
import { newOid } from "./objects.ts";
import type { Result, Workplace } from "./result.ts";

/** Databases and roles belong to all: what is done with them counts at once. */
function carryOut({ context }: Workplace, entry: Entry): void {
  context.cluster.write([entry]);
  context.cluster.apply(entry);
}

export function createDatabase(place: Workplace, { dbname = "", options = [] }: CreatedbStmt): Result {
  const { cluster, user } = place.context;
  const role = cluster.roles.get(user);
  if (!role?.superuser && !role?.createDatabases) fail("42501", "permission denied to create database");
  if (cluster.database(dbname)) fail("42P04", `database "${dbname}" already exists`);
  const given = definitions(options);
  const owner = textOf(given.get("owner")) ?? user;
  if (!cluster.roles.has(owner)) fail("42704", `role "${owner}" does not exist`);
  const name = textOf(given.get("template")) ?? "template1";
  const template = cluster.database(name);
  if (!template) return fail("3D000", `template database "${name}" does not exist`);
  for (const option of given.keys())
    if (!["owner", "template", "encoding"].includes(option)) notSimulated(`CREATE DATABASE … ${option}`);
  const info = { oid: newOid(place), name: dbname, owner, allowsConnections: true, isTemplate: false };
  carryOut(place, { kind: "database", info, template: template.info.oid });
  return { tag: "CREATE DATABASE" };
}

export function dropDatabase(
  place: Workplace,
  { dbname = "", missing_ok }: DropdbStmt,
  isInUse: (oid: number) => number,
): Result {
  const { cluster, database } = place.context;
  const found = cluster.database(dbname);
  if (!found) {
    if (!missing_ok) fail("3D000", `database "${dbname}" does not exist`);
    place.notice({
      severity: "NOTICE",
      code: "00000",
      message: `database "${dbname}" does not exist, skipping`,
    });
    return { tag: "DROP DATABASE" };
  }
  if (found === database) fail("55006", "cannot drop the currently open database");
  if (found.info.isTemplate) fail("42809", "cannot drop a template database");
  const others = isInUse(found.info.oid);
  if (others > 0)
    fail("55006", `database "${dbname}" is being accessed by other users`, {
      detail:
        others === 1
          ? "There is 1 other session using the database."
          : `There are ${others} other sessions using the database.`,
    });
  carryOut(place, { kind: "drop-database", oid: found.info.oid });
  return { tag: "DROP DATABASE" };
}

function definitions(nodes: readonly Node[]): ReadonlyMap<string, Node | undefined> {
  return new Map(
    nodes.flatMap((node) =>
      "DefElem" in node ? [[node.DefElem.defname ?? "", node.DefElem.arg] as const] : [],
    ),
  );
}

function textOf(node: Node | undefined): string | undefined {
  return node && "String" in node ? (node.String.sval ?? "") : undefined;
}

function isTrue(node: Node | undefined): boolean {
  return node !== undefined && "Boolean" in node && node.Boolean.boolval === true;
}

function withOptions(role: Role, nodes: readonly Node[]): Role {
  let made = role;
  for (const [option, arg] of definitions(nodes)) {
    if (option === "password") made = { ...made, password: textOf(arg) ?? "" };
    else if (option === "superuser") made = { ...made, superuser: isTrue(arg), bypassRls: made.bypassRls };
    else if (option === "createdb") made = { ...made, createDatabases: isTrue(arg) };
    else if (option === "createrole") made = { ...made, createRoles: isTrue(arg) };
    else if (option === "canlogin") made = { ...made, login: isTrue(arg) };
    else if (option === "isreplication") made = { ...made, replication: isTrue(arg) };
    else if (option === "bypassrls") made = { ...made, bypassRls: isTrue(arg) };
    else if (option !== "inherit") notSimulated(`the option ${option} of roles`);
  }
  return made;
}

export function createRole(
  place: Workplace,
  { role: name = "", options = [], stmt_type }: CreateRoleStmt,
): Result {
  const { cluster, user } = place.context;
  const own = cluster.roles.get(user);
  if (own && !own.superuser && !own.createRoles)
    fail("42501", "permission denied to create role", {
      detail: "Only roles with the CREATEROLE attribute may create roles.",
    });
  if (cluster.roles.has(name)) fail("42710", `role "${name}" already exists`);
  const plain: Role = {
    oid: newOid(place),
    name,
    superuser: false,
    createDatabases: false,
    createRoles: false,
    login: stmt_type === "ROLESTMT_USER",
    replication: false,
    bypassRls: false,
  };
  carryOut(place, { kind: "role", role: withOptions(plain, options) });
  return { tag: "CREATE ROLE" };
}

export function alterRole(place: Workplace, { role, options = [] }: AlterRoleStmt): Result {
  const { cluster, user } = place.context;
  const name = role?.rolename ?? user;
  const known = cluster.roles.get(name);
  if (!known) return fail("42704", `role "${name}" does not exist`);
  carryOut(place, { kind: "role", role: withOptions(known, options) });
  return { tag: "ALTER ROLE" };
}

export function dropRole(place: Workplace, { roles = [], missing_ok }: DropRoleStmt): Result {
  const { cluster, user, database } = place.context;
  for (const node of roles) {
    const name = "RoleSpec" in node ? (node.RoleSpec.rolename ?? "") : "";
    if (!cluster.roles.has(name)) {
      if (!missing_ok) fail("42704", `role "${name}" does not exist`);
      place.notice({ severity: "NOTICE", code: "00000", message: `role "${name}" does not exist, skipping` });
      continue;
    }
    if (name === user) fail("55006", "current user cannot be dropped");
    const owned = [...database.catalog.objects].filter(
      (object) => object.owner === name && object.kind !== "index",
    );
    const granted = [...database.catalog.objects].filter(
      (object) => object.owner !== name && object.acl?.some(({ grantee }) => grantee === name),
    );
    const reasons = [
      ...granted.map((object) => `privileges for ${object.kind} ${object.name}`),
      ...owned.map((object) => `owner of ${object.kind} ${object.name}`),
    ];
    if (reasons.length > 0)
      fail("2BP01", `role "${name}" cannot be dropped because some objects depend on it`, {
        detail: reasons.join("\n"),
      });
    carryOut(place, { kind: "drop-role", name });
  }
  return { tag: "DROP ROLE" };
}
