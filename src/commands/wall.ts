import { decode } from "../base/bytes.ts";
import { formatTime } from "../base/format-time.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { readLogins } from "../process/command/login-sessions.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { timeZoneOf } from "../process/time-zone.ts";
import { Users } from "../process/users.ts";
import { openTerminal, ownTerminal, printable, takesMessages } from "./write/send-to-terminal.ts";

/** Some terminals wrap after 79 characters. */
const WIDTH = 79;

const FLAGS = {
  group: { short: "g", argument: { name: "group" }, help: "only send message to group" },
  nobanner: { short: "n", help: "do not print banner, works only for root" },
  timeout: { short: "t", argument: { name: "timeout" }, help: "write timeout in seconds" },
  help: { short: "h", before: "", help: "display this help" },
  version: { short: "V", help: "display version" },
} as const satisfies FlagSpecs;

type WallCall = Call<typeof FLAGS>;

/** wall(1) of util-linux. */
export const wall = defineCommand({
  name: "wall",
  package: UTIL_LINUX,
  summary: "write a message to all users",
  operands: "[options] [<file> | <message>]",
  completes: "none",
  description: "Write a message to all users.",
  helpColumn: 26,
  flags: FLAGS,
  examples: [{ run: "sudo wall 'the server goes down at noon'", shows: "tell all who are logged in" }],
  seeAlso: ["write(1)", "mesg(1)", "who(1)"],

  async run(call) {
    const { flags, files } = call;
    const { timeout } = flags;
    if (timeout !== undefined && !/^\d+$/.test(timeout))
      return call.fail(`invalid timeout argument: '${timeout}'`);
    if (Number(timeout ?? 1) === 0) return call.fail(`invalid timeout argument: ${timeout}`);
    const users = new Users(files);
    const group = flags.group === undefined ? undefined : users.groupByName(flags.group);
    if (flags.group !== undefined && !group) return call.fail(`invalid group argument: '${flags.group}'`);
    const text = await messageOf(call);
    if (text === undefined) return 1;
    const message = layOut(call, text);
    for (const login of readLogins(files)) {
      if (group && !group.members.includes(login.user)) continue;
      if (!takesMessages(call, login)) continue;
      const fd = await openTerminal(call, login.line);
      if (fd === undefined) continue;
      await call.process.write(fd, message);
      call.process.fds.close(fd);
    }
    return 0;
  },
});

/** The words of the line, or one word that is a file's name, or standard input. */
async function messageOf(call: WallCall): Promise<string | undefined> {
  const { operands, files } = call;
  const [word] = operands;
  if (word === undefined) return call.stdin.text();
  const content = operands.length === 1 ? files.readFile(word) : Errno.ENOENT;
  return content instanceof Errno ? operands.join(" ") : decode(content);
}

function layOut(call: WallCall, text: string): string {
  const { flags, process, files } = call;
  const blank = `${" ".repeat(WIDTH)}\r\n`;
  const hasBanner = !flags.nobanner || files.credentials.uid !== 0;
  const user = new Users(files).nameOf(process.realUser.uid);
  const when = formatTime("%a %b %e %H:%M:%S %Y", call.now(), timeZoneOf(process));
  const banner = `Broadcast message from ${user}@${process.hostname} (${ownTerminal(call) ?? "somewhere"}) (${when}):`;
  const head = hasBanner ? `\r${blank}${banner.padEnd(WIDTH).slice(0, WIDTH)}\x07\x07\r\n` : "";
  const lines = text.replace(/\n$/, "").split("\n");
  const rows = lines.flatMap((line) => printable(line).match(/.{1,79}/gu) ?? [""]);
  return `${head}${blank}${rows.map((row) => `${row.padEnd(WIDTH)}\r\n`).join("")}${blank}`;
}
