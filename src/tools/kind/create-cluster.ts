import * as v from "valibot";
import { parse } from "yaml";
import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { connect } from "../docker/api/http-client.ts";
import { Failure } from "../docker/client/cli/failure.ts";
import { textAt } from "../docker/client/engine/json.ts";
import { SERVER } from "../kubernetes/version.ts";
import { CLUSTER_LABEL, type KindCall } from "./kind-call.ts";
import { configFor, contextName, mergeConfig } from "./kubeconfig.ts";

const IMAGE = `kindest/node:${SERVER.gitVersion}`;
const NETWORK = "kind";
const API_PORT = 6443;
const FIRST_PORT = 32_768;
const PORTS = 28_000;
const SECOND = 1000;
const LONGEST = 60 * SECOND;
const SALUTATIONS = [
  "Have a question, bug, or feature request? Let us know! https://kind.sigs.k8s.io/#community 🙂",
  "Have a nice day! 👋",
  "Thanks for using kind! 😊",
  "Not sure what to do next? 😅  Check out https://kind.sigs.k8s.io/docs/user/quick-start/",
];

const CONFIG = v.looseObject({
  name: v.optional(v.string()),
  nodes: v.optional(
    v.array(
      v.looseObject({
        role: v.optional(v.string(), "control-plane"),
        image: v.optional(v.string()),
        extraPortMappings: v.optional(
          v.array(
            v.looseObject({
              containerPort: v.number(),
              hostPort: v.optional(v.number(), 0),
              listenAddress: v.optional(v.string(), "0.0.0.0"),
              protocol: v.optional(v.string(), "tcp"),
            }),
          ),
        ),
      }),
    ),
  ),
});
type Config = v.InferOutput<typeof CONFIG>;

function readConfig(call: KindCall): Config {
  if (!call.flags.given("config")) return {};
  const path = call.flags.text("config");
  const content = call.process.files.readFile(path === "-" ? "/dev/stdin" : path);
  if (content instanceof Errno)
    throw new Failure(
      `failed to create cluster: error reading file: open ${path}: ${content.message.toLowerCase()}`,
    );
  const config = v.safeParse(CONFIG, parse(decode(content)) ?? {});
  if (!config.success)
    throw new Failure("failed to create cluster: unable to decode config: unknown apiVersion");
  const { nodes = [] } = config.output;
  if (nodes.length > 1) throw new Failure("rockpool: not simulated here: clusters of more than one node");
  return config.output;
}

/** Shows a step while it is done, as kind's status does. */
async function step(call: KindCall, text: string, act: () => Promise<void>): Promise<void> {
  const isTerminal = call.process.fds.get(2)?.terminal !== undefined;
  if (!isTerminal) await call.tell(` • ${text}  ...\n`);
  try {
    await act();
  } catch (thrown) {
    await call.tell(` ✗ ${text}\n`);
    throw thrown;
  }
  await call.tell(` ✓ ${text}\n`);
}

/** `kind create cluster`. */
export async function createCluster(call: KindCall): Promise<number> {
  const config = readConfig(call);
  const name = call.flags.given("name") ? call.name : (config.name ?? call.name);
  if ((await call.nodes(name)).length > 0)
    throw new Failure(
      `failed to create cluster: node(s) already exist for a cluster with the name "${name}"`,
    );
  const [node] = config.nodes ?? [];
  const image = call.flags.text("image") || node?.image || IMAGE;
  const port = FIRST_PORT + call.process.kernel.random.below(PORTS);
  await call.tell(`Creating cluster "${name}" ...\n`);
  await step(call, `Ensuring node image (${image.replace(/@.*/, "")}) 🖼`, () => ensureImage(call, image));
  await step(call, "Preparing nodes 📦 ", () => startNode(call, name, image, port, config));
  await step(call, "Writing configuration 📜", () => call.process.sleep(SECOND));
  await step(call, "Starting control-plane 🕹️", () => waitForApi(call, port));
  await step(call, "Installing CNI 🔌", () => call.process.sleep(SECOND));
  await step(call, "Installing StorageClass 💾", () => call.process.sleep(SECOND / 2));
  const failed = mergeConfig(
    call.process.files,
    call.kubeconfig,
    configFor(name, `https://127.0.0.1:${port}`),
  );
  if (failed) throw new Failure(`failed to write kubeconfig: ${failed.message.toLowerCase()}`);
  const context = contextName(name);
  const salutation = SALUTATIONS[call.process.kernel.random.below(SALUTATIONS.length)] ?? "";
  await call.tell(
    `Set kubectl context to "${context}"\nYou can now use your cluster with:\n\nkubectl cluster-info --context ${context}\n\n${salutation}\n`,
  );
  return 0;
}

