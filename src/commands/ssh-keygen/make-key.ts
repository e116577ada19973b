import { Errno } from "../../disk/errno.ts";
import { Users } from "../../process/users.ts";
import { ask } from "../ssh/ask-passphrase.ts";
import { digestOf, fingerprint, keyOf, type PrivateKey, publicLine } from "../ssh/keys.ts";
import { randomart } from "../ssh/randomart.ts";
import { formatFor } from "./change-key.ts";
import type { KeygenCall } from "./flags.ts";

const OTHER_TYPES = ["dsa", "ecdsa", "ecdsa-sk", "ed25519-sk", "rsa"];
const GIVEN_UP = 255;

export function draw(key: PrivateKey | { readonly blob: Uint8Array }): string {
  return randomart(digestOf(key.blob), "ED25519 256", "SHA256");
}

/** Makes a pair of keys. ed25519 is what is made where nobody says (as since OpenSSH 9.5). */
export async function makeKey(call: KeygenCall): Promise<number> {
  const { flags, process } = call;
  const type = flags.type ?? "ed25519";
  if (OTHER_TYPES.includes(type)) return call.notSimulated(`keys of the type ${type}; try -t ed25519`);
  if (type !== "ed25519") return complain(call, `unknown key type ${type}\n`);
  if (!flags.quiet) await call.print("Generating public/private ed25519 key pair.\n");
  const path = flags.file ?? (await askForFile(call));
  if (path === undefined) return GIVEN_UP;
  await makeUserFolder(call, path);
  if (!(call.files.stat(path) instanceof Errno) && !(await mayOverwrite(call, path))) return 1;
  const passphrase = flags.newPassphrase ?? (await askForPassphrase(call));
  if (passphrase === undefined) return GIVEN_UP;
  const { random, hostname } = process.kernel;
  const user = new Users(process.rootFiles).byUid(process.realUser.uid)?.name ?? "";
  const key = keyOf(random.bytes(32), flags.comment ?? `${user}@${process.hostname || hostname}`);
  const failed =
    call.files.writeFile(path, await formatFor(call, key, passphrase), 0o600) ??
    call.files.writeFile(`${path}.pub`, `${publicLine(key)}\n`, 0o644);
  if (failed) return complain(call, `Saving key "${path}" failed: ${failed.message}\n`);
  call.files.chmod(path, 0o600);
  if (flags.quiet) return 0;
  await call.print(
    `Your identification has been saved in ${path}\nYour public key has been saved in ${path}.pub\nThe key fingerprint is:\n${fingerprint(key.blob)} ${key.comment}\nThe key's randomart image is:\n${draw(key)}`,
  );
  return 0;
}

async function complain(call: KeygenCall, text: string): Promise<number> {
  await call.printError(text);
  return 1;
}

function userFolder(call: KeygenCall): string {
  return `${call.env("HOME") ?? ""}/.ssh`;
}

async function askForFile(call: KeygenCall): Promise<string | undefined> {
  const usual = `${userFolder(call)}/id_ed25519`;
  const answer = await ask(call, `Enter file in which to save the key (${usual}): `, true);
  return answer === "" ? usual : answer;
}

/** For a key that goes into `~/.ssh`, also where `-f` says so (ssh-keygen.c, hostfile_create_user_ssh_dir). */
async function makeUserFolder(call: KeygenCall, path: string): Promise<void> {
  const directory = userFolder(call);
  if (!path.startsWith(`${directory}/`) || !(call.files.stat(directory) instanceof Errno)) return;
  const failed = call.files.mkdir(directory, 0o700);
  if (!failed && !call.flags.quiet) await call.print(`Created directory '${directory}'.\n`);
}

async function mayOverwrite(call: KeygenCall, path: string): Promise<boolean> {
  await call.print(`${path} already exists.\n`);
  const answer = await ask(call, "Overwrite (y/n)? ", true);
  return answer?.toLowerCase().startsWith("y") ?? false;
}

async function askForPassphrase(call: KeygenCall): Promise<string | undefined> {
  for (;;) {
    const first = await ask(call, "Enter passphrase (empty for no passphrase): ", false);
    const again = first === undefined ? undefined : await ask(call, "Enter same passphrase again: ", false);
    if (again === undefined || first === again) return again;
    await call.printError("Passphrases do not match.  Try again.\n");
  }
}
