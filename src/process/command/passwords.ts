import { decode } from "../../base/bytes.ts";
import type { SeededRandom } from "../../base/random.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { openPath } from "../open.ts";
import type { OpenFile } from "../open-file.ts";
import type { Process } from "../process.ts";
import { SIGINT } from "../signals.ts";
import type { Call } from "./call.ts";
import { sha512Crypt } from "./sha512-crypt.ts";
import type { FlagSpecs } from "./spec.ts";

/** pam_unix waits so long after a wrong password, in milliseconds. */
const FAIL_DELAY = 2000;
const SALT_DIGITS = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

function loadHash<F extends FlagSpecs>(call: Call<F>) {
  return call.load(import("@noble/hashes/sha2.js"));
}

/** The second field of /etc/shadow; empty where there is no such user. */
export function storedPassword(process: Process, name: string): string {
  const files: Files = process.rootFiles;
  const content = files.readFile("/etc/shadow");
  if (content instanceof Errno) return "!";
  const line = decode(content)
    .split("\n")
    .find((text) => text.startsWith(`${name}:`));
  return line?.split(":")[1] ?? "!";
}

/** Whether the password is that user's; a wrong one takes its time. */
export async function checkPassword(process: Process, name: string, password: string): Promise<boolean> {
  const stored = storedPassword(process, name);
  if (stored === "" || (await fitsHash(process, password, stored))) return true;
  await process.sleep(FAIL_DELAY);
  return false;
}

/** Whether it is the password of which crypt(3) made that hash. */
export async function fitsHash(process: Process, password: string, hash: string): Promise<boolean> {
  if (!hash.startsWith("$6$")) return false;
  const { sha512 } = await process.kernel.scheduler.host(process, import("@noble/hashes/sha2.js"));
  return sha512Crypt(sha512, password, hash) === hash;
}

/** A new hash, with a salt that the computer's chance gives. */
export async function hashPassword<F extends FlagSpecs>(call: Call<F>, password: string): Promise<string> {
  const { sha512 } = await loadHash(call);
  return sha512Crypt(sha512, password, `$6$${newSalt(call.process.kernel.random)}`);
}

function newSalt(random: SeededRandom): string {
  return Array.from({ length: 16 }, () => SALT_DIGITS[random.below(64)]).join("");
}

/** What somebody typed: a line; or that there was none, or that they gave up. */
export type Secret = { readonly text: string } | "end" | "interrupted";

/** Asks on standard error and reads standard input, as PAM's conversation does. */
export async function askOnStandardInput<F extends FlagSpecs>(
  call: Call<F>,
  prompt: string,
): Promise<Secret> {
  const input = call.process.fds.get(0);
  if (!input) {
    await call.printError(prompt);
    return "end";
  }
  return readSecret(call, input, { write: (text) => call.printError(text), prompt, isShown: false });
}

/** Asks on the terminal itself, wherever standard streams go; undefined where there is no terminal. */
export function askOnTerminal<F extends FlagSpecs>(
  call: Call<F>,
  prompt: string,
): Promise<Secret | undefined> {
  return askTerminal(call, prompt, false);
}

/** The same for what everybody may see: `yes` or `no`. */
export function askOpenly<F extends FlagSpecs>(call: Call<F>, prompt: string): Promise<Secret | undefined> {
  return askTerminal(call, prompt, true);
}

async function askTerminal<F extends FlagSpecs>(
  call: Call<F>,
  prompt: string,
  isShown: boolean,
): Promise<Secret | undefined> {
  const { process } = call;
  const file = await openPath(process, "/dev/tty", { read: true, write: true });
  if (file instanceof Errno) return undefined;
  const fd = process.fds.add(file, 3);
  try {
    return await readSecret(call, file, { write: (text) => process.write(fd, text), prompt, isShown });
  } finally {
    process.fds.close(fd);
  }
}

interface Question {
  readonly prompt: string;
  readonly write: (text: string) => unknown;
  /** Everybody may see what is typed. */
  readonly isShown: boolean;
}

/** What is typed is hidden before the prompt can be seen (readpassphrase(3)). */
async function readSecret<F extends FlagSpecs>(
  call: Call<F>,
  input: OpenFile,
  { prompt, write, isShown }: Question,
): Promise<Secret> {
  const { process } = call;
  const { terminal } = input;
  const modes = terminal?.modes;
  if (terminal && modes && !isShown) terminal.modes = { ...modes, echo: false };
  const before = process.disposition(SIGINT);
  const wasInterruptible = process.interruptible;
  if (terminal) process.handle(SIGINT, () => undefined);
  process.interruptible = terminal !== undefined;
  try {
    await write(prompt);
    const line = await readLine(process, input);
    if (terminal && !isShown) await write("\n");
    return line;
  } finally {
    process.interruptible = wasInterruptible;
    if (terminal) process.handle(SIGINT, before);
    if (terminal && modes) terminal.modes = modes;
  }
}

async function readLine(process: Process, input: OpenFile): Promise<Secret> {
  let text = "";
  while (!text.endsWith("\n")) {
    const bytes = await input.readThrough(process, 10, 4096);
    if (bytes instanceof Errno) return bytes === Errno.EINTR ? "interrupted" : "end";
    if (bytes.length === 0) return text === "" ? "end" : { text };
    text += decode(bytes);
  }
  return { text: text.slice(0, -1) };
}
