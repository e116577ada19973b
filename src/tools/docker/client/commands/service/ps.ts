import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { filtersOf } from "../../engine/filters.ts";
import { listAt, textAt } from "../../engine/json.ts";
import { formatList } from "../../format/list.ts";
import { refuseOthers } from "../../swarm/refuse-others.ts";
import { TASK_LIST, taskRows } from "../../swarm/rows.ts";

/** https://docs.docker.com/reference/cli/docker/service/ps/ */
export const ps = defineDocker({
  summary: "List the tasks of one or more services",
  usage: "[OPTIONS] SERVICE [SERVICE...]",
  operands: [1, Number.POSITIVE_INFINITY],
  options: `
-f, --filter filter   Filter output based on conditions provided
    --format string   Pretty-print tasks using a Go template
    --no-resolve   Do not map IDs to Names
    --no-trunc   Do not truncate output
-q, --quiet   Only display task IDs
`,

  async run(call) {
    refuseOthers(call, ["filter", "format", "no-trunc", "quiet"]);
    const { flags } = call;
    const known = listAt(await call.engine.get("/services"));
    const wanted = call.operands.filter((name) =>
      known.some((one) => textAt(one, "ID").startsWith(name) || textAt(one, "Spec", "Name") === name),
    );
    const filters = filtersOf([...flags.list("filter"), ...wanted.map((name) => `service=${name}`)]);
    const tasks = wanted.length > 0 ? listAt(await call.engine.get("/tasks", { filters })) : [];
    const nodes = listAt(await call.engine.get("/nodes"));
    const rows = taskRows(tasks, known, nodes, {
      now: call.now(),
      truncates: !flags.is("no-trunc"),
      format: flags.text("format"),
    });
    const format = flags.text("format");
    if (wanted.length > 0) await call.print(formatList(TASK_LIST, format, rows, flags.is("quiet")));
    const missing = call.operands.filter((name) => !wanted.includes(name));
    if (missing.length > 0) throw new Failure(missing.map((name) => `no such service: ${name}`).join("\n"));
    return 0;
  },
});
