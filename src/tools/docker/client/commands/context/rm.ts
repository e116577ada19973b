import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { currentName, readConfig, readContext, removeContext, writeConfig } from "../../context-store.ts";

/** https://docs.docker.com/reference/cli/docker/context/rm/ */
export const rm = defineDocker({
  summary: "Remove one or more contexts",
  usage: "CONTEXT [CONTEXT...]",
  operands: [1, Number.POSITIVE_INFINITY],
  aliases: ["docker context rm", "docker context remove"],
  options: `
-f, --force   Force the removal of a context in use
`,

  run: (call) =>
    call.forEach(async (name) => {
      const { files } = call.process;
      const folder = call.configFolder;
      if (name === "default") throw new Failure('context "default" cannot be removed');
      if (!readContext(files, folder, name)) {
        if (call.flags.is("force")) return;
        throw new Failure(`context ${JSON.stringify(name)} does not exist`);
      }
      if (currentName(files, folder) === name) {
        if (!call.flags.is("force"))
          throw new Failure(`context ${JSON.stringify(name)} is in use, set -f flag to force remove`);
        const { currentContext: _, ...rest } = readConfig(files, folder);
        writeConfig(files, folder, rest);
      }
      removeContext(files, folder, name);
      await call.print(`${name}\n`);
    }),
});
