import {
  deleteClusters,
  exportKubeconfig,
  getClusters,
  getKubeconfig,
  getNodes,
  loadImages,
} from "./commands.ts";
import { createCluster } from "./create-cluster.ts";
import type { KindCall } from "./kind-call.ts";

/** A command of kind, as its help page tells of it; without `run` it is not simulated. */
export interface KindCommand {
  /** What the page of its group says of it. */
  readonly summary: string;
  /** What its own page says first, where that is more. */
  readonly details?: string;
  /** The names of its operands. */
  readonly operands?: string;
  /** Its options, one a line. */
  readonly options?: string;
  readonly run?: (call: KindCall) => Promise<number>;
}

export interface KindGroup {
  readonly summary: string;
  readonly details?: string;
  readonly commands: Readonly<Record<string, KindCommand>>;
}

const CREATED_NAME = "-n, --name string   cluster name, overrides KIND_CLUSTER_NAME, config (default kind)";
const NAME = '-n, --name string   the cluster context name (default "kind")';
const KUBECONFIG =
  "    --kubeconfig string   sets kubeconfig path instead of $KUBECONFIG or $HOME/.kube/config";
const NODES = "    --nodes strings   comma separated list of nodes to load images into";

export const GROUPS: Readonly<Record<string, KindGroup>> = {
  build: {
    summary: "Build one of [node-image]",
    details: "Build the base node image or the node image from Kubernetes source",
    commands: { "node-image": { summary: "Build the node image" } },
  },
  completion: {
    summary: "Output shell completion code for the specified shell (bash, zsh or fish)",
    commands: {
      bash: { summary: "Output shell completions for bash" },
      fish: { summary: "Output shell completions for fish" },
      zsh: { summary: "Output shell completions for zsh" },
    },
  },
  create: {
    summary: "Creates one of [cluster]",
    details: "Creates one of local Kubernetes cluster (cluster)",
    commands: {
      cluster: {
        summary: "Creates a local Kubernetes cluster",
        details: "Creates a local Kubernetes cluster using Docker container 'nodes'",
        options: `
    --config string   path to a kind config file
    --image string   node docker image to use for booting the cluster
${KUBECONFIG}
${CREATED_NAME}
    --retain   retain nodes for debugging when cluster creation fails
    --wait duration   wait for control plane node to be ready (default 0s)
`,
        run: createCluster,
      },
    },
  },
  delete: {
    summary: "Deletes one of [cluster]",
    commands: {
      cluster: {
        summary: "Deletes a cluster",
        details: `Deletes a Kind cluster from the system.

This is an idempotent operation, meaning it may be called multiple times without
failing (like "rm -f"). If the cluster resources exist they will be deleted, and
if the cluster is already gone it will just return success.

Errors will only occur if the cluster resources exist and are not able to be deleted.
`,
        options: `${KUBECONFIG}\n-n, --name string   the cluster name (default "kind")\n`,
        run: deleteClusters,
      },
      clusters: {
        summary: "Deletes one or more clusters",
        details: `Deletes one or more Kind clusters from the system.

This is an idempotent operation, meaning it may be called multiple times without
failing (like "rm -f"). If the cluster resources exist they will be deleted, and
if the cluster is already gone it will just return success.

Errors will only occur if the cluster resources exist and are not able to be deleted.
`,
        operands: "[CLUSTER]...",
        options: `-A, --all   delete all clusters\n${KUBECONFIG}\n`,
        run: deleteClusters,
      },
    },
  },
  export: {
    summary: "Exports one of [kubeconfig, logs]",
    commands: {
      kubeconfig: {
        summary: "Exports cluster kubeconfig",
        options: `    --internal   use internal address instead of external\n${KUBECONFIG}\n${NAME}\n`,
        run: exportKubeconfig,
      },
      logs: {
        summary: "Exports logs to a tempdir or [output-dir] if specified",
        operands: "[FOLDER]",
        options: `${NAME}\n`,
      },
    },
  },
  get: {
    summary: "Gets one of [clusters, nodes, kubeconfig]",
    commands: {
      clusters: { summary: "Lists existing kind clusters by their name", run: getClusters },
      kubeconfig: {
        summary: "Prints cluster kubeconfig",
        options: `    --internal   use internal address instead of external\n${NAME}\n`,
        run: getKubeconfig,
      },
      nodes: {
        summary: "Lists existing kind nodes by their name",
        options: `-A, --all-clusters   If present, list all the available nodes across all cluster contexts. Current context is ignored even if specified with --name.\n${NAME}\n`,
        run: getNodes,
      },
    },
  },
  load: {
    summary: "Loads images into nodes",
    details: "Loads images into node from an archive or image on host",
    commands: {
      "docker-image": {
        summary: "Loads docker images from host into nodes",
        details: "Loads docker images from host into all or specified nodes by name",
        operands: "IMAGE...",
        options: `${NAME}\n${NODES}\n`,
        run: loadImages,
      },
      "image-archive": {
        summary: "Loads docker image from archive into nodes",
        details: "Loads docker image from archive into all or specified nodes by name",
        operands: "FILE",
        options: `${NAME}\n${NODES}\n`,
      },
    },
  },
};
