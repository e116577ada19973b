import { decode } from "../../../base/bytes.ts";
import { LineDecoder } from "../../docker/client/engine/engine.ts";
import { type Json, listAt, textAt } from "../../docker/client/engine/json.ts";
import { ServerError } from "../api/api-client.ts";
import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { chooseContainer, containerNames, podsOf } from "./pod-target.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_logs/ */
export const logs = defineKubectl({
  summary:
    "Print the logs for a container in a pod or specified resource. If the pod has only one container, the container name is\noptional.",
  examples: `# Return snapshot logs from pod nginx with only one container
kubectl logs nginx

# Return snapshot logs from pod nginx with multi containers
kubectl logs nginx --all-containers=true

# Return snapshot logs from all containers in pods defined by label app=nginx
kubectl logs -l app=nginx --all-containers=true

# Return snapshot of previous terminated ruby container logs from pod web-1
kubectl logs -p -c ruby web-1

# Begin streaming the logs of the ruby container in pod web-1
kubectl logs -f -c ruby web-1

# Display only the most recent 20 lines of output in pod nginx
kubectl logs --tail=20 nginx

# Show all logs from pod nginx written in the last hour
kubectl logs --since=1h nginx

# Return snapshot logs from container nginx-1 of a deployment named nginx
kubectl logs deployment/nginx -c nginx-1`,
  usage: "[-f] [-p] (POD | TYPE/NAME) [-c CONTAINER] [options]",
  options: `
    --all-containers   Get all containers' logs in the pod(s).
-c, --container string   Print the logs of this container
-f, --follow   Specify if the logs should be streamed.
    --ignore-errors   If watching / following pod logs, allow for any errors that occur to be non-fatal
    --limit-bytes int   Maximum bytes of logs to return. Defaults to no limit. (default 0)
    --max-log-requests int   Specify maximum number of concurrent logs to follow when using by a selector. Defaults to 5. (default 5)
    --pod-running-timeout duration   The length of time (like 5s, 2m, or 3h, higher than zero) to wait until at least one pod is running (default 20s)
    --prefix   Prefix each log line with the log source (pod name and container name)
-p, --previous   If true, print the logs for the previous instance of the container in a pod if it exists.
-l, --selector string   Selector (label query) to filter on, supports '=', '==', and '!='.(e.g. -l key1=value1,key2=value2). Matching objects must satisfy all of the specified label constraints.
    --since duration   Only return logs newer than a relative duration like 5s, 2m, or 3h. Defaults to all logs. Only one of since-time / since may be used. (default 0s)
    --tail int   Lines of recent log file to display. Defaults to -1 with no selector, showing all log lines otherwise 10, if a selector is provided. (default -1)
    --timestamps   Include timestamps on each line in the log output
`,

  async run(call) {
    const sources = await sourcesOf(call);
    const limit = call.flags.number("max-log-requests");
    if (call.flags.is("follow") && sources.length > limit)
      throw plainError(
        `you are attempting to follow ${sources.length} log streams, but maximum allowed concurrency is ${limit}, use --max-log-requests to increase the limit`,
      );
    if (call.flags.is("follow")) await Promise.all(sources.map((source) => copyLog(call, source)));
    else for (const source of sources) await copyLog(call, source);
    return 0;
  },
});

interface Source {
  readonly pod: string;
  readonly container: string;
}

async function sourcesOf(call: Call): Promise<readonly Source[]> {
  const { flags } = call;
  const selector = flags.text("selector");
  const [word, container] = call.operands;
  if (selector !== "") {
    if (word !== undefined)
      throw plainError(
        "only a selector (-l) or a POD name is allowed\nSee 'kubectl logs -h' for help and examples",
      );
    const pods = (await call.resources()).require("pods");
    const list = await call.api.get(pathOf(pods, call.namespace), { query: { labelSelector: selector } });
    const found = listAt(list, "items");
    if (found.length === 0) await call.warn(`No resources found in ${call.namespace} namespace.\n`);
    return (await Promise.all(found.map((pod) => sourcesIn(call, pod)))).flat();
  }
  if (word === undefined)
    throw plainError(
      "expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.\nPOD or TYPE/NAME is a required argument for the logs command\nSee 'kubectl logs -h' for help and examples",
    );
  if (container !== undefined && flags.text("container") === "") flags.set("container", container);
  const pods = await podsOf(call, word).catch((thrown: unknown) => {
    if (!(thrown instanceof ServerError)) throw thrown;
    const { reason, detail } = thrown;
    throw plainError(
      `error from server (${reason}): ${detail} in namespace ${JSON.stringify(call.namespace)}`,
    );
  });
  const [first] = pods;
  if (first === undefined) throw plainError(`timed out waiting for the condition`);
  if (pods.length > 1)
    await call.warn(`Found ${pods.length} pods, using pod/${textAt(first, "metadata", "name")}\n`);
  return sourcesIn(call, first);
}

async function sourcesIn(call: Call, pod: Json): Promise<readonly Source[]> {
  const name = textAt(pod, "metadata", "name");
  const inits = listAt(pod, "spec", "initContainers").map((one) => textAt(one, "name"));
  const names = call.flags.is("all-containers")
    ? [...inits, ...containerNames(pod)]
    : [await chooseContainer(call, pod)];
  for (const one of names)
    if (!inits.includes(one) && !containerNames(pod).includes(one))
      throw plainError(`container ${one} is not valid for pod ${name}`);
  return names.map((container) => ({ pod: name, container }));
}

async function copyLog(call: Call, { pod, container }: Source): Promise<void> {
  const { flags } = call;
  const pods = (await call.resources()).require("pods");
  const tail = flags.number("tail");
  const lines = tail >= 0 ? tail : flags.text("selector") === "" ? undefined : 10;
  const since = flags.duration("since") / 1e9;
  const { read, close } = await call.api.stream(`${pathOf(pods, call.namespace, pod)}/log`, {
    container,
    follow: flags.is("follow") || undefined,
    previous: flags.is("previous") || undefined,
    timestamps: flags.is("timestamps") || undefined,
    tailLines: lines,
    sinceSeconds: since > 0 ? Math.ceil(since) : undefined,
  });
  const prefix = flags.is("prefix") ? `[pod/${pod}/${container}] ` : "";
  const decoder = new LineDecoder();
  for (let bytes = await read(); bytes.length > 0; bytes = await read())
    if (prefix === "") await call.print(decode(bytes));
    else for (const line of decoder.push(bytes)) await call.print(`${prefix}${line}\n`);
  close();
}
