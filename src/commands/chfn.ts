import { AccountTables, type Row } from "../process/command/account-tables.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { SHADOW } from "../process/command/packages.ts";
import { ROOT_FLAG } from "../process/command/shadow-suite.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { askField, ownerOrRefusal } from "./chfn/ask-field.ts";

const DENIED = 1;
const MISUSE = 2;

const FLAGS = {
  fullName: { short: "f", argument: { name: "FULL_NAME" }, help: "change user's full name" },
  homePhone: { short: "h", argument: { name: "HOME_PHONE" }, help: "change user's home phone number" },
  other: { short: "o", argument: { name: "OTHER_INFO" }, help: "change user's other GECOS information" },
  room: { short: "r", argument: { name: "ROOM_NUMBER" }, help: "change user's room number" },
  root: ROOT_FLAG,
  help: { short: "u", help: "display this help message and exit" },
  workPhone: { short: "w", argument: { name: "WORK_PHONE" }, help: "change user's office phone number" },
} as const satisfies FlagSpecs;

type ChfnCall = Call<typeof FLAGS>;

/** The parts of the field GECOS of passwd(5), in its order. */
const FIELDS = [
  { flag: "fullName", label: "Full Name", fault: "name", onlyRoot: true },
  { flag: "room", label: "Room Number", fault: "room number", onlyRoot: false },
  { flag: "workPhone", label: "Work Phone", fault: "work phone", onlyRoot: false },
  { flag: "homePhone", label: "Home Phone", fault: "home phone", onlyRoot: false },
  { flag: "other", label: "Other", fault: "name", onlyRoot: true },
] as const;

/** chfn(1) of Debian's package passwd. */
export const chfn = defineCommand({
  name: "chfn",
  package: SHADOW,
  summary: "change real user name and information",
  operands: "[options] [LOGIN]",
  completes: "user",
  flags: FLAGS,
  statusOfUsage: MISUSE,
  examples: [{ run: "sudo chfn -f 'Ana Lopez' ana", shows: "give a full name" }],
  seeAlso: ["chsh(1)", "passwd(5)"],

  async run(call) {
    const { flags, process } = call;
    const tables = new AccountTables(process.rootFiles);
    const isRoot = process.realUser.uid === 0;
    const wanted = FIELDS.filter(({ flag }) => flags[flag] !== undefined);
    if (!isRoot && wanted.some(({ onlyRoot }) => onlyRoot)) return call.fail("Permission denied.", DENIED);
    const row = await ownerOrRefusal(call, tables, "Permission denied.");
    if (typeof row === "number") return row;
    const values = (row[4] ?? "").split(",");
    const parts = FIELDS.map(
      (_, at) => (at < FIELDS.length - 1 ? values[at] : values.slice(at).join(",")) ?? "",
    );
    if (wanted.length > 0)
      for (const [at, { flag }] of FIELDS.entries()) parts[at] = flags[flag] ?? parts[at] ?? "";
    else await askAll(call, row, parts, isRoot);
    for (const [at, { flag, fault }] of FIELDS.entries()) {
      const bad = at === FIELDS.length - 1 ? /[:\n]/ : /[:,=\n]/;
      if (bad.test(parts[at] ?? ""))
        return call.fail(`invalid ${fault}: '${flags[flag] ?? parts[at]}'`, DENIED);
    }
    row[4] = `${parts.slice(0, -1).join(",")}${parts[4] === "" ? "" : `,${parts[4]}`}`;
    const failed = tables.save();
    return failed ? call.fail(`cannot open ${tables.passwd.path}: ${failed.message}`, DENIED) : 0;
  },
});

async function askAll(call: ChfnCall, row: Row, parts: string[], isRoot: boolean): Promise<void> {
  call.print(
    `Changing the user information for ${row[0]}\nEnter the new value, or press ENTER for the default\n`,
  );
  for (const [at, { label, onlyRoot }] of FIELDS.entries()) {
    if (onlyRoot && !isRoot) {
      if (at === 0) call.print(`\t${label}: ${parts[at]}\n`);
      continue;
    }
    parts[at] = await askField(call, label, parts[at] ?? "");
  }
}
