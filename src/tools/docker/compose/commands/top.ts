import { listAt, textsAt } from "../../client/engine/json.ts";
import { alignTabs } from "../../client/format/table.ts";
import { defineCompose } from "../context.ts";
import { ofServices, projectContainers } from "../engine/containers.ts";

/** https://docs.docker.com/reference/cli/docker/compose/top/ */
export const top = defineCompose({
  summary: "Display the running processes",
  usage: "[SERVICES...]",
  options: "",

  async run(call) {
    const name = await call.projectName();
    if (call.operands.length > 0) await call.chosen();
    const lines: string[] = [];
    for (const { id, service, number, state } of ofServices(
      await projectContainers(call.engine, name),
      call.operands,
    )) {
      if (state !== "running") continue;
      const answer = await call.engine.get(`/containers/${id}/top`);
      if (lines.length === 0) lines.push(["SERVICE", "#", ...textsAt(answer, "Titles")].join("\t"));
      for (const row of listAt(answer, "Processes"))
        lines.push([service, String(number), ...textsAt(row)].join("\t"));
    }
    await call.print(alignTabs(lines.map((line) => `${line}\n`).join(""), 3, 2));
    return 0;
  },
});
