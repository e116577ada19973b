import { fail } from "../postgres-error.ts";
import type { Context } from "../query/context.ts";
import type { CatalogObject } from "./catalog.ts";

/** What one role has been given of an object, in the letters of aclitem. */
export interface Grant {
  /** "" is PUBLIC. */
  readonly grantee: string;
  readonly letters: string;
  readonly grantor: string;
}

type Who = Pick<Context, "cluster" | "user">;

/** The privileges of each kind in the order in which they are shown. https://www.postgresql.org/docs/17/ddl-priv.html */
const LETTERS: Readonly<Record<string, string>> = {
  table: "arwdDxtm",
  view: "arwdDxtm",
  sequence: "rwU",
  schema: "UC",
  database: "CTc",
};
/** MAINTAIN came with this release. */
const WITH_MAINTAIN = 170_000;

export function allLetters(kind: string, version: string | undefined): string {
  const letters = LETTERS[kind] ?? "";
  return Number(version ?? WITH_MAINTAIN) >= WITH_MAINTAIN ? letters : letters.replace("m", "");
}

/** `reader=r/postgres` */
export function showGrants(grants: readonly Grant[] | undefined): readonly string[] | null {
  return grants?.map(({ grantee, letters, grantor }) => `${grantee}=${letters}/${grantor}`) ?? null;
}

/** The role and those that it is a member of. */
export function rolesOf({ cluster }: Who, user: string): ReadonlySet<string> {
  const found = new Set([user]);
  for (const name of found) for (const group of cluster.roles.get(name)?.memberOf ?? []) found.add(group);
  return found;
}

/** A user that is no role is another server's own affair. */
function mayAll({ cluster, user }: Who): boolean {
  return cluster.roles.get(user)?.superuser ?? true;
}

function owns(context: Context, object: CatalogObject): boolean {
  const owner = object.owner === "pg_database_owner" ? context.database.info.owner : object.owner;
  return mayAll(context) || rolesOf(context, context.user).has(owner);
}

function may(context: Context, object: CatalogObject, letter: string): boolean {
  if (owns(context, object)) return true;
  if (object.kind === "index") return false;
  const roles = rolesOf(context, context.user);
  const isPublicSchema = object.kind === "schema" && object.name === "public";
  const grants = object.acl ?? (isPublicSchema ? [{ grantee: "", letters: "U", grantor: object.owner }] : []);
  return grants.some(
    ({ grantee, letters }) => (grantee === "" || roles.has(grantee)) && letters.includes(letter),
  );
}

function denied(object: CatalogObject, location?: number): never {
  return fail("42501", `permission denied for ${object.kind} ${object.name}`, { location });
}

/** Fails where the user may not do with an object what a letter stands for. */
export function requirePrivilege(
  context: Context,
  object: CatalogObject,
  letter: string,
  location?: number,
): void {
  if (object.kind === "schema") {
    if (!may(context, object, letter)) denied(object, location);
    return;
  }
  const schema = context.catalog.schema(object.schema);
  if (schema && !may(context, schema, "U")) denied(schema, location);
  if (!may(context, object, letter)) denied(object);
}

export function requireOwner(context: Context, object: CatalogObject): void {
  if (!owns(context, object)) fail("42501", `must be owner of ${object.kind} ${object.name}`);
}
