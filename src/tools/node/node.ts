import { decode } from "../../base/bytes.ts";
import { normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process, Program } from "../../process/process.ts";
import { Interrupted, Killed } from "../../process/unwind.ts";
import { type NodeWords, parseNodeWords } from "./command-line.ts";
import { Realm } from "./engine/realm.ts";
import { NODE_HELP } from "./help-text.ts";
import { javaScriptHostOf } from "./javascript-host.ts";
import { loadNodeLibrary } from "./library/node-library.ts";
import { runRepl } from "./repl.ts";
import { nodeVersionOf } from "./version.ts";

/** Node.js: programs in JavaScript, run by QuickJS on this computer's files, streams and clock. */
export const node: Program = async (process) => {
  const words = parseNodeWords(process.argv.slice(1));
  if ("problem" in words) {
    await process.stderr.write(`${process.argv[0] ?? "node"}: ${words.problem}\n`);
    return 9;
  }
  if (words.version) return say(process, `v${nodeVersionOf(process)}\n`);
  if (words.help) return say(process, NODE_HELP);
  if (words.notSimulated !== undefined) return refuse(process, `node ${words.notSimulated}`);
  const host = javaScriptHostOf(process.kernel);
  if (!host) return refuse(process, "JavaScript, which this computer was made without");
  const [engine, library] = await process.kernel.scheduler.host(
    process,
    Promise.all([host.load(), loadNodeLibrary()]),
  );
  const piped = words.script === undefined && words.code === undefined && !process.stdin.isTerminal;
  const code = piped || words.script === "-" ? await process.stdin.text() : words.code;
  const input = await readAhead(process, words, code, piped);
  const script =
    words.script === undefined || words.script === "-" ? undefined : normalizePath(words.script, process.cwd);
  const realm = new Realm(engine, library, process, {
    argv: [processPath(process), ...(script === undefined ? [] : [script]), ...words.rest],
    execArgv: words.own,
    input,
  });
  try {
    if (script === undefined && code === undefined) return await runRepl(process, realm);
    if (script !== undefined) startScript(process, realm, script);
    else if (words.isModule) realm.runModule(`${process.cwd}/[eval1]`, code ?? "");
    else realm.call("runEval", code ?? "", words.prints);
    return await runLoop(process, realm);
  } finally {
    realm.dispose();
  }
};

async function say(process: Process, text: string): Promise<number> {
  await process.stdout.write(text);
  return 0;
}

async function refuse(process: Process, what: string): Promise<number> {
  await process.stderr.write(`rockpool: not simulated here: ${what}\n`);
  return 1;
}

function processPath(process: Process): string {
  return process.path.endsWith("/node") || process.path.endsWith("/nodejs") ? process.path : "/usr/bin/node";
}

/** A program that reads its whole input at once must have it before it begins: nothing waits inside of the engine. */
async function readAhead(
  process: Process,
  { script }: NodeWords,
  code: string | undefined,
  isUsed: boolean,
): Promise<string | undefined> {
  const bytes =
    script === undefined || script === "-"
      ? undefined
      : process.files.readFile(normalizePath(script, process.cwd));
  const source = code ?? (bytes === undefined || bytes instanceof Errno ? "" : decode(bytes));
  if (isUsed || !/readFileSync\(\s*(?:0\b|['"]\/dev\/stdin|process\.stdin\.fd)/.test(source))
    return undefined;
  return process.stdin.text();
}

function startScript(process: Process, realm: Realm, script: string): void {
  const found = [script, `${script}.js`, `${script}.json`, `${script}/index.js`].find((path) => {
    const status = process.files.stat(path);
    return !(status instanceof Errno) && status.kind === "file";
  });
  const path = found === undefined ? Errno.ENOENT : process.files.realpath(found);
  if (path instanceof Errno) {
    realm.call("missingMain", script);
    return;
  }
  const isModule = realm.call("prepareMain", path) === true;
  const bytes = isModule ? process.files.readFile(path) : undefined;
  if (bytes === undefined || bytes instanceof Errno) realm.call("runMain", path);
  else realm.runModule(path, String(realm.call("moduleText", path) ?? decode(bytes)));
}

/** Until nothing is left to wait for: promises first, then what happened or is due, then the next wait. */
export async function runLoop(process: Process, realm: Realm): Promise<number> {
  process.interruptible = true;
  let isReading = false;
  for (;;) {
    realm.runJobs();
    realm.call("settled");
    await realm.flush();
    const ended = await endOf(realm);
    if (ended !== undefined) return ended;
    if (realm.tellNext()) continue;
    const wait = realm.call("nextWait");
    if (typeof wait !== "number") {
      const status = finish(realm);
      await realm.flush();
      if (status !== undefined) return status;
      continue;
    }
    if (wait === 0) {
      realm.call("runNext");
      continue;
    }
    if (realm.wantsInput && !isReading) {
      isReading = true;
      void readInput(process, realm).then(() => {
        isReading = false;
      });
    }
    await pause(realm, wait);
  }
}

/** What a signal interrupts goes on when the program has been told of it. */
async function pause(realm: Realm, wait: number): Promise<void> {
  try {
    await realm.wait(wait);
  } catch (thrown) {
    if (!(thrown instanceof Interrupted)) throw thrown;
  }
}

/** One piece of standard input, for the program. */
async function readInput(process: Process, realm: Realm): Promise<void> {
  try {
    const bytes = await process.read(0);
    if (bytes === Errno.EINTR) return;
    realm.notify("takeInput", bytes instanceof Errno || bytes.length === 0 ? undefined : bytes);
  } catch (thrown) {
    if (!(thrown instanceof Interrupted) && !(thrown instanceof Killed)) throw thrown;
  }
}

/** The status, where the program has ended or was ended. */
async function endOf(realm: Realm): Promise<number | undefined> {
  if (realm.broken === "budget") {
    realm.print(2, "rockpool: not simulated here: JavaScript that computes so long without a pause\n");
    await realm.flush();
    return 1;
  }
  return realm.exitStatus;
}

/** `beforeExit` may find new work; else it is over. */
function finish(realm: Realm): number | undefined {
  realm.call("finish");
  realm.runJobs();
  if (realm.exitStatus !== undefined || typeof realm.call("nextWait") === "number") return realm.exitStatus;
  return Number(realm.call("exit"));
}
