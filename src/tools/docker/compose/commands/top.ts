import { type Json, listAt, textsAt } from "../../client/engine/json.ts";
import { alignTabs } from "../../client/format/table.ts";
import { defineCompose } from "../context.ts";
import { ofServices, projectContainers } from "../engine/containers.ts";

/** https://docs.docker.com/reference/cli/docker/compose/top/ */
export const top = defineCompose({
  summary: "Display the running processes",
  usage: "[SERVICES...]",
  options: `
    --dry-run   Execute command in dry run mode
`,

  async run(call) {
    const name = await call.projectName();
    for (const container of ofServices(await projectContainers(call.engine, name), call.operands, {
      oneOff: true,
    })) {
      if (container.state !== "running") continue;
      const answer = await call.engine.get(`/containers/${container.id}/top`);
      await call.print(`${container.name}\n${formatProcesses(answer)}\n`);
    }
    return 0;
  },
});

/** Each cell of a process ends its column, also the last. */
function formatProcesses(answer: Json): string {
  const rows = listAt(answer, "Processes").map((row) => `${textsAt(row).join("\t")}\t\n`);
  return alignTabs(`${textsAt(answer, "Titles").join("\t")}\n${rows.join("")}`, 5, 3);
}
