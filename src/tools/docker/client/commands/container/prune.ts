import { defineDocker } from "../../cli/command.ts";
import { confirm } from "../../cli/confirm.ts";
import { filtersOf } from "../../engine/filters.ts";
import { numberAt, textsAt } from "../../engine/json.ts";
import { humanSize } from "../../format/units.ts";

const WARNING = "WARNING! This will remove all stopped containers.\nAre you sure you want to continue?";

/** https://docs.docker.com/reference/cli/docker/container/prune/ */
export const prune = defineDocker({
  summary: "Remove all stopped containers",
  usage: "[OPTIONS]",
  operands: [0, 0],
  options: `
    --filter filter   Provide filter values (e.g. "until=<timestamp>")
-f, --force   Do not prompt for confirmation
`,

  async run(call) {
    const { flags } = call;
    if (!flags.is("force") && !(await confirm(call, WARNING))) return 0;
    const answer = await call.engine.post("/containers/prune", {
      query: { filters: filtersOf(flags.list("filter")) },
    });
    const gone = textsAt(answer, "ContainersDeleted");
    if (gone.length > 0) await call.print(`Deleted Containers:\n${gone.join("\n")}\n\n`);
    await call.print(`Total reclaimed space: ${humanSize(numberAt(answer, "SpaceReclaimed"), 4)}\n`);
    return 0;
  },
});
