import { defineDocker } from "../../cli/command.ts";
import { confirm } from "../../cli/confirm.ts";
import { filtersOf } from "../../engine/filters.ts";
import { numberAt, textsAt } from "../../engine/json.ts";
import { humanSize } from "../../format/units.ts";

/** https://docs.docker.com/reference/cli/docker/builder/prune/ */
export const prune = defineDocker({
  summary: "Remove build cache",
  usage: "",
  operands: [0, 0],
  options: `
-a, --all   Remove all unused build cache, not just dangling ones
    --filter filter   Provide filter values (e.g. "until=24h")
-f, --force   Do not prompt for confirmation
    --keep-storage bytes   Amount of disk space to keep for cache
`,

  async run(call) {
    const { flags } = call;
    const what = flags.is("all") ? "all build cache" : "all dangling build cache";
    if (
      !flags.is("force") &&
      !(await confirm(call, `WARNING! This will remove ${what}. Are you sure you want to continue?`))
    )
      return 0;
    const answer = await call.engine.post("/build/prune", {
      query: { all: flags.is("all") ? 1 : undefined, filters: filtersOf(flags.list("filter")) },
    });
    const gone = textsAt(answer, "CachesDeleted");
    if (gone.length > 0) await call.print(`Deleted build cache objects:\n${gone.join("\n")}\n\n`);
    await call.print(`Total reclaimed space: ${humanSize(numberAt(answer, "SpaceReclaimed"), 4)}\n`);
    return 0;
  },
});
