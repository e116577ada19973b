import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";
import { followSize, joinStreams } from "../engine/attached.ts";
import { proxySignals } from "../engine/proxy-signals.ts";
import { waitContainer } from "../engine/wait-container.ts";
import { type ContainerConfig, containerConfig } from "./container-config.ts";
import { checkPull, createContainer } from "./create-container.ts";

/** `docker run`: create, attach, start, wait. */
export async function runContainer(call: Call): Promise<number> {
  const { flags } = call;
  const isDetached = flags.is("detach");
  checkPull(call);
  const config = containerConfig(call, isDetached);
  if (flags.is("tty") && config.attachStdin && !call.process.stdin.isTerminal) {
    await call.warn("the input device is not a TTY\n");
    return 1;
  }
  await greet(call);
  const id = await createContainer(call, config);
  return isDetached ? startDetached(call, id) : runAttached(call, id, config);
}

/** Who may not talk to the engine is told at once, as of a program that may not be run. */
async function greet(call: Call): Promise<void> {
  const failure = await call.engine.failureOf(() => call.engine.ping());
  if (failure !== undefined) throw new Failure(failure, failure.startsWith("permission denied") ? 126 : 125);
}

async function startDetached(call: Call, id: string): Promise<number> {
  try {
    await call.engine.post(`/containers/${id}/start`);
    return 0;
  } catch (error) {
    throw startFailure(error);
  } finally {
    await call.print(`${id}\n`);
  }
}

async function runAttached(call: Call, id: string, config: ContainerConfig): Promise<number> {
  const { engine, flags, process } = call;
  const tty = flags.is("tty");
  const waiting = await waitContainer(engine, id, flags.is("rm") ? "removed" : "next-exit");
  const detachKeys = flags.text("detach-keys");
  const { duplex } = await engine.hijack(`/containers/${id}/attach`, {
    query: {
      detachKeys: detachKeys || undefined,
      stream: 1,
      stdin: config.attachStdin ? 1 : undefined,
      stdout: config.attachStdout ? 1 : undefined,
      stderr: config.attachStderr ? 1 : undefined,
    },
  });
  const joined = joinStreams(process, duplex, { tty, stdin: config.attachStdin, detachKeys });
  // It is waited for below; a failure to start comes first.
  joined.catch(() => undefined);
  try {
    await engine.post(`/containers/${id}/start`);
  } catch (error) {
    await joined;
    throw startFailure(error);
  }
  if (tty) followSize(process, engine, `/containers/${id}`);
  const stopProxy = !tty && flags.is("sig-proxy") ? proxySignals(process, engine, id) : undefined;
  const end = await joined;
  const status = end === "detached" ? 0 : await waiting();
  stopProxy?.();
  return status;
}

/** What the runtime could not start ends as a shell would say it. */
export function startFailure(error: unknown): unknown {
  if (!(error instanceof Failure)) return error;
  const { message } = error;
  const lower = message.toLowerCase();
  if (/executable file not found|no such file or directory|system cannot find the file/.test(lower))
    return new Failure(message, 127);
  if (/permission denied|is a directory/.test(lower) && !lower.includes("docker daemon socket"))
    return new Failure(message, 126);
  return new Failure(message, 125);
}
