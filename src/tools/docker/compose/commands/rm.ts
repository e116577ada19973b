import { confirm } from "../../client/cli/confirm.ts";
import { defineCompose } from "../context.ts";
import { ofServices, projectContainers } from "../engine/containers.ts";
import { removeContainer } from "../engine/converge.ts";
import { Progress } from "../progress.ts";

/** https://docs.docker.com/reference/cli/docker/compose/rm/ */
export const rm = defineCompose({
  summary: "Removes stopped service containers",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
-f, --force   Don't ask to confirm removal
-s, --stop   Stop the containers, if required, before removing
-v, --volumes   Remove any anonymous volumes attached to containers
`,

  async run(call) {
    const { flags, operands } = call;
    const name = await call.projectName();
    if (operands.length > 0) await call.chosen();
    const containers = ofServices(await projectContainers(call.engine, name), operands).filter(
      ({ state }) => flags.is("stop") || state !== "running",
    );
    if (containers.length === 0) {
      await call.warn("No stopped containers\n");
      return 0;
    }
    const names = containers.map((container) => container.name).join(", ");
    if (!flags.is("force") && !(await confirm(call, `? Going to remove ${names}`))) return 0;
    const progress = new Progress(call.process, false, "Removing");
    for (const container of containers)
      await removeContainer(call, container, progress, undefined, flags.is("volumes"));
    return 0;
  },
});
