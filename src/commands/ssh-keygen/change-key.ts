import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { ask, openKey } from "../ssh/ask-passphrase.ts";
import { formatLockedKey, formatPrivateKey, type KeyFile, newLock, parseKeyFile } from "../ssh/key-file.ts";
import { type PrivateKey, publicLine } from "../ssh/keys.ts";
import type { KeygenCall } from "./flags.ts";

const FAILED = 255;
const WRONG = "incorrect passphrase supplied to decrypt private key";

/** The file of a key, locked where there is a passphrase. */
export async function formatFor(call: KeygenCall, key: PrivateKey, passphrase: string): Promise<string> {
  const { random } = call.process.kernel;
  const check = random.next();
  if (passphrase === "") return formatPrivateKey(key, check);
  const rounds = call.flags.rounds === undefined ? undefined : Number(call.flags.rounds);
  return formatLockedKey(
    key,
    check,
    newLock(passphrase, random, () => call.spend(1), rounds),
  );
}

interface Known {
  readonly path: string;
  readonly file: KeyFile;
}

/** `-p`: another passphrase, or none, for a key that is there. */
export async function changePassphrase(call: KeygenCall): Promise<number> {
  const { flags } = call;
  const known = await readKnown(call);
  if (typeof known === "number") return known;
  const { path, file } = known;
  const old =
    file.kind === "open" ? "" : (flags.oldPassphrase ?? (await ask(call, "Enter old passphrase: ", false)));
  const key = old === undefined ? undefined : await openKey(call, file, old);
  if (!key) return tell(call, `Failed to load key ${path}: ${WRONG}\n`);
  await call.print(`Key has comment '${key.comment}'\n`);
  const passphrase = flags.newPassphrase ?? (await askTwice(call));
  if (passphrase === undefined) {
    await call.print("Pass phrases do not match.  Try again.\n");
    return 1;
  }
  const failed = call.files.writeFile(path, await formatFor(call, key, passphrase));
  if (failed) return tell(call, `Saving key "${path}" failed: ${failed.message}.\n`, 1);
  await call.print("Your identification has been saved with the new passphrase.\n");
  return 0;
}

/** `-c`: another comment. */
export async function changeComment(call: KeygenCall): Promise<number> {
  const { flags } = call;
  const known = await readKnown(call);
  if (typeof known === "number") return known;
  const { path, file } = known;
  const passphrase =
    file.kind === "open" ? "" : (flags.oldPassphrase ?? (await ask(call, "Enter passphrase: ", false)));
  const key = passphrase === undefined ? undefined : await openKey(call, file, passphrase);
  if (!key) return tell(call, `Cannot load private key "${path}": ${WRONG}.\n`);
  const old = key.comment === "" ? "Key has no comment\n" : `Old comment: ${key.comment}\n`;
  await call.print(old);
  const comment = flags.comment ?? (await ask(call, "New comment: ", true));
  if (comment === undefined) return FAILED;
  if (comment === key.comment) {
    await call.print("No change to comment\n");
    return 0;
  }
  const changed = { ...key, comment };
  const failed =
    call.files.writeFile(path, await formatFor(call, changed, passphrase ?? "")) ??
    call.files.writeFile(`${path}.pub`, `${publicLine(changed)}\n`);
  if (failed) return tell(call, `Saving key "${path}" failed: ${failed.message}\n`, 1);
  await call.print(comment === "" ? "Comment removed\n" : `Comment '${comment}' applied\n`);
  return 0;
}

/** The key of `-y`, which may be locked. */
export async function readPrivate(call: KeygenCall, path: string): Promise<PrivateKey | number> {
  const file = readFile(call, path);
  if (typeof file === "number") return file;
  const { oldPassphrase } = call.flags;
  const passphrase =
    file.kind === "open" ? "" : (oldPassphrase ?? (await ask(call, "Enter passphrase: ", false)));
  const key = passphrase === undefined ? undefined : await openKey(call, file, passphrase);
  return key ?? tell(call, `Load key "${path}": ${WRONG}\n`);
}

async function readKnown(call: KeygenCall): Promise<Known | number> {
  const usual = `${call.env("HOME") ?? ""}/.ssh/id_ed25519`;
  const asked = call.flags.file ?? (await ask(call, `Enter file in which the key is (${usual}): `, true));
  if (asked === undefined) return FAILED;
  const path = asked === "" ? usual : asked;
  const file = readFile(call, path);
  return typeof file === "number" ? file : { path, file };
}

function readFile(call: KeygenCall, path: string): KeyFile | number {
  const content = call.files.readFile(path);
  if (content instanceof Errno) return tell(call, `${path}: ${content.message}\n`);
  const file = parseKeyFile(decode(content));
  return file ?? tell(call, `Load key "${path}": invalid format\n`);
}

function tell(call: KeygenCall, text: string, status = FAILED): number {
  // What goes to its log ends as lines of a terminal in raw mode do.
  call.printError(text.replaceAll("\n", "\r\n"));
  return status;
}

async function askTwice(call: KeygenCall): Promise<string | undefined> {
  const first = await ask(call, "Enter new passphrase (empty for no passphrase): ", false);
  const again = first === undefined ? undefined : await ask(call, "Enter same passphrase again: ", false);
  return first === again ? first : undefined;
}
