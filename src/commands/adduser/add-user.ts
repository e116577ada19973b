import { Errno } from "../../disk/errno.ts";
import { AccountTables, dayOf, membersOf } from "../../process/command/account-tables.ts";
import { makeHome } from "../../process/command/homes.ts";
import { runProgram } from "../../process/command/run-program.ts";
import { readAnswer } from "../chfn/ask-field.ts";
import { type AdduserCall, complain, problemOfName, say } from "./adduser-call.ts";

const FIRST_USER = 1000;
const FIRST_SYSTEM = 100;
const LAST_SYSTEM = 999;
const NOGROUP = 65_534;
const EXTRA_GROUP = "users";
const NOLOGIN = "/usr/sbin/nologin";

/** The first number from `first` that nobody has, among users, groups or both. */
export function firstFree(
  tables: AccountTables,
  first: number,
  kinds: readonly ("user" | "group")[],
): number {
  const used = new Set(
    kinds.flatMap((kind) => tables[kind === "user" ? "passwd" : "group"].rows.map((row) => Number(row[2]))),
  );
  let id = first;
  while (used.has(id)) id++;
  return id;
}

/** adduser(8), "Add a normal user". */
export async function addNormalUser(call: AdduserCall, name: string): Promise<number> {
  const { options, tables } = call;
  const problem = problemOfName(call, name);
  if (problem !== undefined) return complain(call, problem);
  if (tables.passwd.find(name)) return complain(call, `The user \`${name}' already exists.`);
  const ingroup = options.get("ingroup") ?? options.get("gid");
  const group = ingroup === undefined ? undefined : tables.groupIdOf(ingroup);
  if (ingroup !== undefined && group === undefined)
    return complain(call, `The group \`${ingroup}' does not exist.`);
  if (group === undefined && tables.group.find(name))
    return complain(call, `The group \`${name}' already exists.`);
  const wanted = options.get("uid");
  if (wanted !== undefined && tables.passwd.rows.some((row) => row[2] === wanted))
    return complain(call, `The UID ${wanted} is already in use.`);
  const first = Number(options.get("firstuid") ?? FIRST_USER);
  const uid = Number(wanted ?? firstFree(tables, first, group === undefined ? ["user", "group"] : ["user"]));
  const groupName = group === undefined ? name : nameOfGroup(tables, group);
  const gid = group ?? uid;
  say(call, `Adding user \`${name}' ...`);
  if (group === undefined) {
    say(call, `Adding new group \`${name}' (${gid}) ...`);
    tables.addGroup(name, gid);
  }
  say(call, `Adding new user \`${name}' (${uid}) with group \`${groupName} (${gid})' ...`);
  const home = options.get("home") ?? `/home/${name}`;
  const shell = options.get("shell") ?? "/bin/bash";
  const comment = options.get("gecos") ?? options.get("comment");
  addRows(call, [
    name,
    "x",
    String(uid),
    String(gid),
    comment === undefined ? "" : gecosOf(comment),
    home,
    shell,
  ]);
  const failed = tables.save();
  if (failed) return complain(call, `/etc/passwd: ${failed.message}`);
  await makeHomeOf(call, home, { uid, gid });
  const status = await askForTheRest(call, name, comment);
  if (status !== 0) return status;
  return joinExtraGroup(call, name);
}

/** chfn leaves its commas behind. */
function gecosOf(comment: string): string {
  const parts = comment.split(",");
  while (parts.length < 4) parts.push("");
  return parts.join(",");
}

function nameOfGroup(tables: AccountTables, gid: number): string {
  return tables.group.rows.find((row) => row[2] === String(gid))?.[0] ?? String(gid);
}

function addRows({ tables, call, options }: AdduserCall, row: string[]): void {
  tables.passwd.rows.push(row);
  const isSystem = options.has("system");
  const password = options.has("disabled-password") && !isSystem ? "*" : "!";
  const days = isSystem ? ["", "", ""] : ["0", "99999", "7"];
  tables.shadow.rows.push([row[0] ?? "", password, String(dayOf(call.now())), ...days, "", "", ""]);
}

async function makeHomeOf(
  call: AdduserCall,
  home: string,
  owner: { readonly uid: number; readonly gid: number },
): Promise<void> {
  const { files } = call.call;
  const skeleton = call.options.has("system") ? "/nonexistent" : "/etc/skel";
  if (call.options.has("no-create-home")) return say(call, `Not creating home directory \`${home}'.`);
  const there = files.stat(home);
  if (!(there instanceof Errno)) {
    complain(call, `The home directory \`${home}' already exists.  Not touching this directory.`);
    if (there.uid !== owner.uid)
      complain(
        call,
        `Warning: The home directory \`${home}' does not belong to the user you are currently creating.`,
      );
    return;
  }
  say(call, `Creating home directory \`${home}' ...`);
  const parents = home.split("/").slice(1, -1);
  for (const at of parents.keys()) files.mkdir(`/${parents.slice(0, at + 1).join("/")}`, 0o755);
  makeHome(files, home, skeleton, owner, 0o700);
  if (skeleton !== "/nonexistent") say(call, "Copying files from `/etc/skel' ...");
}

