import { defineDocker } from "../../cli/command.ts";
import { filtersOf } from "../../engine/filters.ts";
import { isAt, listAt, textAt } from "../../engine/json.ts";
import { formatList, type ListShape } from "../../format/list.ts";

/** https://docs.docker.com/reference/cli/docker/node/ls/ */
export const ls = defineDocker({
  summary: "List nodes in the swarm",
  usage: "[OPTIONS]",
  operands: [0, 0],
  aliases: ["docker node ls", "docker node list"],
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
    const nodes = listAt(await call.engine.get("/nodes", { filters: filtersOf(flags.list("filter")) }));
    const self = textAt(await call.engine.get("/info"), "Swarm", "NodeID");
    const rows = nodes.map((node) => ({
      ID: textAt(node, "ID"),
      Self: textAt(node, "ID") === self,
      Hostname: textAt(node, "Description", "Hostname"),
      Status: capital(textAt(node, "Status", "State")),
      Availability: capital(textAt(node, "Spec", "Availability")),
      ManagerStatus: isAt(node, "ManagerStatus", "Leader")
        ? "Leader"
        : capital(textAt(node, "ManagerStatus", "Reachability")),
      EngineVersion: textAt(node, "Description", "Engine", "EngineVersion"),
      TLSStatus: "Unknown",
    }));
    const format = flags.text("format");
    await call.print(formatList(NODE_LIST, format, rows, flags.is("quiet")));
    return 0;
  },
});

const NODE_LIST: ListShape = {
  quiet: { table: "{{.ID}}" },
  type: "*node.nodeContext",
  headings: {
    ID: "ID",
    Self: "",
    Hostname: "HOSTNAME",
    Status: "STATUS",
    Availability: "AVAILABILITY",
    ManagerStatus: "MANAGER STATUS",
    EngineVersion: "ENGINE VERSION",
    TLSStatus: "TLS STATUS",
  },
  table:
    "{{.ID}} {{if .Self}}*{{else}} {{ end }}\t{{.Hostname}}\t{{.Status}}\t{{.Availability}}\t{{.ManagerStatus}}\t{{.EngineVersion}}",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
