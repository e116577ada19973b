import { type Json, listAt, numberAt, textAt } from "../../docker/client/engine/json.ts";
import { ServerError } from "../api/api-client.ts";
import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { KubectlError, plainError } from "../cli/failure.ts";
import { attachTo } from "./attach.ts";

const LOOK = 100;
const ENDED = ["Succeeded", "Failed"];

/** What `kubectl run -i` does once the pod is made: waits for it, joins its streams, and with `--rm` removes it. */
export async function followRun(call: Call, name: string): Promise<number> {
  const path = pathOf((await call.resources()).require("pods"), call.namespace, name);
  try {
    const pod = await waitFor(call, path, ["Running", ...ENDED], patience(call));
    if (ENDED.includes(textAt(pod, "status", "phase"))) await printLog(call, path, name);
    else await attachOrLog(call, path, pod, name);
    if (textAt(pod, "spec", "restartPolicy") !== "Never") return 0;
    return statusOf(call, await waitFor(call, path, ENDED, undefined), name);
  } finally {
    if (call.flags.is("rm")) await removePod(call, path, name);
  }
}

function patience(call: Call): number {
  return call.now() + call.flags.duration("pod-running-timeout") / 1e6;
}

/** @param end undefined: it may take as long as it likes. */
async function waitFor(
  call: Call,
  path: string,
  phases: readonly string[],
  end: number | undefined,
): Promise<Json> {
  for (;;) {
    const pod = await call.api.get(path);
    if (phases.includes(textAt(pod, "status", "phase"))) return pod;
    if (end !== undefined && call.now() >= end) throw plainError("timed out waiting for the condition");
    await call.process.sleep(LOOK);
  }
}

async function attachOrLog(call: Call, path: string, pod: Json, name: string): Promise<void> {
  try {
    await attachTo(call, pod, name);
  } catch (thrown) {
    // It has ended since.
    if (!(thrown instanceof ServerError)) throw thrown;
    await call.warn(
      `warning: couldn't attach to pod/${name}, falling back to streaming logs: ${thrown.detail}\n`,
    );
    await printLog(call, path, name);
  }
}

async function printLog(call: Call, path: string, name: string): Promise<void> {
  await call.print(await call.api.text(`${path}/log`, { container: name }));
}

/** That of the container; other than nought it is told. */
async function statusOf(call: Call, pod: Json, name: string): Promise<number> {
  if (textAt(pod, "status", "phase") === "Succeeded") return 0;
  const [state = null] = listAt(pod, "status", "containerStatuses");
  const code = numberAt(state, "state", "terminated", "exitCode");
  const place = `${call.namespace}/${name}`;
  if (code === 0) throw plainError(`pod ${place} failed with unknown exit code`);
  const reason = textAt(state, "state", "terminated", "reason");
  const message = textAt(state, "state", "terminated", "message");
  throw new KubectlError(`pod ${place} terminated (${reason})\n${message}`.trimEnd(), code);
}

async function removePod(call: Call, path: string, name: string): Promise<void> {
  try {
    await call.api.remove(path, { propagationPolicy: "Background" });
  } catch (thrown) {
    if (!(thrown instanceof ServerError && thrown.reason === "NotFound")) throw thrown;
  }
  await call.print(`pod ${JSON.stringify(name)} deleted\n`);
}
