import { stats as dockerStats } from "../../client/commands/container/stats.ts";
import { formatList } from "../../client/format/list.ts";
import { STATS_LIST } from "../../client/format/stats-rows.ts";
import { defineCompose } from "../context.ts";
import { ofServices, projectContainers } from "../engine/containers.ts";
import { runDocker } from "../engine/run-docker.ts";
import { untilCanceled } from "../engine/until-canceled.ts";

/** https://docs.docker.com/reference/cli/docker/compose/stats/ */
export const stats = defineCompose({
  summary: "Display a live stream of container(s) resource usage statistics",
  usage: "[OPTIONS] [SERVICE]",
  options: `
-a, --all   Show all containers (default shows just running)
    --dry-run   Execute command in dry run mode
    --format string   Format output using a custom template:
      'table':            Print output in table format with column headers (default)
      'table TEMPLATE':   Print output in table format using the given Go template
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
    --no-stream   Disable streaming stats and only pull the first result
    --no-trunc   Do not truncate output
`,
  operands: [0, 1],

  async run(call) {
    const { flags, operands } = call;
    const project = await call.projectName();
    const containers = ofServices(await projectContainers(call.engine, project), operands).filter(
      ({ state }) => flags.is("all") || state === "running",
    );
    // Without a name the client would tell of every container that there is.
    if (containers.length === 0 && flags.is("no-stream")) {
      await call.print(formatList(STATS_LIST, flags.text("format"), []));
      return 0;
    }
    const words = [
      ...(flags.text("format") === "" ? [] : ["--format", flags.text("format")]),
      ...(flags.is("no-stream") ? ["--no-stream"] : []),
      ...(flags.is("no-trunc") ? ["--no-trunc"] : []),
      ...containers.map(({ name }) => name),
    ];
    return untilCanceled(call, runDocker(call, dockerStats, "docker stats", words));
  },
});
