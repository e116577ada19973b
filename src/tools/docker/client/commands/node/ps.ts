import { defineDocker } from "../../cli/command.ts";
import { filtersOf } from "../../engine/filters.ts";
import { listAt, textAt } from "../../engine/json.ts";
import { formatList } from "../../format/list.ts";
import { refuseOthers } from "../../swarm/refuse-others.ts";
import { TASK_LIST, taskRows } from "../../swarm/rows.ts";

/** https://docs.docker.com/reference/cli/docker/node/ps/ */
export const ps = defineDocker({
  summary: "List tasks running on one or more nodes, defaults to current node",
  usage: "[OPTIONS] [NODE...]",
  operands: [0, Number.POSITIVE_INFINITY],
  options: `
-f, --filter filter   Filter output based on conditions provided
    --format string   Pretty-print tasks using a Go template
    --no-resolve   Do not map IDs to Names
    --no-trunc   Do not truncate output
-q, --quiet   Only display task IDs
`,

  async run(call) {
    refuseOthers(call, ["filter", "format", "no-trunc", "quiet"]);
    const { engine, flags } = call;
    const self = textAt(await engine.get("/info"), "Swarm", "NodeID");
    const ids: string[] = [];
    const names = call.operands.length > 0 ? call.operands : ["self"];
    const status = await call.forEach(async (name) => {
      ids.push(textAt(await engine.get(`/nodes/${name === "self" ? self : name}`), "ID"));
    }, names);
    if (ids.length === 0) return status;
    const filters = filtersOf([...flags.list("filter"), ...ids.map((id) => `node=${id}`)]);
    const tasks = listAt(await engine.get("/tasks", { filters }));
    const [services, nodes] = [listAt(await engine.get("/services")), listAt(await engine.get("/nodes"))];
    const rows = taskRows(tasks, services, nodes, {
      now: call.now(),
      truncates: !flags.is("no-trunc"),
      format: flags.text("format"),
    });
    const format = flags.text("format");
    await call.print(formatList(TASK_LIST, format, rows, flags.is("quiet")));
    return status;
  },
});
