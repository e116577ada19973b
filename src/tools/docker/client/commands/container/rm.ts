import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { EngineFailure } from "../../engine/engine.ts";

const NOT_FOUND = 404;

/** https://docs.docker.com/reference/cli/docker/container/rm/ */
export const rm = defineDocker({
  summary: "Remove one or more containers",
  usage: "[OPTIONS] CONTAINER [CONTAINER...]",
  operands: [1, Number.POSITIVE_INFINITY],
  aliases: ["docker container rm", "docker container remove", "docker rm"],
  options: `
-f, --force   Force the removal of a running container (uses SIGKILL)
-l, --link   Remove the specified link
-v, --volumes   Remove anonymous volumes associated with the container
`,

  run: (call) =>
    call.forEach(async (name) => {
      const { flags } = call;
      const trimmed = name.replace(/^\/+|\/+$/g, "");
      if (trimmed === "") throw new Failure("Container name cannot be empty");
      try {
        await call.engine.remove(`/containers/${trimmed}`, {
          force: flags.is("force") ? 1 : undefined,
          link: flags.is("link") ? 1 : undefined,
          v: flags.is("volumes") ? 1 : undefined,
        });
      } catch (error) {
        // What is to be gone, and is not there, is told and is no failure.
        if (!flags.is("force") || !(error instanceof EngineFailure) || error.code !== NOT_FOUND) throw error;
        return call.warn(`${error.message}\n`);
      }
      await call.print(`${name}\n`);
    }),
});
