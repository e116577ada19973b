import type { DropOwnedStmt, GrantRoleStmt, GrantStmt, Node, ReassignOwnedStmt } from "@pgsql/types";
import type { CatalogObject } from "../catalog/catalog.ts";
import { allLetters, type Grant, requireOwner } from "../catalog/privileges.ts";
import { fail, notSimulated } from "../postgres-error.ts";
import { missingRelation } from "../query/from.ts";
import type { DatabaseInfo } from "../storage/journal-entries.ts";
import { dropRelation } from "./objects.ts";
import type { Result, Workplace } from "./result.ts";

const WORDS: Readonly<Record<string, string>> = {
  select: "r",
  insert: "a",
  update: "w",
  delete: "d",
  truncate: "D",
  references: "x",
  trigger: "t",
  maintain: "m",
  usage: "U",
  create: "C",
  connect: "c",
  temporary: "T",
  temp: "T",
};
const KINDS: Readonly<Record<string, string>> = {
  table: "relation",
  view: "relation",
  sequence: "sequence",
  schema: "schema",
  database: "database",
};

/** GRANT and REVOKE of privileges. https://www.postgresql.org/docs/17/sql-grant.html */
export function grant(place: Workplace, statement: GrantStmt): Result {
  const { is_grant = false, targtype, objtype = "OBJECT_TABLE", objects = [], grant_option } = statement;
  if (grant_option) notSimulated("GRANT OPTION");
  if (targtype === "ACL_TARGET_DEFAULTS") notSimulated("default privileges");
  const names = (statement.grantees ?? []).map((node) => roleIn(place, node));
  if (objtype === "OBJECT_DATABASE") grantDatabases(place, statement, names);
  else if (targtype === "ACL_TARGET_ALL_IN_SCHEMA")
    for (const node of objects)
      for (const object of allIn(place, node, objtype)) change(place, object, statement, names);
  else for (const node of objects) change(place, targetOf(place, node, objtype), statement, names);
  return { tag: is_grant ? "GRANT" : "REVOKE" };
}

function roleIn({ context }: Workplace, node: Node): string {
  const { roletype, rolename = "" } = "RoleSpec" in node ? node.RoleSpec : {};
  if (roletype === "ROLESPEC_PUBLIC") return "";
  if (roletype !== "ROLESPEC_CSTRING") return context.user;
  return requireRole(context, rolename);
}

function requireRole({ cluster }: Workplace["context"], name: string): string {
  return cluster.roles.has(name) ? name : fail("42704", `role "${name}" does not exist`);
}

function targetOf({ context, transaction }: Workplace, node: Node, objtype: string): CatalogObject {
  if (objtype === "OBJECT_SCHEMA") {
    const name = "String" in node ? (node.String.sval ?? "") : "";
    return transaction.catalog.schema(name) ?? fail("3F000", `schema "${name}" does not exist`);
  }
  if (objtype !== "OBJECT_TABLE" && objtype !== "OBJECT_SEQUENCE")
    return notSimulated(`privileges on a ${objtype.replace("OBJECT_", "").toLowerCase()}`);
  const { relname = "", schemaname } = "RangeVar" in node ? node.RangeVar : {};
  const found = context.findRelation(relname, schemaname);
  if (!found) return missingRelation(context, relname, schemaname);
  if (objtype === "OBJECT_SEQUENCE" && found.kind !== "sequence")
    fail("42809", `"${relname}" is not a sequence`);
  return found;
}

function allIn({ transaction }: Workplace, node: Node, objtype: string): readonly CatalogObject[] {
  const name = "String" in node ? (node.String.sval ?? "") : "";
  if (!transaction.catalog.schema(name)) fail("3F000", `schema "${name}" does not exist`);
  const kinds = objtype === "OBJECT_SEQUENCE" ? ["sequence"] : ["table", "view"];
  return [...transaction.catalog.objects].filter(
    (object) => object.kind !== "schema" && object.schema === name && kinds.includes(object.kind),
  );
}

function lettersOf({ privileges }: GrantStmt, kind: string, all: string): string {
  if (!privileges || privileges.length === 0) return all;
  const given = privileges.map((node) => {
    const { priv_name: word = "", cols } = "AccessPriv" in node ? node.AccessPriv : {};
    if (cols) notSimulated("privileges on columns");
    const letter = WORDS[word.toLowerCase()] ?? fail("42601", `unrecognized privilege type "${word}"`);
    if (!all.includes(letter))
      fail("0LP01", `invalid privilege type ${word.toUpperCase()} for ${KINDS[kind] ?? kind}`);
    return letter;
  });
  return [...all].filter((letter) => given.includes(letter)).join("");
}

function change(
  place: Workplace,
  object: CatalogObject,
  statement: GrantStmt,
  names: readonly string[],
): void {
  const { context, transaction } = place;
  if (object.kind === "index") return notSimulated("privileges on an index");
  const all = allLetters(object.kind, context.setting("server_version_num"));
  const letters = lettersOf(statement, object.kind, all);
  requireGrantor(place, object);
  const usual: readonly Grant[] = [
    { grantee: object.owner, letters: all, grantor: object.owner },
    ...(object.kind === "schema" && object.name === "public"
      ? [{ grantee: "", letters: "U", grantor: object.owner }]
      : []),
  ];
  transaction.put({
    ...object,
    acl: changed(object.acl ?? usual, statement, names, letters, all, object.owner),
  });
}

