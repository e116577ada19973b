import type { DockerCommand } from "../../cli/command.ts";
import { FORMAT_OPTION } from "../../cli/shared-options.ts";
import { definePage } from "./page.ts";

/** https://docs.docker.com/reference/cli/docker/plugin/ */
export const PLUGIN_PAGES = {
  create: definePage({
    summary:
      "Create a plugin from a rootfs and configuration. Plugin data directory must contain config.json and rootfs directory.",
    usage: "[OPTIONS] PLUGIN PLUGIN-DATA-DIR",
    operands: [2, Number.POSITIVE_INFINITY],
    options: `
    --compress   Compress the context using gzip
`,
  }),
  disable: definePage({
    summary: "Disable a plugin",
    usage: "[OPTIONS] PLUGIN",
    operands: [1, 1],
    options: `
-f, --force   Force the disable of an active plugin
`,
  }),
  enable: definePage({
    summary: "Enable a plugin",
    usage: "[OPTIONS] PLUGIN",
    operands: [1, 1],
    options: `
    --timeout int   HTTP client timeout (in seconds) (default 30)
`,
  }),
  inspect: definePage({
    summary: "Display detailed information on one or more plugins",
    usage: "[OPTIONS] PLUGIN [PLUGIN...]",
    operands: [1, Number.POSITIVE_INFINITY],
    options: `
-f, --format string   Format output using a custom template:
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
`,
  }),
  install: definePage({
    summary: "Install a plugin",
    usage: "[OPTIONS] PLUGIN [KEY=VALUE...]",
    operands: [1, Number.POSITIVE_INFINITY],
    options: `
    --alias string   Local name for plugin
    --disable   Do not enable the plugin on install
    --disable-content-trust   Skip image verification (default true)
    --grant-all-permissions   Grant all permissions necessary to run the plugin
`,
  }),
  ls: definePage({
    summary: "List plugins",
    usage: "[OPTIONS]",
    operands: [0, 0],
    aliases: ["docker plugin ls", "docker plugin list"],
    options: `
-f, --filter filter   Provide filter values (e.g. "enabled=true")
${FORMAT_OPTION}
    --no-trunc   Don't truncate output
-q, --quiet   Only display plugin IDs
`,
  }),
  push: definePage({
    summary: "Push a plugin to a registry",
    usage: "[OPTIONS] PLUGIN[:TAG]",
    operands: [1, 1],
    options: `
    --disable-content-trust   Skip image signing (default true)
`,
  }),
  rm: definePage({
    summary: "Remove one or more plugins",
    usage: "[OPTIONS] PLUGIN [PLUGIN...]",
    operands: [1, Number.POSITIVE_INFINITY],
    aliases: ["docker plugin rm", "docker plugin remove"],
    options: `
-f, --force   Force the removal of an active plugin
`,
  }),
  set: definePage({
    summary: "Change settings for a plugin",
    usage: "PLUGIN KEY=VALUE [KEY=VALUE...]",
    operands: [2, Number.POSITIVE_INFINITY],
  }),
  upgrade: definePage({
    summary: "Upgrade an existing plugin",
    usage: "[OPTIONS] PLUGIN [REMOTE]",
    operands: [1, 2],
    options: `
    --disable-content-trust   Skip image verification (default true)
    --grant-all-permissions   Grant all permissions necessary to run the plugin
    --skip-remote-check   Do not check if specified remote plugin matches existing plugin image
`,
  }),
} as const satisfies Readonly<Record<string, DockerCommand>>;
