import type { DockerCommand } from "../../cli/command.ts";
import { FORMAT_OPTION } from "../../cli/shared-options.ts";
import { definePage } from "./page.ts";

/** https://docs.docker.com/reference/cli/docker/stack/ */
export const STACK_PAGES = {
  config: definePage({
    summary: "Outputs the final config file, after doing merges and interpolations",
    usage: "[OPTIONS]",
    operands: [0, 0],
    options: `
-c, --compose-file strings   Path to a Compose file, or "-" to read from stdin
    --skip-interpolation   Skip interpolation and output only merged config
`,
  }),
  deploy: definePage({
    summary: "Deploy a new stack or update an existing stack",
    usage: "[OPTIONS] STACK",
    operands: [1, 1],
    aliases: ["docker stack deploy", "docker stack up"],
    options: `
-c, --compose-file strings   Path to a Compose file, or "-" to read from stdin
-d, --detach   Exit immediately instead of waiting for the stack services to converge (default true)
    --prune   Prune services that are no longer referenced
-q, --quiet   Suppress progress output
    --resolve-image string   Query the registry to resolve image digest and supported platforms ("always", "changed", "never") (default "always")
    --with-registry-auth   Send registry authentication details to Swarm agents
`,
  }),
  ls: definePage({
    summary: "List stacks",
    usage: "[OPTIONS]",
    operands: [0, 0],
    aliases: ["docker stack ls", "docker stack list"],
    options: `
${FORMAT_OPTION}
`,
  }),
  ps: definePage({
    summary: "List the tasks in the stack",
    usage: "[OPTIONS] STACK",
    operands: [1, 1],
    options: `
-f, --filter filter   Filter output based on conditions provided
${FORMAT_OPTION}
    --no-resolve   Do not map IDs to Names
    --no-trunc   Do not truncate output
-q, --quiet   Only display task IDs
`,
  }),
  rm: definePage({
    summary: "Remove one or more stacks",
    usage: "[OPTIONS] STACK [STACK...]",
    operands: [1, Number.POSITIVE_INFINITY],
    aliases: ["docker stack rm", "docker stack remove", "docker stack down"],
    options: `
-d, --detach   Do not wait for stack removal (default true)
`,
  }),
  services: definePage({
    summary: "List the services in the stack",
    usage: "[OPTIONS] STACK",
    operands: [1, 1],
    options: `
-f, --filter filter   Filter output based on conditions provided
${FORMAT_OPTION}
-q, --quiet   Only display IDs
`,
  }),
} as const satisfies Readonly<Record<string, DockerCommand>>;
