import { AccountTables, membersOf } from "../../../process/command/account-tables.ts";
import { makeHome } from "../../../process/command/homes.ts";
import type { Process, Program } from "../../../process/process.ts";
import { BANNER } from "../busybox/banner.ts";

/** adduser(8), addgroup(8), deluser(8) and delgroup(8) as busybox has them: other options than Debian's. */
const FLAGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  adduser: {
    h: "value",
    g: "value",
    s: "value",
    G: "value",
    u: "value",
    k: "value",
    S: "flag",
    D: "flag",
    H: "flag",
  },
  addgroup: { g: "value", S: "flag" },
  deluser: {},
  delgroup: {},
};

const USAGES: Readonly<Record<string, string>> = {
  adduser: `Usage: adduser [OPTIONS] USER [GROUP]

Create new user, or add USER to GROUP

	-h DIR		Home directory
	-g GECOS	GECOS field
	-s SHELL	Login shell
	-G GRP		Group
	-S		Create a system user
	-D		Don't assign a password
	-H		Don't create home directory
	-u UID		User id
	-k SKEL		Skeleton directory (/etc/skel)
`,
  addgroup: `Usage: addgroup [-g GID] [-S] [USER] GROUP

Add a group or add a user to a group

	-g GID	Group id
	-S	Create a system group
`,
  deluser: `Usage: deluser [--remove-home] USER

Delete USER from the system

	--remove-home	Remove home directory and mail spool
`,
  delgroup: `Usage: delgroup [USER] GROUP

Delete group GROUP from the system or user USER from group GROUP
`,
};

interface AccountCall {
  readonly process: Process;
  readonly name: string;
  readonly options: ReadonlyMap<string, string>;
  readonly tables: AccountTables;
  readonly operands: readonly string[];
}

export const busyboxAccounts: Program = async (process) => {
  const name = process.argv[0]?.split("/").at(-1) ?? "adduser";
  const options = new Map<string, string>();
  const operands: string[] = [];
  const words = process.argv.slice(1);
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const long = LONG[word];
    const letters = long ?? (/^-[A-Za-z]/.test(word) ? word.slice(1) : undefined);
    if (letters === undefined) operands.push(word);
    else
      for (let at = 0; at < letters.length; at++) {
        const letter = letters.charAt(at);
        const kind = FLAGS[name]?.[letter];
        if (kind === undefined) return usage(process, name, `${name}: unrecognized option: ${letter}\n`);
        if (kind === "flag") options.set(letter, "");
        else {
          options.set(letter, letters.slice(at + 1) || (words.shift() ?? ""));
          break;
        }
      }
  }
  const [first] = operands;
  if (first === undefined || operands.length > 2) return usage(process, name, "");
  if (process.files.credentials.uid !== 0) return fail(process, `${name}: permission denied (are you root?)`);
  const call = { process, name, options, operands, tables: new AccountTables(process.files) };
  if (name === "adduser") return operands.length === 2 ? join(call) : addUser(call, first);
  if (name === "addgroup") return operands.length === 2 ? join(call) : addGroup(call, first);
  return remove(call, first);
};

const LONG: Readonly<Record<string, string>> = {
  "--home": "h",
  "--gecos": "g",
  "--shell": "s",
  "--ingroup": "G",
  "--system": "S",
  "--disabled-password": "D",
  "--no-create-home": "H",
  "--uid": "u",
  "--gid": "g",
};

async function usage(process: Process, name: string, problem: string): Promise<number> {
  await process.write(2, `${problem}${BANNER}\n\n${USAGES[name] ?? ""}`);
  return 1;
}

async function fail(process: Process, message: string): Promise<number> {
  await process.write(2, `${message}\n`);
  return 1;
}

/** busybox takes system numbers from 100 on, others from 1000. */
function freeId(rows: readonly (readonly string[])[], first: number): number {
  const used = new Set(rows.map((row) => Number(row[2])));
  let id = first;
  while (used.has(id)) id++;
  return id;
}

