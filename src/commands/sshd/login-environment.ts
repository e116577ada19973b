import type { StreamSocket } from "../../process/network/socket.ts";
import type { Terminal } from "../../process/terminal/terminal.ts";
import type { User } from "../../process/users.ts";
import type { Message } from "../ssh/transport.ts";

const USER_PATH = "/usr/local/bin:/usr/bin:/bin:/usr/games";
const ROOT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/** AcceptEnv of Debian's sshd_config. */
const ACCEPTED = /^(?:LANG|LC_.*)$/;

/** What a session begins with (sshd(8), LOGIN PROCESS). */
export function loginEnvironment(
  user: User,
  shell: string,
  wish: Extract<Message, { type: "open" }>,
  { local, remote }: StreamSocket,
  terminal: Terminal | undefined,
): ReadonlyMap<string, string> {
  const env = new Map(Object.entries(wish.env).filter(([name]) => ACCEPTED.test(name)));
  env.set("USER", user.name).set("LOGNAME", user.name).set("HOME", user.home);
  env.set("PATH", user.uid === 0 ? ROOT_PATH : USER_PATH).set("SHELL", shell);
  if (!env.has("LANG")) env.set("LANG", "C.UTF-8");
  if (wish.terminal) env.set("TERM", wish.terminal.term);
  env.set("SSH_CLIENT", `${remote.address} ${remote.port} ${local.port}`);
  env.set("SSH_CONNECTION", `${remote.address} ${remote.port} ${local.address} ${local.port}`);
  if (terminal) env.set("SSH_TTY", terminal.path);
  return env;
}
