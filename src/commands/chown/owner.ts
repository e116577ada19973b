import type { FileStatus } from "../../disk/files.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import type { Users } from "../../process/users.ts";

/** Whom a file is to belong to; undefined: as it is. The names are those of the line, for messages. */
export interface Owner {
  readonly uid?: number;
  readonly gid?: number;
  readonly userName?: string;
  readonly groupName?: string;
  /** A remark about how it was written. */
  readonly warning?: string;
}

/** `OWNER[:[GROUP]]` (gnulib userspec.c); or the message. */
export function parseOwner(spec: string, users: Users): Owner | string {
  const colon = spec.indexOf(":");
  if (colon >= 0) return parseParts(spec, spec.slice(0, colon), spec.slice(colon + 1), users);
  const plain = parseParts(spec, spec, undefined, users);
  const dot = spec.indexOf(".");
  if (typeof plain !== "string" || dot < 0) return plain;
  const dotted = parseParts(spec, spec.slice(0, dot), spec.slice(dot + 1), users);
  if (typeof dotted === "string") return plain;
  return { ...dotted, warning: `warning: '.' should be ':': ${quoteText(spec)}` };
}

function parseParts(spec: string, user: string, group: string | undefined, users: Users): Owner | string {
  let owner: Owner = {};
  if (user !== "") {
    const known = user.startsWith("+") ? undefined : users.byName(user);
    const uid = known?.uid ?? parseId(user);
    if (uid === undefined) return `invalid user: ${quoteText(spec)}`;
    owner = { uid, userName: user };
    if (group === "") {
      if (!known) return `invalid spec: ${quoteText(spec)}`;
      owner = { ...owner, gid: known.gid, groupName: users.groupNameOf(known.gid) };
    }
  }
  if (!group) return owner;
  const gid = groupId(group, users);
  return gid === undefined ? `invalid group: ${quoteText(spec)}` : { ...owner, gid, groupName: group };
}

/** A group by its name or number; or the message. */
export function parseGroup(text: string, users: Users): Owner | string {
  if (text === "") return {};
  const gid = groupId(text, users);
  return gid === undefined ? `invalid group: ${quoteText(text)}` : { gid, groupName: text };
}

function groupId(text: string, users: Users): number | undefined {
  const known = text.startsWith("+") ? undefined : users.groupByName(text);
  return known?.gid ?? parseId(text);
}

const LARGEST_ID = 0xffff_fffe;

function parseId(text: string): number | undefined {
  return /^\+?\d+$/.test(text) && Number(text) <= LARGEST_ID ? Number(text) : undefined;
}

/** As --reference takes it from another file. */
export function ownerOf({ uid, gid }: FileStatus, users: Users): Owner {
  return { uid, gid, userName: users.nameOf(uid), groupName: users.groupNameOf(gid) };
}