async function addUser({ process, options, tables }: AccountCall, user: string): Promise<number> {
  if (tables.passwd.find(user)) return fail(process, `adduser: user '${user}' in use`);
  const system = options.has("S");
  const wished = options.get("u");
  if (wished !== undefined && !/^\d+$/.test(wished))
    return fail(process, `adduser: invalid number '${wished}'`);
  if (wished !== undefined && tables.passwd.rows.some((row) => row[2] === wished))
    return fail(process, `adduser: uid '${wished}' in use`);
  if (!options.has("D") && !system) {
    await process.write(
      2,
      "rockpool: not simulated here: adduser that asks for a password; -D makes a user without one\n",
    );
    return 1;
  }
  const first = system ? 100 : 1000;
  const uid =
    wished === undefined ? freeId([...tables.passwd.rows, ...tables.group.rows], first) : Number(wished);
  const group = options.get("G");
  let gid = group === undefined ? undefined : tables.groupIdOf(group);
  if (group !== undefined && gid === undefined) return fail(process, `adduser: unknown group ${group}`);
  // A system user belongs to nogroup, others to a group of their own.
  if (gid === undefined && system) gid = tables.groupIdOf("nogroup") ?? 65_533;
  if (gid === undefined) {
    if (tables.group.find(user)) return fail(process, `addgroup: group '${user}' in use`);
    gid = tables.group.rows.some((row) => row[2] === String(uid)) ? freeId(tables.group.rows, first) : uid;
    tables.addGroup(user, gid);
  }
  const home = options.get("h") ?? `/home/${user}`;
  const shell = options.get("s") ?? (system ? "/sbin/nologin" : "/bin/sh");
  const gecos = options.get("g") ?? "Linux User,,,";
  tables.passwd.rows.push([user, "x", String(uid), String(gid), gecos, home, shell]);
  tables.shadow.rows.push([user, "!", "20103", "0", "99999", "7", "", "", ""]);
  const failed = tables.save();
  if (failed) return fail(process, `adduser: /etc/passwd: ${failed.message}`);
  if (!options.has("H"))
    makeHome(process.files, home, options.get("k") ?? "/etc/skel", { uid, gid }, system ? 0o2755 : 0o2755);
  return 0;
}

async function addGroup({ process, options, tables }: AccountCall, group: string): Promise<number> {
  if (tables.group.find(group)) return fail(process, `addgroup: group '${group}' in use`);
  const wished = options.get("g");
  if (wished !== undefined && tables.group.rows.some((row) => row[2] === wished))
    return fail(process, `addgroup: gid '${wished}' in use`);
  const gid =
    wished === undefined ? freeId(tables.group.rows, options.has("S") ? 101 : 1000) : Number(wished);
  tables.addGroup(group, gid);
  return (tables.save() && 1) ?? 0;
}

async function join({ process, name, tables, operands }: AccountCall): Promise<number> {
  const [user = "", group = ""] = operands;
  if (!tables.passwd.find(user)) return fail(process, `${name}: unknown user ${user}`);
  if (!tables.group.find(group)) return fail(process, `${name}: unknown group ${group}`);
  tables.join(group, user);
  return (tables.save() && 1) ?? 0;
}

async function remove({ process, name, tables, operands }: AccountCall, first: string): Promise<number> {
  const second = operands[1];
  if (name === "deluser") {
    if (!tables.passwd.find(first)) return fail(process, `deluser: unknown user ${first}`);
    tables.passwd.remove(first);
    tables.shadow.remove(first);
    for (const group of tables.groupsOf(first)) tables.leave(group, first);
    const own = tables.group.find(first);
    if (own && membersOf(own).length === 0) tables.removeGroup(first);
  } else if (second !== undefined) {
    if (!tables.group.find(second)) return fail(process, `delgroup: unknown group ${second}`);
    tables.leave(second, first);
  } else {
    const row = tables.group.find(first);
    if (!row) return fail(process, `delgroup: unknown group ${first}`);
    const owner = tables.passwd.rows.find((one) => one[3] === row[2]);
    if (owner) return fail(process, `delgroup: '${owner[0]}' still has '${first}' as their primary group!`);
    tables.removeGroup(first);
  }
  return (tables.save() && 1) ?? 0;
}
