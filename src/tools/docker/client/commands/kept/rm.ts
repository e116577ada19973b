import { defineDocker } from "../../cli/command.ts";

function defineRemoval(kind: "secret" | "config") {
  return defineDocker({
    summary: `Remove one or more ${kind}s`,
    usage: `${kind.toUpperCase()} [${kind.toUpperCase()}...]`,
    operands: [1, Number.POSITIVE_INFINITY],
    aliases: [`docker ${kind} rm`, `docker ${kind} remove`],
    run: (call) =>
      call.forEach(async (name) => {
        await call.engine.remove(`/${kind}s/${name}`);
        await call.print(`${name}\n`);
      }),
  });
}

/** https://docs.docker.com/reference/cli/docker/secret/rm/ */
export const removeSecret = defineRemoval("secret");
/** https://docs.docker.com/reference/cli/docker/config/rm/ */
export const removeConfig = defineRemoval("config");
