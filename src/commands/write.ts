import { decode } from "../base/bytes.ts";
import { formatTime } from "../base/format-time.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { type LoginSession, readLogins } from "../process/command/login-sessions.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import { timeZoneOf } from "../process/time-zone.ts";
import { Users } from "../process/users.ts";
import { openTerminal, ownTerminal, printable, takesMessages } from "./write/send-to-terminal.ts";

/** write(1) of util-linux. */
export const write = defineCommand({
  name: "write",
  package: UTIL_LINUX,
  summary: "send a message to another user",
  operands: "[options] <user> [<ttyname>]",
  completes: "user",
  description: "Send a message to another user.",
  helpColumn: 17,
  flags: {
    help: { short: "h", help: "display this help" },
    version: { short: "V", help: "display version" },
  },
  examples: [{ run: "echo 'lunch?' | write learner pts/1", shows: "say something on another terminal" }],
  exitStatus: "0, or 1 where the user is not logged in or wants no messages.",
  seeAlso: ["wall(1)", "mesg(1)", "who(1)"],

  async run(call) {
    const [user, given, ...others] = call.operands;
    if (user === undefined || others.length > 0) return call.tryHelp();
    const line = given?.replace(/^\/dev\//, "");
    const logins = readLogins(call.files).filter((login) => login.user === user);
    const found = line === undefined ? logins : logins.filter((login) => login.line === line);
    if (found.length === 0)
      return call.fail(`${user} is not logged in${line === undefined ? "" : ` on ${line}`}`);
    const own = ownTerminal(call);
    const open = found.filter((login) => takesMessages(call, login));
    const target: LoginSession | undefined = open.find((login) => login.line !== own) ?? open[0];
    if (!target) return call.fail(`${user} has messages disabled${line === undefined ? "" : ` on ${line}`}`);
    const fd = await openTerminal(call, target.line);
    if (fd === undefined) return call.fail(`${user} has messages disabled on ${target.line}`);
    const { process } = call;
    const from = `${new Users(call.files).nameOf(process.realUser.uid)}@${process.hostname}`;
    const time = formatTime("%H:%M", call.now(), timeZoneOf(process));
    await process.write(
      fd,
      `\r\n\x07\x07\x07Message from ${from} on ${own ?? "<no tty>"} at ${time} ...\r\n`,
    );
    await call.stdin.eachLineBytes(async (bytes) => {
      await process.write(fd, `${printable(decode(bytes).replace(/\n$/, ""))}\r\n`);
    });
    await process.write(fd, "EOF\r\n");
    process.fds.close(fd);
    return 0;
  },
});
