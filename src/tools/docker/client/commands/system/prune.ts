import type { Call } from "../../cli/call.ts";
import { defineDocker } from "../../cli/command.ts";
import { confirm } from "../../cli/confirm.ts";
import { Failure } from "../../cli/failure.ts";
import { filtersOf } from "../../engine/filters.ts";
import { type Json, numberAt, textsAt } from "../../engine/json.ts";
import { humanSize } from "../../format/units.ts";
import { deletedImages } from "../image/prune.ts";

/** https://docs.docker.com/reference/cli/docker/system/prune/ */
export const prune = defineDocker({
  summary: "Remove unused data",
  usage: "[OPTIONS]",
  operands: [0, 0],
  options: `
-a, --all   Remove all unused images not just dangling ones
    --filter filter   Provide filter values (e.g. "label=<key>=<value>")
-f, --force   Do not prompt for confirmation
    --volumes   Prune anonymous volumes
`,

  async run(call) {
    if (call.flags.is("volumes") && call.flags.list("filter").some((word) => word.startsWith("until=")))
      throw new Failure('ERROR: The "until" filter is not supported with "--volumes"');
    if (!call.flags.is("force") && !(await confirm(call, warning(call)))) return 0;
    const size = await pruneAll(call);
    await call.print(`Total reclaimed space: ${humanSize(size, 4)}\n`);
    return 0;
  },
});

function warning({ flags }: Call): string {
  const things = [
    "all stopped containers",
    "all networks not used by at least one container",
    ...(flags.is("volumes") ? ["all anonymous volumes not used by at least one container"] : []),
    flags.is("all") ? "all images without at least one container associated to them" : "all dangling images",
    flags.is("all") ? "all build cache" : "unused build cache",
  ];
  const filters = flags.list("filter").map((word) => `  - ${word}\n`);
  const items =
    filters.length > 0 ? `\n  Items to be pruned will be filtered with:\n${filters.join("")}` : "";
  return `WARNING! This will remove:\n${things.map((thing) => `  - ${thing}\n`).join("")}${items}\nAre you sure you want to continue?`;
}

async function pruneAll(call: Call): Promise<number> {
  const { engine, flags } = call;
  const filter = flags.list("filter");
  const filters = filtersOf(filter);
  const ask = (path: string, query: Record<string, string | undefined>) => engine.post(path, { query });
  const tell = async (title: string, names: readonly string[]) => {
    if (names.length > 0) await call.print(`Deleted ${title}:\n${names.join("\n")}\n\n`);
  };
  const containers = await ask("/containers/prune", { filters });
  await tell("Containers", textsAt(containers, "ContainersDeleted"));
  await tell("Networks", textsAt(await ask("/networks/prune", { filters }), "NetworksDeleted"));
  let volumes: Json = null;
  if (flags.is("volumes")) volumes = await ask("/volumes/prune", { filters });
  await tell("Volumes", textsAt(volumes, "VolumesDeleted"));
  const images = await ask("/images/prune", {
    filters: filtersOf(filter, { dangling: String(!flags.is("all")) }),
  });
  await call.print(deletedImages(images));
  const cache = await ask("/build/prune", { all: flags.is("all") ? "1" : undefined, filters });
  await tell("build cache objects", textsAt(cache, "CachesDeleted"));
  return [containers, volumes, images, cache].reduce(
    (sum: number, one) => sum + numberAt(one, "SpaceReclaimed"),
    0,
  );
}
