import { defineDocker } from "../../cli/command.ts";
import { confirm } from "../../cli/confirm.ts";
import { filtersOf } from "../../engine/filters.ts";
import { type Json, listAt, numberAt, textAt } from "../../engine/json.ts";
import { humanSize } from "../../format/units.ts";

const ALL = `WARNING! This will remove all images without at least one container associated to them.
Are you sure you want to continue?`;
const DANGLING = "WARNING! This will remove all dangling images.\nAre you sure you want to continue?";

/** https://docs.docker.com/reference/cli/docker/image/prune/ */
export const prune = defineDocker({
  summary: "Remove unused images",
  usage: "[OPTIONS]",
  operands: [0, 0],
  options: `
-a, --all   Remove all unused images, not just dangling ones
    --filter filter   Provide filter values (e.g. "until=<timestamp>")
-f, --force   Do not prompt for confirmation
`,

  async run(call) {
    const { flags } = call;
    const all = flags.is("all");
    if (!flags.is("force") && !(await confirm(call, all ? ALL : DANGLING))) return 0;
    const filters = filtersOf(flags.list("filter"), { dangling: String(!all) });
    const answer = await call.engine.post("/images/prune", { query: { filters } });
    await call.print(deletedImages(answer));
    await call.print(`Total reclaimed space: ${humanSize(numberAt(answer, "SpaceReclaimed"), 4)}\n`);
    return 0;
  },
});

/** What a prune of images tells. */
export function deletedImages(answer: Json): string {
  const items = listAt(answer, "ImagesDeleted");
  if (items.length === 0) return "";
  const lines = items.map((item) => {
    const untagged = textAt(item, "Untagged");
    return untagged === "" ? `deleted: ${textAt(item, "Deleted")}\n` : `untagged: ${untagged}\n`;
  });
  return `Deleted Images:\n${lines.join("")}\n`;
}
