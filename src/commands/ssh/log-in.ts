import { askOnTerminal } from "../../process/command/passwords.ts";
import type { SshConfig } from "./config.ts";
import type { SshCall } from "./flags.ts";
import { readIdentities } from "./identities.ts";
import { toBase64 } from "./keys.ts";
import { signedText, type Transport } from "./transport.ts";

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
    for (const identity of await readIdentities(call, config)) {
      if (typeof result === "string") return result;
      const signed = await identity.sign(signedText(session, user));
      if (signed === "interrupted") return signed;
      if (!signed) continue;
      const key = toBase64(identity.blob);
      await transport.send({ type: "auth-key", user, key, signature: toBase64(signed) });
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
