import type { DockerCommand } from "../../cli/command.ts";
import { definePage } from "./page.ts";

/** https://docs.docker.com/reference/cli/docker/swarm/ */
export const SWARM_PAGES = {
  ca: definePage({
    summary: "Display and rotate the root CA",
    usage: "[OPTIONS]",
    operands: [0, 0],
    options: `
    --ca-cert pem-file   Path to the PEM-formatted root CA certificate to use for the new cluster
    --ca-key pem-file   Path to the PEM-formatted root CA key to use for the new cluster
    --cert-expiry duration   Validity period for node certificates (ns|us|ms|s|m|h) (default 2160h0m0s)
-d, --detach   Exit immediately instead of waiting for the root rotation to converge
    --external-ca external-ca   Specifications of one or more certificate signing endpoints
-q, --quiet   Suppress progress output
    --rotate   Rotate the swarm CA - if no certificate or key are provided, new ones will be generated
`,
  }),
  unlock: definePage({
    summary: "Unlock swarm",
    usage: "",
    operands: [0, 0],
  }),
  "unlock-key": definePage({
    summary: "Manage the unlock key",
    usage: "[OPTIONS]",
    operands: [0, 0],
    options: `
-q, --quiet   Only display token
    --rotate   Rotate unlock key
`,
  }),
  update: definePage({
    summary: "Update the swarm",
    usage: "[OPTIONS]",
    operands: [0, 0],
    options: `
    --autolock   Change manager autolocking setting (true|false)
    --cert-expiry duration   Validity period for node certificates (ns|us|ms|s|m|h) (default 2160h0m0s)
    --dispatcher-heartbeat duration   Dispatcher heartbeat period (ns|us|ms|s|m|h) (default 5s)
    --external-ca external-ca   Specifications of one or more certificate signing endpoints
    --max-snapshots uint   Number of additional Raft snapshots to retain
    --snapshot-interval uint   Number of log entries between Raft snapshots (default 10000)
    --task-history-limit int   Task history retention limit (default 5)
`,
  }),
  "volume update": definePage({
    summary: "Update a volume (cluster volumes only)",
    usage: "[OPTIONS] [VOLUME]",
    operands: [1, 1],
    options: `
    --availability string   Cluster Volume availability ("active", "pause", "drain") (default "active")
`,
  }),
} as const satisfies Readonly<Record<string, DockerCommand>>;
