import { defineDocker } from "../../cli/command.ts";
import { contextOf, listContexts } from "../../context-store.ts";
import { formatList, type ListShape } from "../../format/list.ts";
import { ellipsis } from "../../format/text.ts";

const CONTEXT_LIST: ListShape = {
  type: "*formatter.clientContextContext",
  quiet: { table: "{{.Name}}" },
  headings: {
    Name: "NAME",
    Description: "DESCRIPTION",
    DockerEndpoint: "DOCKER ENDPOINT",
    Current: "",
    Error: "ERROR",
  },
  table: "{{.Name}}{{if .Current}} *{{end}}\t{{.Description}}\t{{.DockerEndpoint}}\t{{.Error}}",
};

const DESCRIPTION_LENGTH = 60;

/** https://docs.docker.com/reference/cli/docker/context/ls/ */
export const ls = defineDocker({
  summary: "List contexts",
  usage: "[OPTIONS]",
  operands: [0, 0],
  aliases: ["docker context ls", "docker context list"],
  options: `
    --format string   Format output using a custom template:
      'table':            Print output in table format with column headers (default)
      'table TEMPLATE':   Print output in table format using the given Go template
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-q, --quiet   Only show context names
`,

  async run(call) {
    const { flags, process } = call;
    const current = contextOf(process, call.configFolder, { host: undefined, context: undefined }).name;
    const rows = listContexts(process, call.configFolder).map(({ name, description, host }) => ({
      Name: name,
      Description: ellipsis(description, DESCRIPTION_LENGTH),
      DockerEndpoint: host,
      Current: name === current,
      Error: "",
    }));
    const format = flags.text("format");
    await call.print(formatList(CONTEXT_LIST, format, rows, flags.is("quiet")));
    if (process.env.get("DOCKER_HOST")) {
      await call.warn(
        "Warning: DOCKER_HOST environment variable overrides the active context. To use a context, either set the global --context flag, or unset DOCKER_HOST environment variable.\n",
      );
    }
    return 0;
  },
});
