import { defineDocker } from "../../cli/command.ts";
import { filtersOf } from "../../engine/filters.ts";
import { listAt, textAt } from "../../engine/json.ts";
import { CONTAINER_LIST, containerRow } from "../../format/container-rows.ts";
import { fieldsUsed, formatList } from "../../format/list.ts";
import { shortId } from "../../format/text.ts";

/** https://docs.docker.com/reference/cli/docker/container/ls/ */
export const ls = defineDocker({
  summary: "List containers",
  usage: "[OPTIONS]",
  operands: [0, 0],
  aliases: ["docker container ls", "docker container list", "docker container ps", "docker ps"],
  options: `
-a, --all   Show all containers (default shows just running)
-f, --filter filter   Filter output based on conditions provided
    --format string   Format output using a custom template:
      'table':            Print output in table format with column headers (default)
      'table TEMPLATE':   Print output in table format using the given Go template
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-n, --last int   Show n last created containers (includes all states) (default -1)
-l, --latest   Show the latest created container (includes all states)
    --no-trunc   Don't truncate output
-q, --quiet   Only display container IDs
-s, --size   Display total file sizes
`,

  async run(call) {
    const { flags } = call;
    const format = flags.text("format");
    const used = format === "" ? new Set<string>() : fieldsUsed(format, CONTAINER_LIST);
    const last = flags.is("latest") ? 1 : flags.number("last");
    const wantsSize = flags.is("size") || used.has("Size");
    const answer = await call.engine.get("/containers/json", {
      all: flags.is("all") || last > 0 ? 1 : undefined,
      filters: filtersOf(flags.list("filter")),
      limit: last > 0 ? last : undefined,
      size: wantsSize ? 1 : undefined,
    });
    const containers = listAt(answer);
    const truncates = !flags.is("no-trunc");
    if (flags.is("quiet")) {
      if (format !== "")
        await call.warn("WARNING: Ignoring custom format, because both --format and --quiet are set.\n");
      const ids = containers.map((container) => textAt(container, "Id"));
      const before = format === "raw" ? "container_id: " : "";
      await call.print(ids.map((id) => `${before}${truncates ? shortId(id) : id}\n`).join(""));
      return 0;
    }
    const shape = flags.is("size")
      ? {
          ...CONTAINER_LIST,
          table: `${CONTAINER_LIST.table}\t{{.Size}}`,
          raw: `${CONTAINER_LIST.raw}size: {{.Size}}\n`,
        }
      : CONTAINER_LIST;
    const rows = containers.map((container) => containerRow(container, call.now(), truncates));
    await call.print(formatList(shape, format, rows));
    return 0;
  },
});
