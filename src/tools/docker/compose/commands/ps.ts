import { Failure } from "../../client/cli/failure.ts";
import { type JsonRecord, textAt } from "../../client/engine/json.ts";
import { CONTAINER_LIST, containerRow } from "../../client/format/container-rows.ts";
import { formatList } from "../../client/format/list.ts";
import { defineCompose } from "../context.ts";
import { type ProjectContainer, projectContainers } from "../engine/containers.ts";

const TABLE = "{{.Name}}\t{{.Image}}\t{{.Command}}\t{{.Service}}\t{{.RunningFor}}\t{{.Status}}\t{{.Ports}}";

/** https://docs.docker.com/reference/cli/docker/compose/ps/ */
export const ps = defineCompose({
  summary: "List containers",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
-a, --all   Show all stopped containers (including those created by the run command)
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
    const states = [
      ...flags.list("status"),
      ...flags.list("filter").flatMap((word) => /^status=(.*)$/.exec(word)?.[1] ?? []),
    ];
    const name = await call.projectName();
    if (operands.length > 0) await call.chosen();
    const all = flags.is("all") || states.length > 0;
    const containers = (await projectContainers(call.engine, name))
      .filter(({ service }) => operands.length === 0 || operands.includes(service))
      .filter(
        ({ state, isOneOff }) =>
          all || (!isOneOff && state !== "exited" && state !== "created" && state !== "dead"),
      )
      .filter(({ state }) => states.length === 0 || states.includes(state));
    if (flags.is("services")) return print(call, [...new Set(containers.map(({ service }) => service))]);
    if (flags.is("quiet"))
      return print(
        call,
        containers.map(({ id }) => id),
      );
    const rows = containers.map((container) => rowOf(container, call.now(), !flags.is("no-trunc")));
    const shape = {
      ...CONTAINER_LIST,
      headings: { ...CONTAINER_LIST.headings, Name: "NAME", Service: "SERVICE", Project: "PROJECT" },
      table: TABLE,
    };
    const format = flags.text("format") === "table" ? "" : flags.text("format");
    if (format === "pretty") throw new Failure('unsupported format "pretty"');
    await call.print(formatList(shape, format, rows));
    return 0;
  },
});

async function print(
  call: { print(text: string): Promise<void> },
  lines: readonly string[],
): Promise<number> {
  await call.print(lines.map((line) => `${line}\n`).join(""));
  return 0;
}

function rowOf(container: ProjectContainer, now: number, truncates: boolean): JsonRecord {
  const { listed, name, service } = container;
  return {
    ...containerRow(listed, now, truncates),
    Name: name,
    Service: service,
    Project: textAt(listed, "Labels", "com.docker.compose.project"),
    ExitCode: Number(/^Exited \((\d+)\)/.exec(textAt(listed, "Status"))?.[1] ?? 0),
    Health:
      /\((healthy|unhealthy|starting)\)/.exec(textAt(listed, "Status").replace("health: ", ""))?.[1] ?? "",
  };
}
