import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { askOnTerminal } from "../../process/command/passwords.ts";
import type { SshConfig } from "./config.ts";
import type { SshCall } from "./flags.ts";
import { parsePrivateKey } from "./key-file.ts";
import { type PrivateKey, sign, toBase64 } from "./keys.ts";
import { signedText, type Transport } from "./transport.ts";

const DEFAULT_IDENTITIES = ["~/.ssh/id_ed25519"];
const READABLE_BY_OTHERS = 0o077;
const PROMPTS = 3;

export type LoginResult = "in" | "interrupted" | "gone" | { readonly methods: readonly string[] };

/** Logs a user in: with a key where one fits, else with a password (ssh(1), AUTHENTICATION). */
export async function logIn(
  call: SshCall,
  config: SshConfig,
  transport: Transport,
  session: string,
  user: string,
  host: string,
): Promise<LoginResult> {
  await transport.send({ type: "auth-none", user });
  let result = await answer(transport);
  if (config.isOn("pubkeyauthentication", true))
    for (const key of readIdentities(call, config)) {
      if (typeof result === "string") return result;
      const signature = toBase64(sign(key, signedText(session, user)));
      await transport.send({ type: "auth-key", user, key: toBase64(key.blob), signature });
      result = await answer(transport);
    }
  if (!config.isOn("passwordauthentication", true) || config.isOn("batchmode", false)) return result;
  const prompts = Number(config.value("numberofpasswordprompts") ?? PROMPTS);
  for (let tries = 0; tries < prompts && typeof result !== "string"; tries++) {
    if (tries > 0) call.printError("Permission denied, please try again.\r\n");
    const secret = await askOnTerminal(call, `${user}@${host}'s password: `);
    if (secret === "interrupted") return secret;
    if (secret === undefined || secret === "end") return result;
    await transport.send({ type: "auth-password", user, password: secret.text });
    result = await answer(transport);
  }
  return result;
}

async function answer(transport: Transport): Promise<LoginResult> {
  const packet = await transport.receive();
  if (packet?.kind !== "message") return "gone";
  if (packet.message.type === "accepted") return "in";
  return packet.message.type === "refused" ? { methods: packet.message.methods } : "gone";
}

function readIdentities(call: SshCall, config: SshConfig): readonly PrivateKey[] {
  const given = config.values("identityfile");
  const home = call.env("HOME") ?? "/";
  const keys: PrivateKey[] = [];
  for (const name of given.length > 0 ? given : DEFAULT_IDENTITIES) {
    const path = name.replace(/^~(?=\/)/, home);
    const key = readIdentity(call, path);
    if (key) keys.push(key);
  }
  return keys;
}

function readIdentity(call: SshCall, path: string): PrivateKey | undefined {
  const { files } = call;
  const content = files.readFile(path);
  if (content instanceof Errno) return undefined;
  const status = files.stat(path);
  if (status instanceof Errno) return undefined;
  if (status.uid === files.credentials.uid && (status.mode & READABLE_BY_OTHERS) !== 0) {
    call.printError(describeOpenKey(path, status.mode & 0o7777));
    return undefined;
  }
  const key = parsePrivateKey(decode(content));
  if (!key) call.printError(`Load key "${path}": error in libcrypto\r\n`);
  return key;
}

function describeOpenKey(path: string, mode: number): string {
  const stars = "@".repeat(59);
  return `${stars}
@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @
${stars}
Permissions 0${mode.toString(8).padStart(3, "0")} for '${path}' are too open.
It is required that your private key files are NOT accessible by others.
This private key will be ignored.
Load key "${path}": bad permissions
`;
}
