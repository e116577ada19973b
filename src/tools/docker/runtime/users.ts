import type { Credentials, Files } from "../../../disk/files.ts";
import { Users } from "../../../process/users.ts";

export interface ContainerUser {
  readonly credentials: Credentials;
  readonly home: string;
}

/** `name|uid[:group|gid]` as runc reads it, by the container's own tables; a text is what is wrong. */
export function findUser(files: Files, spec: string): ContainerUser | string {
  const [name = "", group] = spec.split(":");
  const users = new Users(files);
  const known =
    name === ""
      ? users.byUid(0)
      : (users.byName(name) ?? (isNumber(name) ? users.byUid(Number(name)) : undefined));
  if (!known && name !== "" && !isNumber(name))
    return `unable to find user ${name}: no matching entries in passwd file`;
  const uid = known?.uid ?? (name === "" ? 0 : Number(name));
  const home = known?.home || "/";
  if (group === undefined || group === "") {
    const gid = known?.gid ?? 0;
    return { credentials: { uid, gid, groups: known ? users.groupIdsOf(known) : [gid] }, home };
  }
  const gid = users.groupByName(group)?.gid ?? (isNumber(group) ? Number(group) : undefined);
  if (gid === undefined) return `unable to find group ${group}: no matching entries in group file`;
  return { credentials: { uid, gid, groups: [gid] }, home };
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}
