import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { checkName, noContext, readConfig, readContext, writeConfig } from "../../context-store.ts";

/** https://docs.docker.com/reference/cli/docker/context/use/ */
export const use = defineDocker({
  summary: "Set the current docker context",
  usage: "CONTEXT",
  operands: [0, Number.POSITIVE_INFINITY],

  async run(call) {
    const { files, env } = call.process;
    const [name = ""] = call.operands;
    if (call.operands.length !== 1) throw new Failure(`accepts 1 arg(s), received ${call.operands.length}`);
    if (name !== "default") checkName(name);
    if (name !== "default" && !readContext(files, call.configFolder, name))
      throw noContext(call.configFolder, name);
    const { currentContext, ...rest } = readConfig(files, call.configFolder);
    writeConfig(files, call.configFolder, name === "default" ? rest : { ...rest, currentContext: name });
    await call.print(`${name}\n`);
    await call.warn(`Current context is now ${JSON.stringify(name)}\n`);
    if (currentContext !== name && env.get("DOCKER_HOST") && name !== "default") {
      await call.warn(
        `Warning: DOCKER_HOST environment variable overrides the active context. To use ${JSON.stringify(name)}, either set the global --context flag, or unset DOCKER_HOST environment variable.\n`,
      );
    }
    return 0;
  },
});
