import { defineDocker } from "../../cli/command.ts";
import { confirm } from "../../cli/confirm.ts";
import { filtersOf } from "../../engine/filters.ts";
import { textsAt } from "../../engine/json.ts";

const WARNING = `WARNING! This will remove all custom networks not used by at least one container.
Are you sure you want to continue?`;

/** https://docs.docker.com/reference/cli/docker/network/prune/ */
export const prune = defineDocker({
  summary: "Remove all unused networks",
  usage: "[OPTIONS]",
  operands: [0, 0],
  options: `
    --filter filter   Provide filter values (e.g. "until=<timestamp>")
-f, --force   Do not prompt for confirmation
`,

  async run(call) {
    const { flags } = call;
    if (!flags.is("force") && !(await confirm(call, WARNING))) return 0;
    const answer = await call.engine.post("/networks/prune", {
      query: { filters: filtersOf(flags.list("filter")) },
    });
    const gone = textsAt(answer, "NetworksDeleted");
    if (gone.length > 0) await call.print(`Deleted Networks:\n${gone.join("\n")}\n\n`);
    return 0;
  },
});
