import { defineDocker } from "../../cli/command.ts";
import { confirm } from "../../cli/confirm.ts";
import { filtersOf } from "../../engine/filters.ts";
import { numberAt, textsAt } from "../../engine/json.ts";
import { humanSize } from "../../format/units.ts";

/** https://docs.docker.com/reference/cli/docker/volume/prune/ */
export const prune = defineDocker({
  summary: "Remove unused local volumes",
  usage: "[OPTIONS]",
  operands: [0, 0],
  options: `
-a, --all   Remove all unused volumes, not just anonymous ones
    --filter filter   Provide filter values (e.g. "label=<label>")
-f, --force   Do not prompt for confirmation
`,

  async run(call) {
    const { flags } = call;
    const kind = flags.is("all") ? "all local" : "anonymous local";
    const warning = `WARNING! This will remove ${kind} volumes not used by at least one container.\nAre you sure you want to continue?`;
    if (!flags.is("force") && !(await confirm(call, warning))) return 0;
    const filters = filtersOf(flags.list("filter"), flags.is("all") ? { all: "true" } : {});
    const answer = await call.engine.post("/volumes/prune", { query: { filters } });
    const gone = textsAt(answer, "VolumesDeleted");
    if (gone.length > 0) await call.print(`Deleted Volumes:\n${gone.join("\n")}\n\n`);
    await call.print(`Total reclaimed space: ${humanSize(numberAt(answer, "SpaceReclaimed"), 4)}\n`);
    return 0;
  },
});
