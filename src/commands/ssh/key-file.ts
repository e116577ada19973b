import { concat, decode, encode } from "../../base/bytes.ts";
import { aes256Ctr } from "./cipher/aes-ctr.ts";
import { bcryptPbkdf } from "./cipher/bcrypt-pbkdf.ts";
import { fromBase64, KEY_TYPE, keyOf, type PrivateKey, toBase64 } from "./keys.ts";
import { number, Reader, string } from "./wire.ts";

/** The files of private keys (OpenSSH's PROTOCOL.key). */

const MAGIC = "openssh-key-v1\0";
const BEGIN = "-----BEGIN OPENSSH PRIVATE KEY-----";
const END = "-----END OPENSSH PRIVATE KEY-----";
/** OpenSSH breaks the lines of its files there. */
const LINE = 70;
const CIPHER = "aes256-ctr";
const KEY_LENGTH = 32;
const BLOCK = { open: 8, locked: 16 };
const SALT = 16;
const DEFAULT_ROUNDS = 16;

type Pause = () => Promise<void> | undefined;

/** With a passphrase the content is locked. */
export interface Lock {
  readonly passphrase: string;
  readonly rounds: number;
  readonly salt: Uint8Array;
  readonly pause: Pause;
}

/** Without a passphrase. `check` is a random number. */
export function formatPrivateKey(key: PrivateKey, check: number): string {
  return formatFile(key, secretOf(key, check, BLOCK.open), {
    cipher: "none",
    derivation: "none",
    options: "",
  });
}

export async function formatLockedKey(key: PrivateKey, check: number, lock: Lock): Promise<string> {
  const secret = await turn(lock, secretOf(key, check, BLOCK.locked));
  const options = concat([string(lock.salt), number(lock.rounds)]);
  return formatFile(key, secret, { cipher: CIPHER, derivation: "bcrypt", options });
}

function secretOf({ seed, blob, comment }: PrivateKey, check: number, block: number): Uint8Array {
  const point = blob.slice(-32);
  const secret = concat([
    number(check),
    number(check),
    string(KEY_TYPE),
    string(point),
    string(concat([seed, point])),
    string(comment),
  ]);
  const missing = (block - (secret.length % block)) % block;
  return concat([secret, Uint8Array.from({ length: missing }, (_, index) => index + 1)]);
}

interface Locking {
  readonly cipher: string;
  readonly derivation: string;
  readonly options: string | Uint8Array;
}

function formatFile(
  { blob }: PrivateKey,
  secret: Uint8Array,
  { cipher, derivation, options }: Locking,
): string {
  const parts = [
    string(cipher),
    string(derivation),
    string(options),
    number(1),
    string(blob),
    string(secret),
  ];
  const content = concat([encode(MAGIC), ...parts]);
  const lines = toBase64(content).match(new RegExp(`.{1,${LINE}}`, "g")) ?? [];
  return `${BEGIN}\n${lines.join("\n")}\n${END}\n`;
}

/** Locks, or opens what is locked. */
async function turn({ passphrase, salt, rounds, pause }: Lock, text: Uint8Array): Promise<Uint8Array> {
  const material = await bcryptPbkdf(encode(passphrase), salt, KEY_LENGTH + BLOCK.locked, rounds, pause);
  return aes256Ctr(material.slice(0, KEY_LENGTH), material.slice(KEY_LENGTH), text);
}

/** A file that was read. Of a locked one only the public half is known. */
export type KeyFile =
  | { readonly kind: "open"; readonly key: PrivateKey }
  | {
      readonly kind: "locked";
      readonly blob: Uint8Array;
      /** Undefined: the passphrase is another. */
      readonly unlock: (passphrase: string, pause: Pause) => Promise<PrivateKey | undefined>;
    };

/** Undefined: it is none, or of another kind. */
export function parseKeyFile(text: string): KeyFile | undefined {
  const [, body] =
    /-----BEGIN OPENSSH PRIVATE KEY-----([\s\S]*)-----END OPENSSH PRIVATE KEY-----/.exec(text) ?? [];
  const content = body === undefined ? undefined : fromBase64(body.replace(/\s/g, ""));
  if (!content || decode(content.slice(0, MAGIC.length)) !== MAGIC) return undefined;
  const outer = new Reader(content.slice(MAGIC.length));
  const cipher = decode(outer.string() ?? new Uint8Array(0));
  outer.string();
  const derivation = new Reader(outer.string() ?? new Uint8Array(0));
  if (outer.number() !== 1) return undefined;
  const blob = outer.string();
  const secret = outer.string();
  if (!blob || !secret) return undefined;
  if (cipher === "none") {
    const key = readSecret(secret);
    return key && { kind: "open", key };
  }
  const salt = derivation.string();
  const rounds = derivation.number();
  if (cipher !== CIPHER || !salt || rounds === undefined) return undefined;
  const unlock = async (passphrase: string, pause: Pause) =>
    readSecret(await turn({ passphrase, salt, rounds, pause }, secret));
  return { kind: "locked", blob, unlock };
}

/** The key of a file that is open. */
export function parsePrivateKey(text: string): PrivateKey | undefined {
  const file = parseKeyFile(text);
  return file?.kind === "open" ? file.key : undefined;
}

function readSecret(secret: Uint8Array): PrivateKey | undefined {
  const inner = new Reader(secret);
  const [check, again] = [inner.number(), inner.number()];
  if (check === undefined || check !== again) return undefined;
  inner.string();
  inner.string();
  const seed = inner.string()?.slice(0, 32);
  const comment = inner.string();
  return seed?.length === 32 && comment ? keyOf(seed, decode(comment)) : undefined;
}

/** A lock with a salt of its own. */
export function newLock(
  passphrase: string,
  random: { bytes(count: number): Uint8Array },
  pause: Pause,
  rounds = DEFAULT_ROUNDS,
): Lock {
  return { passphrase, rounds, salt: random.bytes(SALT), pause };
}
