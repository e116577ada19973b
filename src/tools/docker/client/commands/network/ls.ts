import { defineDocker } from "../../cli/command.ts";
import { filtersOf } from "../../engine/filters.ts";
import { isAt, type Json, type JsonRecord, listAt, recordAt, textAt } from "../../engine/json.ts";
import { labelOf } from "../../format/container-rows.ts";
import { formatList, type ListShape } from "../../format/list.ts";
import { formatLabels, naturalLess, shortId } from "../../format/text.ts";

const NETWORK_LIST: ListShape = {
  type: "*network.networkContext",
  headings: {
    ID: "NETWORK ID",
    Name: "NAME",
    Driver: "DRIVER",
    Scope: "SCOPE",
    IPv4: "IPV4",
    IPv6: "IPV6",
    Internal: "INTERNAL",
    Labels: "LABELS",
    CreatedAt: "CREATED AT",
  },
  methods: { Label: labelOf },
  table: "{{.ID}}\t{{.Name}}\t{{.Driver}}\t{{.Scope}}",
  quiet: { table: "{{.ID}}", raw: "network_id: {{.ID}}" },
  raw: "network_id: {{.ID}}\nname: {{.Name}}\ndriver: {{.Driver}}\nscope: {{.Scope}}\n",
};

/** https://docs.docker.com/reference/cli/docker/network/ls/ */
export const ls = defineDocker({
  summary: "List networks",
  usage: "[OPTIONS]",
  operands: [0, 0],
  aliases: ["docker network ls", "docker network list"],
  options: `
-f, --filter filter   Provide filter values (e.g. "driver=bridge")
    --format string   Format output using a custom template:
      'table':            Print output in table format with column headers (default)
      'table TEMPLATE':   Print output in table format using the given Go template
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
    --no-trunc   Do not truncate the output
-q, --quiet   Only display network IDs
`,

  async run(call) {
    const { flags } = call;
    const answer = await call.engine.get("/networks", { filters: filtersOf(flags.list("filter")) });
    const networks = [...listAt(answer)].sort((a, b) => naturalLess(textAt(a, "Name"), textAt(b, "Name")));
    const rows = networks.map((network) => rowOf(network, !flags.is("no-trunc")));
    const format = flags.text("format");
    await call.print(formatList(NETWORK_LIST, format, rows, flags.is("quiet")));
    return 0;
  },
});

function rowOf(network: Json, truncates: boolean): JsonRecord {
  const id = textAt(network, "Id");
  return {
    ID: truncates ? shortId(id) : id,
    Name: textAt(network, "Name"),
    Driver: textAt(network, "Driver"),
    Scope: textAt(network, "Scope"),
    IPv4: String(isAt(network, "EnableIPv4")),
    IPv6: String(isAt(network, "EnableIPv6")),
    Internal: String(isAt(network, "Internal")),
    Labels: formatLabels(recordAt(network, "Labels")),
    CreatedAt: goStamp(textAt(network, "Created")),
  };
}

/** An RFC 3339 time as Go prints it. */
function goStamp(time: string): string {
  const [, day, clock = "", fraction = ""] = /^(\S+?)T(\d\d:\d\d:\d\d)(\.\d+)?/.exec(time) ?? [];
  return day === undefined ? "" : `${day} ${clock}${fraction.replace(/\.?0+$/, "")} +0000 UTC`;
}
