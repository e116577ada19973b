import { Failure } from "../../client/cli/failure.ts";
import { type Json, type JsonRecord, listAt, numberAt, textAt } from "../../client/engine/json.ts";
import { CONTAINER_LIST, containerRow } from "../../client/format/container-rows.ts";
import { formatList } from "../../client/format/list.ts";
import { formatPorts } from "../../client/format/ports.ts";
import { type ComposeCall, defineCompose } from "../context.ts";
import { type ProjectContainer, projectContainers } from "../engine/containers.ts";

const TABLE = "{{.Name}}\t{{.Image}}\t{{.Command}}\t{{.Service}}\t{{.RunningFor}}\t{{.Status}}\t{{.Ports}}";

const SHAPE = {
  ...CONTAINER_LIST,
  headings: {
    ...CONTAINER_LIST.headings,
    Name: "NAME",
    Project: "PROJECT",
    Service: "SERVICE",
    Health: "HEALTH",
    ExitCode: "EXIT CODE",
    Publishers: "PUBLISHERS",
  },
  table: TABLE,
};

/** https://docs.docker.com/reference/cli/docker/compose/ps/ */
export const ps = defineCompose({
  summary: "List containers",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
-a, --all   Show all stopped containers (including those created by the run command)
    --dry-run   Execute command in dry run mode
    --filter string   Filter services by a property (supported filters: status)
    --format string   Format output using a custom template:
      'table':            Print output in table format with column headers (default)
      'table TEMPLATE':   Print output in table format using the given Go template
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates (default "table")
    --no-trunc   Don't truncate output
    --orphans   Include orphaned services (not declared by project) (default true)
-q, --quiet   Only display IDs
    --services   Display services
    --status stringArray   Filter services by status. Values: [paused | restarting | removing | running | dead | created | exited]
`,

  async run(call) {
    const { flags, operands } = call;
    const states = [...flags.list("status"), ...filteredStates(flags.list("filter"))];
    const name = await call.projectName();
    if (operands.length > 0 && !call.isNamedOnly) await call.chosen();
    const containers = await listed(call, name, states);
    const lines = (all: readonly string[]) => call.print(all.map((line) => `${line}\n`).join(""));
    if (flags.is("quiet")) await lines(containers.map(({ id }) => id));
    else if (flags.is("services")) await lines([...new Set(containers.map(({ service }) => service))]);
    else {
      const rows = containers.map((container) => rowOf(container, call.now(), !flags.is("no-trunc")));
      const format = flags.text("format");
      await call.print(formatList(SHAPE, format === "table" ? "" : format, rows));
    }
    return 0;
  },
});

function filteredStates(filters: readonly string[]): string[] {
  return filters.map((word) => {
    const equals = word.indexOf("=");
    if (equals < 0) throw new Failure("arguments to --filter should be in form KEY=VAL");
    if (word.slice(0, equals) === "status") return word.slice(equals + 1);
    if (word.startsWith("source=")) throw new Failure("unsupported filter source");
    throw new Failure(`unknown filter ${word.slice(0, equals)}`);
  });
}

const OVER = ["exited", "created", "dead", "removing"];

async function listed(
  call: ComposeCall,
  project: string,
  states: readonly string[],
): Promise<ProjectContainer[]> {
  const { flags, operands } = call;
  const all = flags.is("all");
  const known = flags.is("orphans") || call.isNamedOnly ? undefined : (await call.project()).services;
  return (await projectContainers(call.engine, project))
    .filter(({ service }) => operands.length === 0 || operands.includes(service))
    .filter(({ service }) => !known || known.has(service))
    .filter(({ state, isOneOff }) => all || states.length > 0 || (!isOneOff && !OVER.includes(state)))
    .filter(({ state }) => states.length === 0 || states.includes(state))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function rowOf({ listed, name, service }: ProjectContainer, now: number, truncates: boolean): JsonRecord {
  const { Platform: _, ...row } = containerRow(listed, now, truncates);
  const status = textAt(listed, "Status");
  const ports = listAt(listed, "Ports");
  return {
    ...row,
    Name: name,
    Service: service,
    Project: textAt(listed, "Labels", "com.docker.compose.project"),
    ExitCode: Number(/^Exited \((\d+)\)/.exec(status)?.[1] ?? 0),
    Health: /\((healthy|unhealthy|starting)\)/.exec(status.replace("health: ", ""))?.[1] ?? "",
    // Compose 2.26 was built with the formatter of client 26, which has no brackets about an address of IPv6.
    Ports: formatPorts(ports).replace(/\[([0-9a-f:]*)\]/g, "$1"),
    Publishers: ports.length === 0 ? null : publishersOf(ports),
  };
}

function publishersOf(ports: readonly Json[]): Json {
  return ports
    .map((port) => ({
      URL: textAt(port, "IP"),
      TargetPort: numberAt(port, "PrivatePort"),
      PublishedPort: numberAt(port, "PublicPort"),
      Protocol: textAt(port, "Type"),
    }))
    .toSorted((a, b) => a.TargetPort - b.TargetPort || (a.URL < b.URL ? -1 : 1));
}