async function ensureImage(call: KindCall, image: string): Promise<void> {
  const { engine } = call;
  const missing = await engine.failureOf(() => engine.get(`/images/${image}/json`));
  if (missing === undefined) return;
  if (missing.startsWith("Cannot connect")) throw new Failure(`failed to create cluster: ${missing}`);
  const [fromImage = "", tag = "latest"] = image.split(":");
  for await (const message of engine.values("POST", "/images/create", { query: { fromImage, tag } })) {
    const error = textAt(message, "error");
    if (error !== "")
      throw new Failure(`failed to create cluster: failed to pull image "${image}": ${error}`);
  }
}

async function startNode(
  call: KindCall,
  cluster: string,
  image: string,
  port: number,
  config: Config,
): Promise<void> {
  const { engine } = call;
  const hasNetwork = (await engine.failureOf(() => engine.get(`/networks/${NETWORK}`))) === undefined;
  if (!hasNetwork) await engine.post("/networks/create", { json: { Name: NETWORK, Driver: "bridge" } });
  const name = `${cluster}-control-plane`;
  const mappings = config.nodes?.[0]?.extraPortMappings ?? [];
  const own = { [`${API_PORT}/tcp`]: [{ HostIp: "127.0.0.1", HostPort: String(port) }] };
  const others = mappings.map(({ containerPort, hostPort, listenAddress, protocol }) => [
    `${containerPort}/${protocol.toLowerCase()}`,
    [{ HostIp: listenAddress, HostPort: String(hostPort) }],
  ]);
  const bindings = { ...own, ...Object.fromEntries(others) };
  const made = await engine.post("/containers/create", {
    query: { name },
    json: {
      Image: image,
      Hostname: name,
      Tty: true,
      Env: ["KUBECONFIG=/etc/kubernetes/admin.conf"],
      Labels: { [CLUSTER_LABEL]: cluster, "io.x-k8s.kind.role": "control-plane" },
      ExposedPorts: Object.fromEntries(Object.keys(bindings).map((one) => [one, {}])),
      HostConfig: {
        Privileged: true,
        NetworkMode: NETWORK,
        PortBindings: bindings,
        RestartPolicy: { Name: "on-failure", MaximumRetryCount: 1 },
      },
    },
  });
  await engine.post(`/containers/${textAt(made, "Id")}/start`);
  await call.process.sleep(SECOND * 2);
}

/** kubeadm starts the control plane; it is ready when its API answers. */
async function waitForApi(call: KindCall, port: number): Promise<void> {
  const { process } = call;
  await process.sleep(SECOND * 3);
  const end = process.kernel.now() + LONGEST;
  while (process.kernel.now() < end) {
    const connection = await connect(process, `tcp://127.0.0.1:${port}`);
    if (!(connection instanceof Errno)) {
      const answer = await connection.request({ method: "GET", path: "/readyz" });
      connection.close();
      if (!(answer instanceof Errno) && answer.status === 200) return;
    }
    await process.sleep(SECOND / 2);
  }
  throw new Failure("failed to create cluster: timed out waiting for the control plane");
}
