import { goJson } from "../format/go-json.ts";
import { formatList } from "../format/list.ts";
import { alignTabs } from "../format/table.ts";
import { BUILDKIT, DEFAULT, PLATFORMS } from "./builder.ts";
import type { BuildxCommand } from "./buildx-command.ts";

const HEADINGS = {
  Name: "NAME/NODE",
  DriverEndpoint: "DRIVER/ENDPOINT",
  Status: "STATUS",
  Buildkit: "BUILDKIT",
  Platforms: "PLATFORMS",
};
const TABLE = "{{.Name}}\t{{.DriverEndpoint}}\t{{.Status}}\t{{.Buildkit}}\t{{.Platforms}}";

/** https://docs.docker.com/reference/cli/docker/buildx/ls/: each builder, and its nodes below it. */
export const ls: BuildxCommand = {
  summary: "List builder instances",
  usage: "",
  operands: [0, 0],
  isCounted: true,
  options: `
    --format string   Format the output (default "table")
`,

  async run(call) {
    await call.engine.ping();
    const format = call.flags.text("format");
    const isTable = format.startsWith("table");
    const builder = {
      Name: isTable ? `${DEFAULT}*` : DEFAULT,
      DriverEndpoint: "docker",
      Status: "",
      Buildkit: "",
      Platforms: "",
    };
    const branch = isTable ? " \\_ " : "";
    const node = {
      Name: `${branch}${DEFAULT}`,
      DriverEndpoint: `${branch}${DEFAULT}`,
      Status: "running",
      Buildkit: BUILDKIT,
      Platforms: PLATFORMS,
    };
    if (format === "json") await call.print(`${goJson(INSTANCE)}\n`.repeat(2));
    else if (format === "table") {
      const rows = [HEADINGS, builder, node].map((row) => Object.values(row).join("\t"));
      await call.print(alignTabs(`${rows.join("\n")}\n`));
    } else
      await call.print(
        formatList({ type: "*commands.lsContext", headings: HEADINGS, table: TABLE }, format, [
          builder,
          node,
        ]),
      );
    return 0;
  },
};

const INSTANCE = {
  Name: DEFAULT,
  Driver: "docker",
  LastActivity: "0001-01-01T00:00:00Z",
  Dynamic: false,
  Nodes: [
    {
      Name: DEFAULT,
      Endpoint: DEFAULT,
      Status: "running",
      Version: BUILDKIT,
      Platforms: PLATFORMS.split(", "),
    },
  ],
};
