import { Failure } from "../docker/client/cli/failure.ts";
import { textAt } from "../docker/client/engine/json.ts";
import type { KindCall } from "./kind-call.ts";
import { configFor, contextName, dropConfig, formatConfig, mergeConfig } from "./kubeconfig.ts";

/** `kind delete cluster`, `kind delete clusters --all`. */
export async function deleteClusters(call: KindCall): Promise<number> {
  const isMany = call.path.endsWith("clusters");
  const all = [...new Set((await call.nodes()).map(({ cluster }) => cluster))];
  const names = isMany ? (call.flags.is("all") ? all : call.operands) : [call.name];
  if (isMany && names.length === 0 && !call.flags.is("all")) throw new Failure("no cluster names provided");
  for (const name of names) {
    if (!isMany) await call.tell(`Deleting cluster "${name}" ...\n`);
    const nodes = await call.nodes(name);
    for (const { id } of nodes) await call.engine.remove(`/containers/${id}`, { force: true, v: true });
    dropConfig(call.process.files, call.kubeconfig, name);
    const shown = nodes.map((node) => JSON.stringify(node.name)).join(" ");
    if (nodes.length > 0 && !isMany) await call.tell(`Deleted nodes: [${shown}]\n`);
  }
  if (isMany) await call.tell(`Deleted clusters: [${names.map((name) => JSON.stringify(name)).join(" ")}]\n`);
  return 0;
}

export async function getClusters(call: KindCall): Promise<number> {
  const names = [...new Set((await call.nodes()).map(({ cluster }) => cluster))].toSorted();
  if (names.length === 0) await call.tell("No kind clusters found.\n");
  else await call.process.write(1, `${names.join("\n")}\n`);
  return 0;
}

export async function getNodes(call: KindCall): Promise<number> {
  const nodes = await call.nodes(call.flags.is("all-clusters") ? undefined : call.name);
  if (nodes.length === 0) await call.tell(`No kind nodes found for cluster "${call.name}".\n`);
  else await call.process.write(1, `${nodes.map(({ name }) => name).join("\n")}\n`);
  return 0;
}

async function configOf(call: KindCall) {
  const nodes = await call.nodes(call.name);
  const [node] = nodes;
  if (!node)
    throw new Failure(
      `could not locate any control plane nodes for cluster named '${call.name}'. Use the --name option to select a different cluster`,
    );
  return configFor(call.name, `https://127.0.0.1:${node.port}`);
}

export async function getKubeconfig(call: KindCall): Promise<number> {
  await call.process.write(1, formatConfig(await configOf(call)));
  return 0;
}

export async function exportKubeconfig(call: KindCall): Promise<number> {
  mergeConfig(call.process.files, call.kubeconfig, await configOf(call));
  await call.tell(`Set kubectl context to "${contextName(call.name)}"\n`);
  return 0;
}

/** `kind load docker-image`: what docker has outside of the nodes is not in them. */
export async function loadImages(call: KindCall): Promise<number> {
  const nodes = await call.requireNodes();
  if (call.operands.length === 0) throw new Failure("a list of image names is required");
  for (const image of call.operands) {
    let id = "";
    const missing = await call.engine.failureOf(async () => {
      id = textAt(await call.engine.get(`/images/${image}/json`), "Id");
    });
    if (missing !== undefined) throw new Failure(`image: "${image}" not present locally`);
    for (const node of nodes) {
      await call.tell(
        `Image: "${image}" with ID "${id}" not yet present on node "${node.name}", loading...\n`,
      );
      await call.engine.post(`/rockpool/nodes/${node.id}/images`, { query: { name: image, id } });
    }
  }
  return 0;
}
