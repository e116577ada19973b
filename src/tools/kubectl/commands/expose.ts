import { type Json, listAt, numberAt, recordAt } from "../../docker/client/engine/json.ts";
import { findObjects } from "../api/choose-objects.ts";
import { pathOf } from "../api/resource-map.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { FILE_OPTIONS } from "../files/read-manifests.ts";
import { DRY_RUN_OPTION, dryRunOf, OUTPUT_OPTION, printResult } from "../output/print-objects.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_expose/ */
export const expose = defineKubectl({
  summary: "Expose a resource as a new Kubernetes service.",
  details: `Looks up a deployment, service, replica set, replication controller or pod by name and uses the selector for that
resource as the selector for a new service on the specified port. A deployment or replica set will be exposed as a
service only if its selector is convertible to a selector that service supports, i.e. when the selector contains only
the matchLabels component. Note that if no port is specified via --port and the exposed resource has multiple ports, all
will be re-used by the new service. Also if no labels are specified, the new service will re-use the labels from the
resource it exposes.

Possible resources include (case insensitive):

pod (po), service (svc), replicationcontroller (rc), deployment (deploy), replicaset (rs)`,
  examples: `# Create a service for a replicated nginx, which serves on port 80 and connects to the containers on port 8000
kubectl expose rc nginx --port=80 --target-port=8000

# Create a service for a pod valid-pod, which serves on port 444 with the name "frontend"
kubectl expose pod valid-pod --port=444 --name=frontend

# Create a service for an nginx deployment, which serves on port 80 and connects to the containers on port 8000
kubectl expose deployment nginx --port=80 --target-port=8000`,
  usage:
    "(-f FILENAME | TYPE NAME) [--port=port] [--protocol=TCP|UDP|SCTP] [--target-port=number-or-name] [--name=name] [--external-ip=external-ip-of-service] [--type=type] [options]",
  options: `
${DRY_RUN_OPTION}
${FILE_OPTIONS}
-l, --labels string   Labels to apply to the service created by this call.
    --name string   The name for the newly created object.
${OUTPUT_OPTION}
    --port string   The port that the service should serve on. Copied from the resource being exposed, if unspecified
    --protocol string   The network protocol for the service to be created. Default is 'TCP'.
    --selector string   A label selector to use for this service. Only equality-based selector requirements are supported. If empty (the default) infer the selector from the replication controller or replica set.)
    --target-port string   Name or number for the port on the container that the service should direct traffic to. Optional.
    --type string   Type for this service: ClusterIP, NodePort, LoadBalancer, or ExternalName. Default is 'ClusterIP'.
`,

  async run(call) {
    const { flags } = call;
    return call.forEach(await findObjects(call, false), async ({ object, name: own, resource }) => {
      const selector = selectorOf(resource.kind, object, flags.text("selector"));
      const ports = portsOf(resource.kind, object, flags.text("port"));
      if (ports.length === 0) throw plainError("couldn't find port via --port flag or introspection");
      const name = flags.text("name") || own;
      const target = flags.text("target-port");
      const service = {
        apiVersion: "v1",
        kind: "Service",
        metadata: {
          name,
          labels:
            flags.text("labels") === ""
              ? recordAt(object, "metadata", "labels")
              : pairs(flags.text("labels")),
        },
        spec: {
          ports: ports.map((port, at) => ({
            ...(ports.length > 1 && { name: `port-${at + 1}` }),
            port,
            protocol: flags.text("protocol") || "TCP",
            targetPort: target === "" ? port : /^\d+$/.test(target) ? Number(target) : target,
          })),
          selector,
          ...(flags.text("type") !== "" && { type: flags.text("type") }),
        },
      };
      const mode = dryRunOf(call);
      const services = (await call.resources()).require("services");
      const query = { dryRun: mode === "server" ? "All" : undefined };
      const made =
        mode === "client" ? service : await call.api.post(pathOf(services, call.namespace), service, query);
      await printResult(call, `service/${name}`, made, "exposed");
    });
  },
});

function pairs(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split(",").map((pair) => [pair.replace(/=.*/s, ""), pair.replace(/^[^=]*=/, "")]),
  );
}

function selectorOf(kind: string, object: Json, wish: string): Json {
  if (wish !== "") return pairs(wish);
  if (kind === "Service") return recordAt(object, "spec", "selector");
  const labels =
    kind === "Pod"
      ? recordAt(object, "metadata", "labels")
      : recordAt(object, "spec", "selector", "matchLabels");
  if (!["Pod", "Deployment", "ReplicaSet"].includes(kind)) throw plainError(`cannot expose a ${kind}`);
  if (Object.keys(labels).length === 0)
    throw plainError(
      "couldn't retrieve selectors via --selector flag or introspection: the pod has no labels and cannot be exposed",
    );
  return labels;
}

function portsOf(kind: string, object: Json, wish: string): readonly number[] {
  if (wish !== "") return wish.split(",").map(Number);
  if (kind === "Service") return listAt(object, "spec", "ports").map((port) => numberAt(port, "port"));
  const spec = kind === "Pod" ? recordAt(object, "spec") : recordAt(object, "spec", "template", "spec");
  return listAt(spec, "containers").flatMap((container) =>
    listAt(container, "ports").map((port) => numberAt(port, "containerPort")),
  );
}
