import type { Node, VariableSetStmt } from "@pgsql/types";
import { rolesOf } from "../catalog/privileges.ts";
import { fail } from "../postgres-error.ts";
import type { Context } from "../query/context.ts";

/** SET ROLE and RESET ROLE: whose rights count from now on; undefined: those of who logged in. */
export function chosenRole(
  { cluster, sessionUser }: Context,
  kind: VariableSetStmt["kind"],
  [arg]: readonly Node[],
): string | undefined {
  if (kind !== "VAR_SET_VALUE" || !arg) return undefined;
  const name = "A_Const" in arg ? (arg.A_Const.sval?.sval ?? "") : "";
  if (name === "none") return undefined;
  if (!cluster.roles.has(name)) fail("22023", `role "${name}" does not exist`);
  const isSuperuser = cluster.roles.get(sessionUser)?.superuser ?? false;
  if (!isSuperuser && !rolesOf({ cluster, user: sessionUser }, sessionUser).has(name))
    fail("42501", `permission denied to set role "${name}"`);
  return name;
}
