import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { checkPassword } from "../../process/command/passwords.ts";
import type { Process } from "../../process/process.ts";
import { type User, Users } from "../../process/users.ts";
import { fromBase64, parsePublicLine, verify } from "../ssh/keys.ts";
import { type Message, signedText, type Transport } from "../ssh/transport.ts";

/** MaxAuthTries of sshd_config(5). */
const MAX_TRIES = 6;
const METHODS = ["publickey", "password"];
const WRITABLE_BY_OTHERS = 0o022;

/** Lets a user in, or gives up; undefined: nobody came in. */
export async function authenticate(
  process: Process,
  transport: Transport,
  session: string,
): Promise<User | undefined> {
  for (let failures = 0; failures < MAX_TRIES; ) {
    const packet = await transport.receive();
    if (packet?.kind !== "message" || !("user" in packet.message)) return undefined;
    const { message } = packet;
    const user = new Users(process.files).byName(message.user);
    if (user && (await isRight(process, user, message, session))) {
      await transport.send({ type: "accepted" });
      return user;
    }
    if (message.type !== "auth-none") failures++;
    await transport.send({ type: "refused", methods: METHODS });
  }
  return undefined;
}

async function isRight(process: Process, user: User, message: Message, session: string): Promise<boolean> {
  switch (message.type) {
    case "auth-password":
      // PermitRootLogin prohibit-password is the default.
      return user.uid !== 0 && (await checkPassword(process, user.name, message.password));
    case "auth-key": {
      const blob = fromBase64(message.key);
      const signature = fromBase64(message.signature);
      if (!blob || !signature || !isAuthorized(process.files, user, message.key)) return false;
      return verify(blob, signedText(session, user.name), signature);
    }
    default:
      return false;
  }
}

/** Whether the key stands in the user's file, and nobody else could have put it there (StrictModes). */
function isAuthorized(files: Files, user: User, key: string): boolean {
  const directory = `${user.home}/.ssh`;
  const file = `${directory}/authorized_keys`;
  if (![user.home, directory, file].every((path) => isSafe(files, path, user))) return false;
  const content = files.readFile(file);
  if (content instanceof Errno) return false;
  return decode(content)
    .split("\n")
    .some((line) => parsePublicLine(line) !== undefined && line.split(/\s+/).includes(key));
}

function isSafe(files: Files, path: string, user: User): boolean {
  const status = files.stat(path);
  if (status instanceof Errno) return false;
  return (status.uid === user.uid || status.uid === 0) && (status.mode & WRITABLE_BY_OTHERS) === 0;
}
