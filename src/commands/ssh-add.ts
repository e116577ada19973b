import { decode, encode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { parseSeconds } from "../process/command/parse-number.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { AgentClient } from "./ssh/agent/client.ts";
import { askAtTerminal, openKey } from "./ssh/ask-passphrase.ts";
import { parseKeyFile } from "./ssh/key-file.ts";
import { fingerprint, type PrivateKey, parsePublicLine, publicLine, verify } from "./ssh/keys.ts";
import { tellOpenKey } from "./ssh/open-key.ts";

const FLAGS = {
  list: { short: "l", long: false, help: "the fingerprints of the keys that the agent holds" },
  listKeys: { short: "L", long: false, help: "its public keys" },
  remove: { short: "d", long: false, help: "take keys away" },
  removeAll: { short: "D", long: false, help: "take all keys away" },
  lock: { short: "x", long: false, help: "lock the agent with a password" },
  unlock: { short: "X", long: false, help: "unlock it" },
  lifetime: { short: "t", long: false, argument: { name: "life" }, help: "how long the keys are kept" },
  test: { short: "T", long: false, help: "whether the private halves of public keys are there" },
  quiet: { short: "q", long: false, help: "say nothing after success" },
  verbose: { short: "v", long: false, repeatable: true, help: "say more" },
  publicOnly: { short: "k", long: false, help: "keys alone, without certificates" },
} as const satisfies FlagSpecs;

type AddCall = Call<typeof FLAGS>;

const USAGE = `usage: ssh-add [-cDdKkLlqvXx] [-E fingerprint_hash] [-H hostkey_file]
               [-h destination_constraint] [-S provider] [-t life]
               [file ...]
       ssh-add -s pkcs11
       ssh-add -e pkcs11
       ssh-add -T pubkey ...
`;
const NO_AGENT = 2;
const EMPTY = "The agent has no identities.\n";

/** ssh-add(1) of OpenSSH. */
export const sshAdd = defineCommand({
  name: "ssh-add",
  summary: "add private key identities to the OpenSSH authentication agent",
  operands: "[-DdLlqvXx] [-t life] [file ...]",
  completes: "file",
  flags: FLAGS,
  words: "short-only",
  noStandardOptions: true,
  helpText: () => USAGE,
  afterUsageProblem: () => USAGE,
  usageProblem: (problem) => problem.replace(/^invalid option -- '(.)'$/, "unknown option -- $1"),
  examples: [
    { run: "ssh-add", shows: "the passphrase is asked for once, and the agent holds the key" },
    { run: "ssh-add -l", shows: "the keys that it holds" },
  ],
  exitStatus: "0, 1 where something failed, 2 where there is no agent.",
  seeAlso: ["ssh(1)", "ssh-agent(1)", "ssh-keygen(1)"],

  async run(call) {
    const { flags, operands } = call;
    const agent = AgentClient.open(call.process);
    if (!(agent instanceof AgentClient)) {
      call.printError(
        agent
          ? `Error connecting to agent: ${agent.message}\n`
          : "Could not open a connection to your authentication agent.\n",
      );
      return NO_AGENT;
    }
    if (flags.lock || flags.unlock) return lockAgent(call, agent, flags.lock);
    if (flags.list || flags.listKeys) return list(call, agent);
    if (flags.removeAll)
      return tell(
        call,
        await agent.removeAll(),
        "All identities removed.",
        "Failed to remove all identities.",
      );
    if (flags.test) return testKeys(call, agent);
    const lifetime = flags.lifetime === undefined ? undefined : parseSeconds(flags.lifetime);
    if (flags.lifetime !== undefined && lifetime === undefined) {
      call.printError("Invalid lifetime\n");
      return 1;
    }
    const act = (path: string) =>
      flags.remove ? remove(call, agent, path) : add(call, agent, path, lifetime);
    if (operands.length === 0) return addUsual(call, act);
    let status = 0;
    for (const path of operands) status = Math.max(status, await act(path));
    return status;
  },
});

function tell(call: AddCall, isWell: boolean, good: string, bad: string): number {
  if (!isWell) call.printError(`${bad}\n`);
  else if (!call.flags.quiet) call.printError(`${good}\n`);
  return isWell ? 0 : 1;
}

/** The keys that are tried without a name: 0 where one of them did. */
async function addUsual(call: AddCall, act: (path: string) => Promise<number>): Promise<number> {
  const path = `${call.env("HOME") ?? ""}/.ssh/id_ed25519`;
  return call.files.stat(path) instanceof Errno ? 1 : act(path);
}

async function list(call: AddCall, agent: AgentClient): Promise<number> {
  const keys = await agent.identities();
  if (keys.length === 0) {
    await call.print(EMPTY);
    return 1;
  }
  for (const key of keys)
    await call.print(
      call.flags.listKeys
        ? `${publicLine(key)}\n`
        : `256 ${fingerprint(key.blob)} ${key.comment} (ED25519)\n`,
    );
  return 0;
}

async function add(
  call: AddCall,
  agent: AgentClient,
  path: string,
  lifetime: number | undefined,
): Promise<number> {
  const key = await readKey(call, path);
  if (typeof key === "number") return key;
  if (!(await agent.add(key, lifetime))) {
    call.printError(`Could not add identity "${path}": agent refused operation\n`);
    return 1;
  }
  if (call.flags.quiet) return 0;
  call.printError(`Identity added: ${path} (${key.comment})\n`);
  if (lifetime !== undefined) call.printError(`Lifetime set to ${lifetime} seconds\n`);
  return 0;
}

async function readKey(call: AddCall, path: string): Promise<PrivateKey | number> {
  const content = path === "-" ? await call.stdin.bytes() : call.files.readFile(path);
  if (content instanceof Errno) {
    call.printError(`${path}: ${content.message}\n`);
    return 1;
  }
  if (path !== "-" && tellOpenKey(call, path, "")) return 1;
  const file = parseKeyFile(decode(content));
  if (!file) {
    call.printError(`Error loading key "${path}": error in libcrypto\n`);
    return 1;
  }
  if (file.kind === "open") return file.key;
  for (let prompt = `Enter passphrase for ${path}: `; ; prompt = `Bad passphrase, try again for ${path}: `) {
    const passphrase = await askAtTerminal(call, prompt);
    if (passphrase === undefined || passphrase === "") return 1;
    const key = await openKey(call, file, passphrase);
    if (key) return key;
  }
}

/** The public half is beside the file, or is the file itself. */
async function remove(call: AddCall, agent: AgentClient, path: string): Promise<number> {
  const beside = call.files.readFile(`${path}.pub`);
  const content = beside instanceof Errno ? call.files.readFile(path) : beside;
  if (content instanceof Errno) {
    call.print(`Bad key file ${path}: ${content.message}\n`);
    return 1;
  }
  const key = parsePublicLine(decode(content));
  if (!key) {
    call.print(`Bad key file ${path}: invalid format\n`);
    return 1;
  }
  return tell(
    call,
    await agent.remove(key),
    `Identity removed: ${path} ED25519 (${key.comment})`,
    `Could not remove identity "${path}": agent refused operation`,
  );
}

async function lockAgent(call: AddCall, agent: AgentClient, locks: boolean): Promise<number> {
  const password = await askAtTerminal(call, "Enter lock password: ");
  const again = locks && password !== undefined ? await askAtTerminal(call, "Again: ") : password;
  if (password === undefined || password !== again) {
    call.printError("Passwords do not match.\n");
    return 1;
  }
  const done = await (locks ? agent.lock(password) : agent.unlock(password));
  const verb = locks ? "lock" : "unlock";
  return tell(call, done, `Agent ${verb}ed.`, `Failed to ${verb} agent: agent refused operation`);
}

async function testKeys(call: AddCall, agent: AgentClient): Promise<number> {
  const text = encode(String(call.now()));
  for (const path of call.operands) {
    const content = call.files.readFile(path);
    const key = content instanceof Errno ? undefined : parsePublicLine(decode(content));
    if (!key) {
      call.printError(
        `Couldn't read public key ${path}: ${content instanceof Errno ? content.message : "invalid format"}\n`,
      );
      return 1;
    }
    const signature = await agent.sign(key.blob, text);
    if (signature && verify(key.blob, text, signature)) continue;
    call.printError(`Agent signature failed for ${path}: agent refused operation\n`);
    return 1;
  }
  return 0;
}
