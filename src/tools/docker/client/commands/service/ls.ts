import { defineDocker } from "../../cli/command.ts";
import { filtersOf } from "../../engine/filters.ts";
import { listAt } from "../../engine/json.ts";
import { formatList } from "../../format/list.ts";
import { SERVICE_LIST, serviceRow } from "../../swarm/rows.ts";

/** https://docs.docker.com/reference/cli/docker/service/ls/ */
export const ls = defineDocker({
  summary: "List services",
  usage: "[OPTIONS]",
  operands: [0, 0],
  aliases: ["docker service ls", "docker service list"],
  options: `
-f, --filter filter   Filter output based on conditions provided
    --format string   Format output using a custom template:
      'table':            Print output in table format with column headers (default)
      'table TEMPLATE':   Print output in table format using the given Go template
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-q, --quiet   Only display IDs
`,

  async run(call) {
    const { flags } = call;
    const answer = await call.engine.get("/services", {
      filters: filtersOf(flags.list("filter")),
      status: "true",
    });
    const rows = listAt(answer)
      .map(serviceRow)
      .toSorted((a, b) => (a.Name < b.Name ? -1 : 1));
    const format = flags.text("format");
    await call.print(formatList(SERVICE_LIST, format, rows, flags.is("quiet")));
    return 0;
  },
});
