import { decode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { parseKeyFile } from "./ssh/key-file.ts";
import { fingerprint, type PublicKey, parsePublicLine, publicLine } from "./ssh/keys.ts";
import { changeComment, changePassphrase, readPrivate } from "./ssh-keygen/change-key.ts";
import { FLAGS, type KeygenCall } from "./ssh-keygen/flags.ts";
import { findHost, removeHost } from "./ssh-keygen/known.ts";
import { draw, makeKey } from "./ssh-keygen/make-key.ts";
import { USAGE } from "./ssh-keygen/usage.ts";
import { makeHostKey } from "./sshd/host-key.ts";

const FAILED = 255;

/** ssh-keygen(1) of OpenSSH, for keys of the type ed25519. */
export const sshKeygen = defineCommand({
  name: "ssh-keygen",
  summary: "make the keys that open a login, and look after them",
  operands: "[OPTION]...",
  flags: FLAGS,
  helpText: () => USAGE,
  afterUsageProblem: () => USAGE,
  examples: [
    { run: "ssh-keygen -t ed25519", shows: "make a pair of keys; it asks where to keep them" },
    {
      run: "ssh-keygen -t ed25519 -N '' -f key -q && ls key*",
      prints: "key\nkey.pub\n",
      shows: "the same without questions",
    },
    { run: "ssh-keygen -R harbor", shows: "forget the key of a host that has a new one" },
  ],
  exitStatus: "0, or 1 or 255 where something went wrong.",
  seeAlso: ["ssh(1)", "ssh-copy-id(1)"],

  async run(call) {
    const { flags } = call;
    if (flags.find !== undefined) return findHost(call, flags.find);
    if (flags.remove !== undefined) return removeHost(call, flags.remove);
    if (flags.list) return showFingerprint(call);
    if (flags.publicKey) return showPublicKey(call);
    if (flags.change) return changePassphrase(call);
    if (flags.changeComment) return changeComment(call);
    if (flags.all) return makeHostKeys(call);
    return makeKey(call);
  },
});

function pathOf(call: KeygenCall): string {
  return call.flags.file ?? `${call.env("HOME") ?? ""}/.ssh/id_ed25519`;
}

async function showFingerprint(call: KeygenCall): Promise<number> {
  const path = pathOf(call);
  const content = call.files.readFile(path);
  if (content instanceof Errno) return call.fail(`${path}: ${content.message}`, FAILED);
  const text = decode(content);
  const isPrivate = text.startsWith("-----BEGIN");
  const beside = isPrivate ? call.files.readFile(`${path}.pub`) : content;
  const keys =
    isPrivate && beside instanceof Errno
      ? [publicHalf(text)]
      : (beside instanceof Errno ? text : decode(beside)).split("\n").map(parsePublicLine);
  const known = keys.filter((key): key is PublicKey => key !== undefined);
  if (known.length === 0) return complain(call, `${path} is not a public key file.\n`);
  for (const key of known) {
    await call.print(`256 ${fingerprint(key.blob)} ${key.comment || "no comment"} (ED25519)\n`);
    if (call.flags.visual > 0) await call.print(draw(key));
  }
  return 0;
}

/** Of a file that is locked, nothing else is known. */
function publicHalf(text: string): PublicKey | undefined {
  const file = parseKeyFile(text);
  return file?.kind === "open" ? file.key : file && { blob: file.blob, comment: "" };
}

async function complain(call: KeygenCall, text: string): Promise<number> {
  await call.printError(text);
  return FAILED;
}

async function showPublicKey(call: KeygenCall): Promise<number> {
  const key = await readPrivate(call, pathOf(call));
  if (typeof key === "number") return key;
  await call.print(`${publicLine(key)}\n`);
  return 0;
}

async function makeHostKeys(call: KeygenCall): Promise<number> {
  const made = makeHostKey(call.files, call.process.kernel.random, call.process.hostname);
  if (made instanceof Errno)
    return complain(call, `Could not save your private key in /etc/ssh: ${made.message}\n`);
  if (made === "made") await call.print("ssh-keygen: generating new host keys: ED25519 \n");
  return 0;
}
