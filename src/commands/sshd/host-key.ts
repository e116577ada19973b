import { decode } from "../../base/bytes.ts";
import type { SeededRandom } from "../../base/random.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { formatPrivateKey, parsePrivateKey } from "../ssh/key-file.ts";
import { keyOf, type PrivateKey, publicLine } from "../ssh/keys.ts";

export const HOST_KEY = "/etc/ssh/ssh_host_ed25519_key";

/** The key that the computer is known by; undefined: it has none, or the user may not read it. */
export function readHostKey(files: Files): PrivateKey | undefined {
  const content = files.readFile(HOST_KEY);
  return content instanceof Errno ? undefined : parsePrivateKey(decode(content));
}

/** `ssh-keygen -A`: makes the key where it is missing. */
export function makeHostKey(files: Files, random: SeededRandom, host: string): Errno | "made" | "there" {
  if (!(files.stat(HOST_KEY) instanceof Errno)) return "there";
  const directory = files.mkdir("/etc/ssh", 0o755);
  if (directory && directory !== Errno.EEXIST) return directory;
  const key = keyOf(random.bytes(32), `root@${host}`);
  const failed =
    files.writeFile(HOST_KEY, formatPrivateKey(key, random.next()), 0o600) ??
    files.writeFile(`${HOST_KEY}.pub`, `${publicLine(key)}\n`, 0o644);
  return failed ?? "made";
}
