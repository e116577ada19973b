import { confirm } from "../../client/cli/confirm.ts";
import { defineCompose } from "../context.ts";
import { ofServices, projectContainers } from "../engine/containers.ts";
import { deleteContainer, stopContainer } from "../engine/converge.ts";

/** https://docs.docker.com/reference/cli/docker/compose/rm/ */
export const rm = defineCompose({
  summary: "Removes stopped service containers",
  about: `
By default, anonymous volumes attached to containers will not be removed. You
can override this with -v. To list all volumes, use "docker volume ls".

Any data which is not in a volume will be lost.`,
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --dry-run   Execute command in dry run mode
-f, --force   Don't ask to confirm removal
-s, --stop   Stop the containers, if required, before removing
-v, --volumes   Remove any anonymous volumes attached to containers
`,

  async run(call) {
    const { flags, operands } = call;
    const name = await call.projectName();
    if (operands.length > 0 && !call.isNamedOnly) await call.chosen();
    const containers = async () => ofServices(await projectContainers(call.engine, name), operands);
    if (flags.is("stop")) {
      const stopping = call.progress("Stopping");
      for (const container of await containers()) await stopContainer(call, container, stopping);
    }
    const stopped = (await containers()).filter(({ state }) => state !== "running");
    if (stopped.length === 0) {
      await call.warn("No stopped containers\n");
      return 0;
    }
    const question = `Going to remove ${stopped.map((container) => container.name).join(", ")}`;
    if (flags.is("force")) await call.print(`${question}\n`);
    else if (!(await confirm(call, `? ${question}`))) return 0;
    const progress = call.progress("Removing");
    for (const container of stopped) await deleteContainer(call, container, progress, flags.is("volumes"));
    return 0;
  },
});
