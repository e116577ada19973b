import { type Json, listAt, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { chooseObjects } from "../api/choose-objects.ts";
import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { plainError } from "../cli/failure.ts";

/** Of `exec` and `attach`. */
export const CONTAINER_OPTIONS = `
-c, --container string   Container name. If omitted, use the kubectl.kubernetes.io/default-container annotation for selecting the container to be attached or the first container in the pod will be chosen
    --pod-running-timeout duration   The length of time (like 5s, 2m, or 3h, higher than zero) to wait until at least one pod is running (default 1m0s)
-q, --quiet   Only print output from the remote session
-i, --stdin   Pass stdin to the container
-t, --tty   Stdin is a TTY
`;

/** The pods that a word means: a pod, or those of `deployment/web`, `service/web` and so on. */
export async function podsOf(call: Call, word: string): Promise<readonly Json[]> {
  const resources = await call.resources();
  const pods = resources.require("pods");
  const [target] = await chooseObjects(call, [word.includes("/") ? word : `pods/${word}`]);
  if (!target || target.name === undefined) throw plainError("a pod must be named");
  const object = await call.api.get(pathOf(target.resource, call.namespace, target.name));
  if (target.resource.kind === "Pod") return [object];
  const selector =
    target.resource.kind === "Service"
      ? recordAt(object, "spec", "selector")
      : recordAt(object, "spec", "selector", "matchLabels");
  const labelSelector = Object.entries(selector)
    .map(([key, value]) => `${key}=${String(value)}`)
    .join(",");
  if (labelSelector === "")
    throw plainError(`cannot get the logs from ${target.resource.kind}: selector is empty`);
  const list = await call.api.get(pathOf(pods, call.namespace), { query: { labelSelector } });
  return listAt(list, "items").toSorted(byWorth);
}

/** The first of them, which has not ended; `doing`: what is to be done with a container of it. */
export async function livePod(call: Call, word: string, doing: "exec into" | "attach"): Promise<Json> {
  const [pod] = await podsOf(call, word);
  if (pod === undefined) throw plainError("timed out waiting for the condition");
  const phase = textAt(pod, "status", "phase");
  if (phase === "Succeeded" || phase === "Failed")
    throw plainError(`cannot ${doing} a container in a completed pod; current phase is ${phase}`);
  return pod;
}

/** Running and ready ones first, then the oldest. */
function byWorth(a: Json, b: Json): number {
  const rank = (pod: Json) => (isReady(pod) ? 0 : textAt(pod, "status", "phase") === "Running" ? 1 : 2);
  return rank(a) - rank(b);
}

function isReady(pod: Json): boolean {
  return listAt(pod, "status", "conditions").some(
    (one) => textAt(one, "type") === "Ready" && textAt(one, "status") === "True",
  );
}

export function containerNames(pod: Json): readonly string[] {
  return listAt(pod, "spec", "containers").map((one) => textAt(one, "name"));
}

/** The container that is meant; where a pod has several and none is named, the first, which is told. */
export async function chooseContainer(call: Call, pod: Json): Promise<string> {
  const wish = call.flags.text("container");
  if (wish !== "") return wish;
  const [first = "", ...others] = containerNames(pod);
  const inits = listAt(pod, "spec", "initContainers").map((one) => `${textAt(one, "name")} (init)`);
  if (others.length + inits.length > 0)
    await call.warn(
      `Defaulted container ${JSON.stringify(first)} out of: ${[first, ...others, ...inits].join(", ")}\n`,
    );
  return first;
}
