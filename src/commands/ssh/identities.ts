import { decode, equalBytes } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { askOnTerminal } from "../../process/command/passwords.ts";
import { AgentClient } from "./agent/client.ts";
import { openKey } from "./ask-passphrase.ts";
import type { SshConfig } from "./config.ts";
import type { SshCall } from "./flags.ts";
import { type KeyFile, parseKeyFile } from "./key-file.ts";
import { type PrivateKey, sign } from "./keys.ts";
import { tellOpenKey } from "./open-key.ts";

/** A key that may open the login: of the agent, or of a file. */
export interface Identity {
  readonly blob: Uint8Array;
  /** Undefined: it cannot be had, which was told. */
  readonly sign: (text: Uint8Array) => Promise<Uint8Array | "interrupted" | undefined>;
}

const DEFAULT_IDENTITIES = ["~/.ssh/id_ed25519"];
const PROMPTS = 3;

/** In the order in which they are tried: those of the agent first. */
export async function readIdentities(call: SshCall, config: SshConfig): Promise<readonly Identity[]> {
  const agent = AgentClient.open(call.process);
  const keeper = config.isOn("addkeystoagent", false) && agent instanceof AgentClient ? agent : undefined;
  const files = readFiles(call, config, keeper);
  const held = agent instanceof AgentClient ? await agent.identities() : [];
  const ofAgent = held.flatMap(({ blob }) =>
    agent instanceof AgentClient ? [{ blob, sign: (text: Uint8Array) => agent.sign(blob, text) }] : [],
  );
  const only = config.isOn("identitiesonly", false);
  const named = files.filter(({ blob }) => !held.some((key) => equalBytes(key.blob, blob)));
  const wanted = only
    ? ofAgent.filter(({ blob }) => files.some((file) => equalBytes(file.blob, blob)))
    : ofAgent;
  return [...wanted, ...named];
}

/** `keeper`: the agent that is to hold each key that is used. */
function readFiles(call: SshCall, config: SshConfig, keeper: AgentClient | undefined): readonly Identity[] {
  const given = config.values("identityfile");
  const home = call.env("HOME") ?? "/";
  return (given.length > 0 ? given : DEFAULT_IDENTITIES).flatMap((name) => {
    const path = name.replace(/^~(?=\/)/, home);
    const file = readIdentityFile(call, path);
    if (!file) return [];
    const blob = file.kind === "open" ? file.key.blob : file.blob;
    const prompts = config.isOn("batchmode", false) ? 0 : PROMPTS;
    const signWith = async (text: Uint8Array) => {
      const key = await unlock(call, path, file, prompts);
      if (!key || key === "interrupted") return key;
      await keeper?.add(key, undefined);
      return sign(key, text);
    };
    return [{ blob, sign: signWith }];
  });
}

function readIdentityFile(call: SshCall, path: string): KeyFile | undefined {
  const content = call.files.readFile(path);
  if (content instanceof Errno || tellOpenKey(call, path)) return undefined;
  const file = parseKeyFile(decode(content));
  if (!file) call.printError(`Load key "${path}": error in libcrypto\r\n`);
  return file;
}

/** A file that is locked is asked for only when its key is needed. */
async function unlock(
  call: SshCall,
  path: string,
  file: KeyFile,
  prompts: number,
): Promise<PrivateKey | "interrupted" | undefined> {
  if (file.kind === "open") return file.key;
  for (let tries = 0; tries < prompts; tries++) {
    const answer = await askOnTerminal(call, `Enter passphrase for key '${path}': `);
    if (answer === "interrupted") return answer;
    if (typeof answer !== "object" || answer.text === "") return undefined;
    const key = await openKey(call, file, answer.text);
    if (key) return key;
  }
  return undefined;
}
