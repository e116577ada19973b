import { Failure } from "../../client/cli/failure.ts";
import { defineCompose } from "../context.ts";
import { ofServices, projectContainers } from "../engine/containers.ts";
import { startContainers } from "../engine/converge.ts";
import { Progress } from "../progress.ts";

/** https://docs.docker.com/reference/cli/docker/compose/start/ */
export const start = defineCompose({
  summary: "Start services",
  usage: "[SERVICE...]",
  options: "",

  async run(call) {
    const project = await call.project();
    const services = await call.chosen();
    const all = await projectContainers(call.engine, project.name);
    for (const { name, scale } of services) {
      if (scale > 0 && ofServices(all, [name]).length === 0)
        throw new Failure(`service ${JSON.stringify(name)} has no container to start`);
    }
    await startContainers(call, project, services, new Progress(call.process));
    return 0;
  },
});
