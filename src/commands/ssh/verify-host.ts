import { encode } from "../../base/bytes.ts";
import { askOpenly } from "../../process/command/passwords.ts";
import type { SshConfig } from "./config.ts";
import { hostAndPort } from "./destination.ts";
import type { SshCall } from "./flags.ts";
import { fingerprint, fromBase64, KEY_TYPE, toBase64, verify } from "./keys.ts";
import { addKnownHost, isNameOf, knownHostLine, newSalt, readKnownHosts } from "./known-hosts.ts";
import type { Message } from "./transport.ts";

export interface Peer {
  /** As the user called it. */
  readonly host: string;
  readonly address: string;
  readonly port: number;
}

/** Whether the host is who it says it is, and the one that the user means; else what to say. */
export async function verifyHost(
  call: SshCall,
  config: SshConfig,
  peer: Peer,
  hello: Extract<Message, { type: "hello" }>,
): Promise<"known" | "interrupted" | string> {
  const key = fromBase64(hello.hostKey);
  const signature = fromBase64(hello.signature);
  if (!key || !signature || !verify(key, encode(hello.session), signature))
    return "Host key verification failed.\n";
  const path = knownHostsPath(call, config);
  const name = hostAndPort(peer.host, peer.port);
  const entries = readKnownHosts(call.files, path);
  const own = entries.filter((entry) => entry.type === KEY_TYPE && isNameOf(entry, name));
  if (own.some((entry) => entry.key === hello.hostKey)) return "known";
  const mode = config.value("stricthostkeychecking")?.toLowerCase() ?? "ask";
  const changed = own[0];
  if (changed) return describeChange(key, peer, path, changed.line);
  if (mode === "yes")
    return `No ED25519 host key is known for ${name} and you have requested strict checking.\nHost key verification failed.\n`;
  if (mode !== "no" && mode !== "off" && mode !== "accept-new") {
    const others = entries
      .filter((entry) => entry.key === toBase64(key))
      .map(
        (entry) =>
          `    ${shortPath(call, path)}:${entry.line}: ${entry.names.startsWith("|") ? "[hashed name]" : entry.names}\n`,
      );
    const answer = config.isOn("batchmode", false) ? undefined : await ask(call, peer, key, others);
    if (answer === "interrupted") return answer;
    if (!answer) return "Host key verification failed.\n";
  }
  const salt = config.isOn("hashknownhosts", false) ? newSalt(call.process.kernel.random) : undefined;
  const failed = addKnownHost(call.files, path, knownHostLine(name, key, salt));
  if (failed) call.printError(`Failed to add the host to the list of known hosts (${path}).\r\n`);
  else if (config.value("loglevel")?.toUpperCase() !== "QUIET")
    call.printError(`Warning: Permanently added '${name}' (ED25519) to the list of known hosts.\r\n`);
  return "known";
}

function knownHostsPath(call: SshCall, config: SshConfig): string {
  const home = call.env("HOME") ?? "/";
  return (
    (config.value("userknownhostsfile") ?? "~/.ssh/known_hosts").split(/\s+/)[0]?.replace(/^~(?=\/)/, home) ??
    ""
  );
}

function shortPath(call: SshCall, path: string): string {
  const home = call.env("HOME") ?? "/";
  return path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;
}

async function ask(
  call: SshCall,
  { host, address, port }: Peer,
  key: Uint8Array,
  others: readonly string[],
): Promise<boolean | "interrupted"> {
  const where =
    host === address && port === 22 ? host : `${hostAndPort(host, port)} (${hostAndPort(address, port)})`;
  const known =
    others.length === 0
      ? "This key is not known by any other names.\n"
      : `This host key is known by the following other names/addresses:\n${others.join("")}`;
  let question = `The authenticity of host '${where}' can't be established.\nED25519 key fingerprint is ${fingerprint(key)}.\n${known}Are you sure you want to continue connecting (yes/no/[fingerprint])? `;
  for (;;) {
    const answer = await askOpenly(call, question);
    if (answer === "interrupted") return answer;
    if (answer === undefined || answer === "end") return false;
    const text = answer.text.trim();
    if (text.toLowerCase() === "yes" || text === fingerprint(key)) return true;
    if (text.toLowerCase() === "no") return false;
    question = "Please type 'yes', 'no' or the fingerprint: ";
  }
}

/** Somebody else has the name now: perhaps a new machine, perhaps an attack. */
function describeChange(key: Uint8Array, { host, port }: Peer, path: string, line: number): string {
  const name = hostAndPort(host, port);
  const stars = "@".repeat(59);
  return `${stars}
@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @
${stars}
IT IS POSSIBLE THAT SOMEONE IS DOING SOMETHING NASTY!
Someone could be eavesdropping on you right now (man-in-the-middle attack)!
It is also possible that a host key has just been changed.
The fingerprint for the ED25519 key sent by the remote host is
${fingerprint(key)}.
Please contact your system administrator.
Add correct host key in ${path} to get rid of this message.
Offending ED25519 key in ${path}:${line}
  remove with:
  ssh-keygen -f "${path}" -R "${name}"
Host key for ${name} has changed and you have requested strict checking.
Host key verification failed.
`;
}