/** Only who owns it gives of it. */
function requireGrantor({ context }: Workplace, object: CatalogObject): void {
  try {
    requireOwner(context, object);
  } catch {
    fail("42501", `permission denied for ${object.kind} ${object.name}`);
  }
}

function changed(
  before: readonly Grant[],
  { is_grant }: GrantStmt,
  names: readonly string[],
  letters: string,
  all: string,
  grantor: string,
): readonly Grant[] {
  let acl = [...before];
  for (const grantee of names) {
    const own = acl.find((one) => one.grantee === grantee)?.letters ?? "";
    const has = is_grant
      ? [...all].filter((letter) => own.includes(letter) || letters.includes(letter))
      : [...own].filter((letter) => !letters.includes(letter));
    const now = { grantee, letters: has.join(""), grantor };
    acl = acl.some((one) => one.grantee === grantee)
      ? acl.map((one) => (one.grantee === grantee ? now : one))
      : [...acl, now];
  }
  return acl.filter((one) => one.letters !== "");
}

function grantDatabases(place: Workplace, statement: GrantStmt, names: readonly string[]): void {
  const { cluster, setting, user } = place.context;
  for (const node of statement.objects ?? []) {
    const name = "String" in node ? (node.String.sval ?? "") : "";
    const found = cluster.database(name);
    if (!found) return fail("3D000", `database "${name}" does not exist`);
    const { owner } = found.info;
    if (!cluster.roles.get(user)?.superuser && owner !== user)
      fail("42501", `permission denied for database ${name}`);
    const all = allLetters("database", setting("server_version_num"));
    const letters = lettersOf(statement, "database", all);
    const before = found.info.acl ?? [
      { grantee: "", letters: "Tc", grantor: owner },
      { grantee: owner, letters: all, grantor: owner },
    ];
    const info: DatabaseInfo = { ...found.info, acl: changed(before, statement, names, letters, all, owner) };
    cluster.write([{ kind: "database", info }]);
    cluster.apply({ kind: "database", info });
  }
}

/** GRANT and REVOKE of membership. */
export function grantRole(place: Workplace, statement: GrantRoleStmt): Result {
  const { cluster, user } = place.context;
  const { granted_roles = [], grantee_roles = [], is_grant = false } = statement;
  const groups = granted_roles.map((node) =>
    requireRole(place.context, "AccessPriv" in node ? (node.AccessPriv.priv_name ?? "") : ""),
  );
  const own = cluster.roles.get(user);
  for (const group of groups)
    if (own && !own.superuser && !own.createRoles)
      fail("42501", `permission denied to ${is_grant ? "grant" : "revoke"} role "${group}"`, {
        detail: `Only roles with the ADMIN option on role "${group}" may ${is_grant ? "grant" : "revoke"} this role.`,
      });
  for (const node of grantee_roles) {
    const role = cluster.roles.get(roleIn(place, node));
    if (!role) continue;
    const before = role.memberOf ?? [];
    const memberOf = is_grant
      ? [...new Set([...before, ...groups])]
      : before.filter((name) => !groups.includes(name));
    const entry = { kind: "role", role: { ...role, memberOf } } as const;
    cluster.write([entry]);
    cluster.apply(entry);
  }
  return { tag: is_grant ? "GRANT ROLE" : "REVOKE ROLE" };
}

/** Privileges of a role, without those of another. */
function handedOver(
  acl: readonly Grant[] | undefined,
  from: string,
  to: string,
): readonly Grant[] | undefined {
  const name = (one: string) => (one === from ? to : one);
  return acl?.map((one) => ({ ...one, grantee: name(one.grantee), grantor: name(one.grantor) }));
}

/** The object with another owner, who has what the old one had. */
export function ownedBy<T extends CatalogObject>(object: T, owner: string): T {
  const acl = "acl" in object ? handedOver(object.acl, object.owner, owner) : undefined;
  return { ...object, owner, ...(acl && { acl }) };
}

export function reassignOwned(place: Workplace, { roles = [], newrole }: ReassignOwnedStmt): Result {
  const { transaction } = place;
  const names = roles.map((node) => roleIn(place, node));
  const owner = newrole ? roleIn(place, { RoleSpec: newrole }) : place.context.user;
  for (const object of [...transaction.catalog.objects])
    if (names.includes(object.owner)) transaction.put(ownedBy(object, owner));
  return { tag: "REASSIGN OWNED" };
}

/** What a role owns goes, and what it was given of other things. */
export function dropOwned(place: Workplace, { roles = [] }: DropOwnedStmt): Result {
  const { transaction } = place;
  const names = roles.map((node) => roleIn(place, node));
  for (const object of [...transaction.catalog.objects]) {
    if (!transaction.catalog.get(object.oid)) continue;
    if (names.includes(object.owner)) {
      if (object.kind === "schema") transaction.drop(object.oid);
      else dropRelation(place, object);
    } else if ("acl" in object && object.acl?.some(({ grantee }) => names.includes(grantee)))
      transaction.put({ ...object, acl: object.acl.filter(({ grantee }) => !names.includes(grantee)) });
  }
  return { tag: "DROP OWNED" };
}
