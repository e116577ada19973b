import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { AccountTables, Row } from "../../process/command/account-tables.ts";
import type { Call } from "../../process/command/call.ts";
import { askOnStandardInput, checkPassword } from "../../process/command/passwords.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";
import { Users } from "../../process/users.ts";

const DENIED = 1;

/** The line of passwd(5) that is to be changed: one's own after the password, any for root; or the status. */
export async function ownerOrRefusal<F extends FlagSpecs>(
  call: Call<F>,
  tables: AccountTables,
  refusal: string,
): Promise<Row | number> {
  const { process } = call;
  const { uid } = process.realUser;
  const name = call.operands[0] ?? new Users(process.rootFiles).byUid(uid)?.name ?? "";
  const row = tables.passwd.find(name);
  if (!row) return call.fail(`user '${name}' does not exist`, DENIED);
  if (uid === 0) return row;
  if (row[2] !== String(uid)) {
    if (refusal.startsWith("You")) {
      await call.printError(`${refusal}\n`);
      return DENIED;
    }
    return call.fail(refusal, DENIED);
  }
  const password = await askOnStandardInput(call, "Password: ");
  if (typeof password !== "string" && (await checkPassword(call.process, name, password.text))) return row;
  return call.fail("PAM: Authentication failure", DENIED);
}

/** Shows the old value and reads a new one, to the end of the line and no further; an empty line keeps it. */
export async function askField<F extends FlagSpecs>(
  call: Call<F>,
  label: string,
  old: string,
): Promise<string> {
  await call.print(`\t${label} [${old}]: `);
  await call.stdout.flush();
  const answer = (await readAnswer(call))?.trim();
  if (answer === undefined || answer === "") return old;
  return answer;
}

/** A line of standard input, byte by byte: what follows belongs to who asks next. Undefined at the end. */
export async function readAnswer<F extends FlagSpecs>(call: Call<F>): Promise<string | undefined> {
  let line = "";
  for (;;) {
    const bytes = await call.process.read(0, 1);
    if (bytes instanceof Errno || bytes.length === 0) return line === "" ? undefined : line;
    const character = decode(bytes);
    if (character === "\n") return line;
    line += character;
  }
}
