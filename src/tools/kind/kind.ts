import type { Process, Program } from "../../process/process.ts";
import { Failure } from "../docker/client/cli/failure.ts";
import {
  deleteClusters,
  exportKubeconfig,
  getClusters,
  getKubeconfig,
  getNodes,
  loadImages,
} from "./commands.ts";
import { createCluster } from "./create-cluster.ts";
import { KindCall } from "./kind-call.ts";

export const KIND_VERSION = "v0.27.0";

const ROOT_HELP = `kind creates and manages local Kubernetes clusters using Docker container 'nodes'

Usage:
  kind [command]

Available Commands:
  build       Build one of [node-image]
  completion  Output shell completion code for the specified shell (bash, zsh or fish)
  create      Creates one of [cluster]
  delete      Deletes one of [cluster]
  export      Exports one of [kubeconfig, logs]
  get         Gets one of [clusters, nodes, kubeconfig]
  help        Help about any command
  load        Loads images into nodes
  version     Prints the kind CLI version

Flags:
  -h, --help              help for kind
  -q, --quiet             silence all stderr output
  -v, --verbosity int32   info log verbosity, higher value produces more output
      --version           version for kind

Use "kind [command] --help" for more information about a command.
`;

const COMMANDS: Readonly<Record<string, (call: KindCall) => Promise<number>>> = {
  "create cluster": createCluster,
  "delete cluster": deleteClusters,
  "delete clusters": deleteClusters,
  "get clusters": getClusters,
  "get nodes": getNodes,
  "get kubeconfig": getKubeconfig,
  "export kubeconfig": exportKubeconfig,
  "load docker-image": loadImages,
};

/** `kind`: a Kubernetes cluster in a container (https://kind.sigs.k8s.io/docs/user/quick-start/). */
export const kind: Program = async (process) => {
  const [first = "", second = ""] = process.argv.slice(1);
  if (["", "help", "-h", "--help"].includes(first)) return say(process, 1, ROOT_HELP, 0);
  if (first === "version" || first === "--version")
    return say(
      process,
      1,
      `kind ${first === "version" ? "" : "version "}${KIND_VERSION.slice(first === "version" ? 0 : 1)}${first === "version" ? " go1.23.6 linux/amd64" : ""}\n`,
      0,
    );
  const run = COMMANDS[`${first} ${second}`];
  if (!run) {
    const isKnown = ROOT_HELP.includes(`\n  ${first} `);
    if (isKnown && second !== "")
      return say(process, 2, `rockpool: not simulated here: kind ${first} ${second}\n`, 1);
    const text = isKnown ? "Subcommand is required" : `unknown command "${first}" for "kind"`;
    return say(process, 2, `ERROR: ${text}\n`, 1);
  }
  try {
    return await run(new KindCall(process, `kind ${first} ${second}`, process.argv.slice(3)));
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    return say(process, 2, `ERROR: ${thrown.message}\n`, 1);
  }
};

async function say(process: Process, fd: number, text: string, status: number): Promise<number> {
  await process.write(fd, text);
  return status;
}
