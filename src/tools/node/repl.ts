import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process } from "../../process/process.ts";
import { SIGINT } from "../../process/signals.ts";
import { Interrupted } from "../../process/unwind.ts";
import type { Realm } from "./engine/realm.ts";
import { nodeVersionOf } from "./version.ts";

const HELP = `.break    Sometimes you get stuck, this gets you out
.clear    Alias for .break
.exit     Exit the REPL
.help     Print this help message

Press Ctrl+C to abort current expression, Ctrl+D to exit the REPL
`;

/** The prompt that reads a line, runs it, and shows what came out. */
export async function runRepl(process: Process, realm: Realm): Promise<number> {
  await process.stdout.write(
    `Welcome to Node.js v${nodeVersionOf(process)}.\nType ".help" for more information.\n`,
  );
  realm.call("prepareRepl");
  process.interruptible = true;
  process.handle(SIGINT, () => undefined);
  let pending = "";
  for (;;) {
    await process.stdout.write(pending === "" ? "> " : "... ");
    const line = await readLine(process);
    if (line === undefined) {
      await process.stdout.write("\n");
      return 0;
    }
    const word = line.trim();
    if (line === "\u0003" || word === ".break" || word === ".clear") pending = "";
    else if (word === ".exit") return 0;
    else if (word === ".help") await process.stdout.write(HELP);
    else if (pending !== "" || word !== "") pending = await runLine(process, realm, `${pending}${line}\n`);
    if (realm.exitStatus !== undefined) return realm.exitStatus;
    if (realm.broken) return 1;
  }
}

/** Runs what was typed; gives it back where more lines belong to it. */
async function runLine(process: Process, realm: Realm, code: string): Promise<string> {
  const isObject = /^\s*\{[^;]*\}\s*$/.test(code);
  const shown = realm.call("runLine", isObject ? `(${code.trim()})` : code);
  realm.runJobs();
  for (let wait = realm.call("nextWait"); wait === 0; wait = realm.call("nextWait")) realm.call("runNext");
  await realm.flush();
  if (typeof shown !== "string") return realm.broken ? "" : code;
  await process.stdout.write(shown);
  return "";
}

/** A line without its end; Ctrl-C gives itself. */
async function readLine(process: Process): Promise<string | undefined> {
  const bytes: number[] = [];
  try {
    for (;;) {
      const got = await process.read(0, 1);
      const byte = got instanceof Errno ? undefined : got[0];
      if (byte === undefined) return bytes.length === 0 ? undefined : decode(Uint8Array.from(bytes));
      if (byte === 10) return decode(Uint8Array.from(bytes));
      bytes.push(byte);
    }
  } catch (thrown) {
    if (!(thrown instanceof Interrupted)) throw thrown;
    return "\u0003";
  }
}
