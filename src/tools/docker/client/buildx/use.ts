import { Failure } from "../cli/failure.ts";
import { DEFAULT } from "./builder.ts";
import type { BuildxCommand } from "./buildx-command.ts";

/** https://docs.docker.com/reference/cli/docker/buildx/use/ */
export const use: BuildxCommand = {
  summary: "Set the current builder instance",
  usage: "[OPTIONS] NAME",
  operands: [0, 1],
  options: `
    --builder string   Override the configured builder instance
    --default   Set builder as default for current context
    --global   Builder persists context changes
`,

  async run(call) {
    const name = call.operands[0] ?? call.flags.text("builder");
    if (name === DEFAULT) return 0;
    const reason = /^[a-zA-Z]/.test(name)
      ? `open ${call.configFolder}/buildx/instances/${name}: no such file or directory`
      : `invalid name ${name}, name needs to start with a letter and may not contain symbols, except ._-`;
    throw new Failure(`ERROR: failed to find instance ${JSON.stringify(name)}: ${reason}`);
  },
};
