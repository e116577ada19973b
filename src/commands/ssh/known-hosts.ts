import { hmac } from "@noble/hashes/hmac.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { decode, encode } from "../../base/bytes.ts";
import type { SeededRandom } from "../../base/random.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { matchesPatterns } from "./config.ts";
import { fromBase64, KEY_TYPE, toBase64 } from "./keys.ts";

/** A line of a known_hosts file (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT). */
export interface KnownHost {
  readonly line: number;
  readonly text: string;
  /** Names as they stand there, or a hash of one. */
  readonly names: string;
  readonly type: string;
  readonly key: string;
}

const SALT_BYTES = 20;

export function readKnownHosts(files: Files, path: string): readonly KnownHost[] {
  const content = files.readFile(path);
  if (content instanceof Errno) return [];
  return decode(content)
    .split("\n")
    .flatMap((text, at) => {
      const words = text.trim().split(/\s+/);
      const [names = "", type = "", key = ""] = words[0]?.startsWith("@") ? words.slice(1) : words;
      return key === "" || names.startsWith("#") ? [] : [{ line: at + 1, text, names, type, key }];
    });
}

export function isNameOf({ names }: KnownHost, name: string): boolean {
  const [, salt, hash] = /^\|1\|([^|]+)\|(.+)$/.exec(names) ?? [];
  if (salt === undefined) return matchesPatterns(name, names.split(","));
  const bytes = fromBase64(salt);
  return bytes !== undefined && hashOf(name, bytes) === hash;
}

function hashOf(name: string, salt: Uint8Array): string {
  return toBase64(hmac(sha1, salt, encode(name)));
}

/** The line for a host's key; `salt` hides the name. */
export function knownHostLine(name: string, key: Uint8Array, salt: Uint8Array | undefined): string {
  const shown = salt ? `|1|${toBase64(salt)}|${hashOf(name, salt)}` : name;
  return `${shown} ${KEY_TYPE} ${toBase64(key)}\n`;
}

export function newSalt(random: SeededRandom): Uint8Array {
  return random.bytes(SALT_BYTES);
}

/** Adds a line; the directory is made where it is missing. */
export function addKnownHost(files: Files, path: string, line: string): Errno | undefined {
  const directory = path.slice(0, path.lastIndexOf("/"));
  const made = files.mkdir(directory, 0o700);
  if (made && made !== Errno.EEXIST) return made;
  const before = files.readFile(path);
  const text = before instanceof Errno ? "" : decode(before);
  const end = text === "" || text.endsWith("\n") ? "" : "\n";
  return files.writeFile(path, `${text}${end}${line}`, 0o600);
}
