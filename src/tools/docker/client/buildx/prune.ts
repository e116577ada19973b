import { confirm } from "../cli/confirm.ts";
import { filtersOf } from "../engine/filters.ts";
import { numberAt, textAt, textsAt } from "../engine/json.ts";
import { alignTabs } from "../format/table.ts";
import { humanSize } from "../format/units.ts";
import { checkBuilder } from "./builder.ts";
import type { BuildxCommand } from "./buildx-command.ts";
import { cacheRecords, cacheTable } from "./disk-usage.ts";

/** https://docs.docker.com/reference/cli/docker/buildx/prune/ */
export const prune: BuildxCommand = {
  summary: "Remove build cache",
  usage: "",
  operands: [0, 0],
  options: `
-a, --all   Include internal/frontend images
    --builder string   Override the configured builder instance
    --filter filter   Provide filter values (e.g., "until=24h")
-f, --force   Do not prompt for confirmation
    --keep-storage bytes   Amount of disk space to keep for cache
    --verbose   Provide a more verbose output
`,

  async run(call) {
    const { flags } = call;
    checkBuilder(call, "");
    const what = flags.is("all") ? "all build cache" : "all dangling build cache";
    const question = `WARNING! This will remove ${what}. Are you sure you want to continue?`;
    if (!flags.is("force") && !(await confirm(call, question))) return 0;
    const records = await cacheRecords(call);
    const answer = await call.engine.post("/build/prune", {
      query: { all: flags.is("all") ? 1 : undefined, filters: filtersOf(flags.list("filter")) },
    });
    const deleted = textsAt(answer, "CachesDeleted");
    const gone = records.filter((record) => deleted.includes(textAt(record, "ID")));
    const table = gone.length > 0 ? cacheTable(call, gone) : "";
    await call.print(alignTabs(`${table}Total:\t${humanSize(numberAt(answer, "SpaceReclaimed"))}\n`));
    return 0;
  },
};
