import { BUILDKIT, checkBuilder, DEFAULT, PLATFORMS } from "./builder.ts";
import type { BuildxCommand } from "./buildx-command.ts";

/** https://docs.docker.com/reference/cli/docker/buildx/inspect/ */
export const inspect: BuildxCommand = {
  summary: "Inspect current builder instance",
  usage: "[NAME]",
  operands: [0, 1],
  options: `
    --bootstrap   Ensure builder has booted before inspecting
    --builder string   Override the configured builder instance
`,

  async run(call) {
    checkBuilder(call, call.operands[0] ?? "");
    await call.engine.ping();
    await call.print(`Name:   ${DEFAULT}
Driver: docker

Nodes:
Name:             ${DEFAULT}
Endpoint:         ${DEFAULT}
Status:           running
BuildKit version: ${BUILDKIT}
Platforms:        ${PLATFORMS}
`);
    return 0;
  },
};
