import { defineDocker } from "../../cli/command.ts";
import { listAt, textsAt } from "../../engine/json.ts";
import { alignTabs } from "../../format/table.ts";

const COLUMN_WIDTH = 20;

/** https://docs.docker.com/reference/cli/docker/container/top/ */
export const top = defineDocker({
  summary: "Display the running processes of a container",
  usage: "CONTAINER [ps OPTIONS]",
  operands: [1, Number.POSITIVE_INFINITY],
  aliases: ["docker container top", "docker top"],
  stopsAtOperand: true,

  async run(call) {
    const [name, ...options] = call.operands;
    const ps_args = options.length > 0 ? options.join(" ") : undefined;
    const answer = await call.engine.get(`/containers/${name}/top`, { ps_args });
    const rows = [textsAt(answer, "Titles"), ...listAt(answer, "Processes").map((row) => textsAt(row))];
    await call.print(alignTabs(rows.map((row) => `${row.join("\t")}\n`).join(""), COLUMN_WIDTH));
    return 0;
  },
});
