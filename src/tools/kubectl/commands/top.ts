import { type Json, listAt, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { quantityOf } from "../../kubernetes/api/quantity.ts";
import { formatAge } from "../../kubernetes/printers/age.ts";
import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { align } from "../output/table.ts";

const METRICS = "/apis/metrics.k8s.io/v1beta1";
const MEBIBYTE = 1024 ** 2;
const COMMON = `
    --no-headers   If present, print output without headers.
-l, --selector string   Selector (label query) to filter on, supports '=', '==', and '!='.(e.g. -l key1=value1,key2=value2). Matching objects must satisfy all of the specified label constraints.
    --sort-by string   If non-empty, sort list using specified field. The field can be either 'cpu' or 'memory'.
`;

interface Row {
  readonly cells: readonly string[];
  readonly cpu: number;
  readonly memory: number;
}

const cpuOf = (usage: Json) => Math.ceil(quantityOf(textAt(usage, "cpu")) * 1000 - 1e-9);
const memoryOf = (usage: Json) => quantityOf(textAt(usage, "memory"));

async function print(call: Call, head: readonly string[], rows: readonly Row[]): Promise<void> {
  const by = call.flags.text("sort-by");
  if (by !== "" && by !== "cpu" && by !== "memory") throw plainError("--sort-by accepts only cpu or memory");
  const sorted = by === "" ? rows : rows.toSorted((a, b) => b[by] - a[by]);
  const lines = [...(call.flags.is("no-headers") ? [] : [head]), ...sorted.map(({ cells }) => cells)];
  await call.print(align(`${lines.map((cells) => cells.join("\t")).join("\n")}\n`));
}

export const topPod = defineKubectl({
  summary: "Display resource (CPU/memory) usage of pods.",
  details: `The 'top pod' command allows you to see the resource consumption of pods.

Due to the metrics pipeline delay, they may be unavailable for a few minutes since pod creation.`,
  examples: `# Show metrics for all pods in the default namespace
kubectl top pod

# Show metrics for all pods in the given namespace
kubectl top pod --namespace=NAMESPACE

# Show metrics for a given pod and its containers
kubectl top pod POD_NAME --containers

# Show metrics for the pods defined by label name=myLabel
kubectl top pod -l name=myLabel`,
  usage: "[NAME | -l label] [options]",
  options: `
-A, --all-namespaces   If present, list the requested object(s) across all namespaces. Namespace in current context is ignored even if specified with --namespace.
    --containers   If present, print usage of containers within a pod.
${COMMON}
    --sum   Print the sum of the resource usage
`,

  async run(call) {
    const [name] = call.operands;
    const place = call.allNamespaces ? "" : `/namespaces/${call.namespace}`;
    const query = { labelSelector: call.flags.text("selector") || undefined };
    const answer = await call.api.get(`${METRICS}${place}/pods${name === undefined ? "" : `/${name}`}`, {
      query,
    });
    const pods = name === undefined ? listAt(answer, "items") : [answer];
    if (pods.length === 0) return nothingYet(call);
    const head = [
      ...(call.allNamespaces ? ["NAMESPACE"] : []),
      ...(call.flags.is("containers") ? ["POD", "NAME"] : ["NAME"]),
      "CPU(cores)",
      "MEMORY(bytes)",
    ];
    await print(
      call,
      head,
      pods.flatMap((pod) => podRows(call, pod)),
    );
    return 0;
  },
});

function podRows(call: Call, pod: Json): readonly Row[] {
  const containers = listAt(pod, "containers").map((one) => ({
    name: textAt(one, "name"),
    cpu: cpuOf(recordAt(one, "usage")),
    memory: memoryOf(recordAt(one, "usage")),
  }));
  const place = call.allNamespaces ? [textAt(pod, "metadata", "namespace")] : [];
  const name = textAt(pod, "metadata", "name");
  const row = (names: readonly string[], cpu: number, memory: number) => ({
    cells: [...place, ...names, `${cpu}m`, `${Math.floor(memory / MEBIBYTE)}Mi`],
    cpu,
    memory,
  });
  if (call.flags.is("containers")) return containers.map((one) => row([name, one.name], one.cpu, one.memory));
  const sum = (of: "cpu" | "memory") => containers.reduce((total, one) => total + one[of], 0);
  return [row([name], sum("cpu"), sum("memory"))];
}

/** There are pods that nothing is known of yet, or there are none. */
async function nothingYet(call: Call): Promise<number> {
  const pods = (await call.resources()).require("pods");
  const query = { labelSelector: call.flags.text("selector") || undefined };
  const list = listAt(
    await call.api.get(pathOf(pods, call.allNamespaces ? undefined : call.namespace), { query }),
    "items",
  );
  const [first] = list;
  if (first === undefined) {
    await call.warn(
      call.allNamespaces ? "No resources found\n" : `No resources found in ${call.namespace} namespace.\n`,
    );
    return 0;
  }
  const age = formatAge(call.now() - Date.parse(textAt(first, "metadata", "creationTimestamp")));
  if (call.now() - Date.parse(textAt(first, "metadata", "creationTimestamp")) < 120_000)
    throw plainError("metrics not available yet");
  throw plainError(
    `Metrics not available for pod ${textAt(first, "metadata", "namespace")}/${textAt(first, "metadata", "name")}, age: ${age}`,
  );
}

export const topNode = defineKubectl({
  summary: "Display resource (CPU/memory) usage of nodes.",
  details: "The top-node command allows you to see the resource consumption of nodes.",
  examples: `# Show metrics for all nodes
kubectl top node

# Show metrics for a given node
kubectl top node NODE_NAME`,
  usage: "[NAME | -l label] [options]",
  options: `${COMMON}
    --show-capacity   Print node resources based on Capacity instead of Allocatable(default) of the nodes.
`,

  async run(call) {
    const [name] = call.operands;
    const answer = await call.api.get(`${METRICS}/nodes${name === undefined ? "" : `/${name}`}`);
    const metrics = name === undefined ? listAt(answer, "items") : [answer];
    const nodes = (await call.resources()).require("nodes");
    const rows: Row[] = [];
    for (const one of metrics) {
      const own = textAt(one, "metadata", "name");
      const all = recordAt(await call.api.get(pathOf(nodes, undefined, own)), "status", "allocatable");
      const cpu = cpuOf(recordAt(one, "usage"));
      const memory = memoryOf(recordAt(one, "usage"));
      const share = (part: number, whole: number) => `${Math.floor((part * 100) / whole)}%`;
      rows.push({
        cells: [
          own,
          `${cpu}m`,
          share(cpu, quantityOf(String(all.cpu)) * 1000),
          `${Math.floor(memory / MEBIBYTE)}Mi`,
          share(memory, quantityOf(String(all.memory))),
        ],
        cpu,
        memory,
      });
    }
    await print(call, ["NAME", "CPU(cores)", "CPU(%)", "MEMORY(bytes)", "MEMORY(%)"], rows);
    return 0;
  },
});
