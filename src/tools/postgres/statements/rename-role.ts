import type { CatalogObject } from "../catalog/catalog.ts";
import type { Grant } from "../catalog/privileges.ts";
import { fail } from "../postgres-error.ts";
import type { Entry } from "../storage/journal-entries.ts";
import type { Result, Workplace } from "./result.ts";

/** ALTER ROLE … RENAME: roles are known by their names, in all databases. */
export function renameRole({ context }: Workplace, from: string, to: string): Result {
  const { cluster } = context;
  const role = cluster.roles.get(from);
  if (!role) return fail("42704", `role "${from}" does not exist`);
  if (cluster.roles.has(to)) fail("42710", `role "${to}" already exists`);
  if (from === context.user) fail("0A000", "session user cannot be renamed");
  const name = (one: string) => (one === from ? to : one);
  const renamed = (acl: readonly Grant[]) =>
    acl.map((one) => ({ ...one, grantee: name(one.grantee), grantor: name(one.grantor) }));
  const entries: Entry[] = [
    { kind: "drop-role", name: from },
    { kind: "role", role: { ...role, name: to } },
  ];
  for (const other of cluster.roles.values())
    if (other.memberOf?.includes(from))
      entries.push({ kind: "role", role: { ...other, memberOf: other.memberOf.map(name) } });
  for (const { info, catalog } of cluster.databases.values()) {
    if (info.owner === from || info.acl)
      entries.push({
        kind: "database",
        info: { ...info, owner: name(info.owner), ...(info.acl && { acl: renamed(info.acl) }) },
      });
    for (const object of catalog.objects)
      if (object.owner === from || object.acl)
        entries.push({ kind: "put", d: info.oid, object: withNames(object, name, renamed) });
  }
  cluster.write(entries);
  for (const entry of entries) cluster.apply(entry);
  return { tag: "ALTER ROLE" };
}

function withNames(
  object: CatalogObject,
  name: (one: string) => string,
  renamed: (acl: readonly Grant[]) => readonly Grant[],
): CatalogObject {
  return { ...object, owner: name(object.owner), ...(object.acl && { acl: renamed(object.acl) }) };
}
