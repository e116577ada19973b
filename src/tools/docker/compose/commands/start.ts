import { defineCompose } from "../context.ts";
import { knownProject } from "../engine/found-project.ts";
import { startContainers } from "../engine/start-containers.ts";

/** https://docs.docker.com/reference/cli/docker/compose/start/ */
export const start = defineCompose({
  summary: "Start services",
  usage: "[SERVICE...]",
  options: `
    --dry-run   Execute command in dry run mode
`,

  async run(call) {
    const project = await knownProject(call);
    const services = await call.chosen(call.operands, project);
    await startContainers(call, project, services, call.progress());
    return 0;
  },
});