/** The password and the full name, by the programs for that. */
async function askForTheRest(call: AdduserCall, name: string, comment: string | undefined): Promise<number> {
  const { options } = call;
  await call.call.stdout.flush();
  if (!options.has("disabled-password") && !options.has("disabled-login")) {
    const changed = await runProgram(call.call, ["/usr/bin/passwd", name]);
    if (changed instanceof Errno || changed.status !== 0)
      return complain(call, `\`/usr/bin/passwd ${name}' returned error code ${statusOf(changed)}. Exiting.`);
  }
  if (comment !== undefined) return 0;
  for (;;) {
    await runProgram(call.call, ["/usr/bin/chfn", name]);
    await call.call.print("Is the information correct? [Y/n] ");
    await call.call.stdout.flush();
    const answer = await readAnswer(call.call);
    if (answer === undefined || !/^\s*n/i.test(answer)) return 0;
  }
}

function statusOf(ended: Errno | { readonly status: number }): number {
  return ended instanceof Errno ? 127 : ended.status;
}

/** People are in the group "users" too (adduser.conf(5), ADD_EXTRA_GROUPS). */
function joinExtraGroup(call: AdduserCall, name: string): number {
  const tables = new AccountTables(call.call.files);
  if (!tables.group.find(EXTRA_GROUP)) return 0;
  say(call, `Adding new user \`${name}' to supplemental / extra groups \`${EXTRA_GROUP}' ...`);
  say(call, `Adding user \`${name}' to group \`${EXTRA_GROUP}' ...`);
  tables.join(EXTRA_GROUP, name);
  const failed = tables.save();
  return failed ? complain(call, `/etc/group: ${failed.message}`) : 0;
}

/** adduser --system */
export async function addSystemUser(call: AdduserCall, name: string): Promise<number> {
  const { options, tables } = call;
  const problem = problemOfName(call, name);
  if (problem !== undefined) return complain(call, problem);
  const there = tables.passwd.find(name);
  if (there) {
    if (Number(there[2]) <= LAST_SYSTEM) {
      say(call, `The system user \`${name}' already exists. Exiting.`);
      return 0;
    }
    return complain(call, `The user \`${name}' already exists, but is not a system user. Exiting.`);
  }
  const ownGroup = options.has("group");
  const ingroup = options.get("ingroup");
  const group = ingroup === undefined ? NOGROUP : tables.groupIdOf(ingroup);
  if (group === undefined) return complain(call, `The group \`${ingroup}' does not exist.`);
  const uid = Number(
    options.get("uid") ?? firstFree(tables, FIRST_SYSTEM, ownGroup ? ["user", "group"] : ["user"]),
  );
  const gid = ownGroup ? uid : group;
  const groupName = ownGroup ? name : (ingroup ?? "nogroup");
  say(call, `Adding system user \`${name}' (UID ${uid}) ...`);
  if (ownGroup) {
    say(call, `Adding new group \`${name}' (GID ${gid}) ...`);
    tables.addGroup(name, gid);
  }
  say(call, `Adding new user \`${name}' (UID ${uid}) with group \`${groupName}' ...`);
  const home = options.get("home") ?? "/nonexistent";
  const comment = options.get("gecos") ?? options.get("comment") ?? "";
  addRows(call, [name, "x", String(uid), String(gid), comment, home, options.get("shell") ?? NOLOGIN]);
  const failed = tables.save();
  if (failed) return complain(call, `/etc/passwd: ${failed.message}`);
  if (home === "/nonexistent") say(call, "Not creating `/nonexistent'.");
  else await makeHomeOf(call, home, { uid, gid });
  return 0;
}

/** `adduser USER GROUP` */
export function addToGroup(call: AdduserCall, user: string, group: string): number {
  const { tables } = call;
  if (!tables.passwd.find(user)) return complain(call, `The user \`${user}' does not exist.`);
  const row = tables.group.find(group);
  if (!row) return complain(call, `The group \`${group}' does not exist.`);
  if (membersOf(row).includes(user)) {
    complain(call, `The user \`${user}' is already a member of \`${group}'.`);
    return 0;
  }
  say(call, `Adding user \`${user}' to group \`${group}' ...`);
  tables.join(group, user);
  const failed = tables.save();
  if (failed) return complain(call, `/etc/group: ${failed.message}`);
  say(call, "Done.");
  return 0;
}

/** `addgroup GROUP` */
export function addGroup(call: AdduserCall, name: string): number {
  const { options, tables } = call;
  const problem = problemOfName(call, name);
  if (problem !== undefined) return complain(call, problem);
  const isSystem = options.has("system");
  const there = tables.group.find(name);
  if (there && isSystem && Number(there[2]) <= LAST_SYSTEM) {
    complain(call, `The group \`${name}' already exists as a system group. Exiting.`);
    return 0;
  }
  if (there) return complain(call, `The group \`${name}' already exists.`);
  const wanted = options.get("gid");
  if (wanted !== undefined && tables.group.rows.some((row) => row[2] === wanted))
    return complain(call, `The GID \`${wanted}' is already in use.`);
  const first = isSystem ? FIRST_SYSTEM : Number(options.get("firstgid") ?? FIRST_USER);
  const gid = Number(wanted ?? firstFree(tables, first, ["group"]));
  say(call, `Adding group \`${name}' (GID ${gid}) ...`);
  tables.addGroup(name, gid);
  const failed = tables.save();
  if (failed) return complain(call, `/etc/group: ${failed.message}`);
  say(call, "Done.");
  return 0;
}
