import { type JsonRecord, textAt } from "../../docker/client/engine/json.ts";
import { ServerError } from "../api/api-client.ts";
import { pathOf, singularName } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { DRY_RUN_OPTION, dryRunOf, OUTPUT_OPTION, printResult } from "../output/print-objects.ts";
import { readData } from "./key-values.ts";

export const COMMON = `${DRY_RUN_OPTION}
${OUTPUT_OPTION}
    --save-config   If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged.
`;

/** Sends an object that was made from words, or shows it. */
export async function createFromWords(call: Call, object: JsonRecord, kind: string): Promise<number> {
  const name = textAt(object, "metadata", "name");
  const resource = (await call.resources()).require(kind);
  const mode = dryRunOf(call);
  const query = { dryRun: mode === "server" ? "All" : undefined };
  const label = `${singularName(resource)}/${name}`;
  const made =
    mode === "client"
      ? object
      : await call.api.post(pathOf(resource, call.namespace), object, query).catch((thrown: unknown) => {
          if (!(thrown instanceof ServerError)) throw thrown;
          throw plainError(`failed to create ${kind}: ${thrown.detail}`);
        });
  await printResult(call, label, made, "created");
  return 0;
}

export function nameFrom(call: Call): string {
  const [name, second] = call.operands;
  if (name === undefined || second !== undefined)
    throw plainError(
      `exactly one NAME is required, got ${call.operands.length}\nSee '${call.path} -h' for help and examples`,
    );
  return name;
}

/** The name of an image without registry, path and tag, as a container may be called. */
function containerName(image: string): string {
  const [last = ""] = (image.split("/").at(-1) ?? "").split(/[:@]/);
  return last.replace(/[^a-z0-9-]/g, "-");
}

export const createDeployment = defineKubectl({
  summary: "Create a deployment with the specified name.",
  examples: `# Create a deployment named my-dep that runs the busybox image
kubectl create deployment my-dep --image=busybox

# Create a deployment with a command
kubectl create deployment my-dep --image=busybox -- date

# Create a deployment named my-dep that runs the nginx image with 3 replicas
kubectl create deployment my-dep --image=nginx --replicas=3

# Create a deployment named my-dep that runs the busybox image and expose port 5701
kubectl create deployment my-dep --image=busybox --port=5701`,
  usage: "NAME --image=image -- [COMMAND] [args...] [options]",
  options: `${COMMON}
    --image strings   Image names to run. A deployment can have multiple images set for multiple container.
    --port int   The containerPort that this deployment exposes. (default -1)
-r, --replicas int   Number of replicas to create. Default is 1. (default 1)
`,

  async run(call) {
    const { flags } = call;
    const images = flags.list("image").flatMap((word) => word.split(","));
    if (images.length === 0) throw plainError('required flag(s) "image" not set');
    const name = nameFrom(call);
    const port = flags.number("port");
    const isMany = images.length > 1;
    const containers = images.map((image) => ({
      image,
      name: containerName(image),
      resources: {},
      ...(port >= 0 && !isMany && { ports: [{ containerPort: port }] }),
      ...(call.rest && call.rest.length > 0 && { command: [...call.rest] }),
    }));
    const labels = { app: name };
    return createFromWords(
      call,
      {
        apiVersion: "apps/v1",
        kind: "Deployment",
        metadata: { creationTimestamp: null, labels, name },
        spec: {
          replicas: flags.number("replicas"),
          selector: { matchLabels: labels },
          strategy: {},
          template: { metadata: { creationTimestamp: null, labels }, spec: { containers } },
        },
        status: {},
      },
      "deployment",
    );
  },
});

export const createNamespace = defineKubectl({
  summary: "Create a namespace with the specified name.",
  examples: `# Create a new namespace named my-namespace
kubectl create namespace my-namespace`,
  usage: "NAME [--dry-run=server|client|none] [options]",
  options: COMMON,

  run: async (call) =>
    createFromWords(
      call,
      {
        apiVersion: "v1",
        kind: "Namespace",
        metadata: { creationTimestamp: null, name: nameFrom(call) },
        spec: {},
        status: {},
      },
      "namespace",
    ),
});

export const createConfigMap = defineKubectl({
  summary: "Create a config map based on a file, directory, or specified literal value.",
  examples: `# Create a new config map named my-config based on folder bar
kubectl create configmap my-config --from-file=path/to/bar

# Create a new config map named my-config with specified keys instead of file basenames on disk
kubectl create configmap my-config --from-file=key1=/path/to/bar/file1.txt --from-file=key2=/path/to/bar/file2.txt

# Create a new config map named my-config with key1=config1 and key2=config2
kubectl create configmap my-config --from-literal=key1=config1 --from-literal=key2=config2

# Create a new config map named my-config from an env file
kubectl create configmap my-config --from-env-file=path/to/foo.env`,
  usage:
    "NAME [--from-file=[key=]source] [--from-literal=key1=value1] [--dry-run=server|client|none] [options]",
  options: `${COMMON}
    --from-env-file strings   Specify the path to a file to read lines of key=val pairs to create a configmap.
    --from-file strings   Key file can be specified using its file path, in which case file basename will be used as configmap key, or optionally with a key and file path, in which case the given key will be used.  Specifying a directory will iterate each named file in the directory whose basename is a valid configmap key.
    --from-literal strings   Specify a key and literal value to insert in configmap (i.e. mykey=somevalue)
`,

  async run(call) {
    const name = nameFrom(call);
    const data = readData(call);
    const object = { apiVersion: "v1", data, kind: "ConfigMap", metadata: { creationTimestamp: null, name } };
    return createFromWords(call, object, "configmap");
  },
});

function createService(type: "ClusterIP" | "NodePort", word: string) {
  return defineKubectl({
    summary: `Create a ${type} service with the specified name.`,
    examples: `# Create a new ${type} service named my-svc
kubectl create service ${word} my-svc --tcp=5678:8080`,
    usage: "NAME [--tcp=<port>:<targetPort>] [--dry-run=server|client|none] [options]",
    options: `${COMMON}
    --node-port int   Port used to expose the service on each node in a cluster. (default 0)
    --tcp strings   Port pairs can be specified as '<port>:<targetPort>'.
`,
    async run(call) {
      const name = nameFrom(call);
      const pairs = call.flags.list("tcp").flatMap((pair) => pair.split(","));
      if (pairs.length === 0) throw plainError("at least one tcp port specifier must be provided");
      const nodePort = call.flags.number("node-port");
      const ports = pairs.map((pair) => {
        const [port = "", target = port] = pair.split(":");
        return {
          name: pair.replace(":", "-"),
          ...(nodePort > 0 && { nodePort }),
          port: Number(port),
          protocol: "TCP",
          targetPort: /^\d+$/.test(target) ? Number(target) : target,
        };
      });
      const labels = { app: name };
      return createFromWords(
        call,
        {
          apiVersion: "v1",
          kind: "Service",
          metadata: { creationTimestamp: null, labels, name },
          spec: { ports, selector: labels, type },
          status: { loadBalancer: {} },
        },
        "service",
      );
    },
  });
}

export const createClusterIP = createService("ClusterIP", "clusterip");
export const createNodePort = createService("NodePort", "nodeport");
