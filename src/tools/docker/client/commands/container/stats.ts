import type { Call } from "../../cli/call.ts";
import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { type JsonRecord, listAt, textAt } from "../../engine/json.ts";
import { formatList } from "../../format/list.ts";
import { STATS_LIST, statsRow, unknownStats } from "../../format/stats-rows.ts";

const TICK = 500;

/** https://docs.docker.com/reference/cli/docker/container/stats/ */
export const stats = defineDocker({
  summary: "Display a live stream of container(s) resource usage statistics",
  usage: "[OPTIONS] [CONTAINER...]",
  operands: [0, Number.POSITIVE_INFINITY],
  aliases: ["docker container stats", "docker stats"],
  options: `
-a, --all   Show all containers (default shows just running)
    --format string   Format output using a custom template:
      'table':            Print output in table format with column headers (default)
      'table TEMPLATE':   Print output in table format using the given Go template
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
    --no-stream   Disable streaming stats and only pull the first result
    --no-trunc   Do not truncate output
`,

  async run(call) {
    const { flags, operands } = call;
    if (flags.is("all") && operands.length > 0)
      throw new Failure("filtering is not supported when specifying a list of containers");
    const format = flags.text("format");
    if (flags.is("no-stream")) {
      await call.print(formatList(STATS_LIST, format, await measure(call)));
      return 0;
    }
    for (;;) {
      const screen = `\x1b[H${formatList(STATS_LIST, format, await measure(call))}`;
      const cleared = screen.split("\n").map((line) => `${line} \x1b[K\n`);
      await call.print(`${screen}${cleared.join("")}\x1b[J`);
      await call.process.sleep(TICK);
    }
  },
});

async function measure(call: Call): Promise<JsonRecord[]> {
  const truncates = !call.flags.is("no-trunc");
  const rows: JsonRecord[] = [];
  const failures: string[] = [];
  for (const name of await namesOf(call)) {
    const failure = await call.engine.failureOf(async () => {
      const sample = await call.engine.get(`/containers/${name}/stats`, { stream: 0 });
      rows.push(
        textAt(sample, "name") === "" ? unknownStats(name, truncates) : statsRow(sample, name, truncates),
      );
    });
    if (failure !== undefined && call.operands.length > 0) failures.push(failure);
  }
  if (failures.length > 0) throw new Failure(failures.join("\n"));
  return rows;
}

async function namesOf(call: Call): Promise<readonly string[]> {
  if (call.operands.length > 0) return call.operands;
  const answer = await call.engine.get("/containers/json", { all: call.flags.is("all") ? 1 : undefined });
  return listAt(answer).map((container) => textAt(container, "Id"));
}
