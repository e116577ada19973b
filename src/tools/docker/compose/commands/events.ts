import { formatTime } from "../../../../base/format-time.ts";
import { filtersOf } from "../../client/engine/filters.ts";
import { numberAt, recordAt, textAt } from "../../client/engine/json.ts";
import { defineCompose } from "../context.ts";

/** https://docs.docker.com/reference/cli/docker/compose/events/ */
export const events = defineCompose({
  summary: "Receive real time events from containers",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --json   Output events as a stream of json objects
    --since string   Show all events created since timestamp
    --until string   Stream events until this timestamp
`,

  async run(call) {
    const project = await call.projectName();
    const { flags, operands } = call;
    const query = {
      filters: filtersOf(["type=container", `label=com.docker.compose.project=${project}`]),
      since: flags.text("since") || undefined,
      until: flags.text("until") || undefined,
    };
    for await (const event of call.engine.values("GET", "/events", { query })) {
      const attributes = recordAt(event, "Actor", "Attributes");
      const service = textAt(attributes, "com.docker.compose.service");
      if (service === "" || (operands.length > 0 && !operands.includes(service))) continue;
      const shown = Object.fromEntries(
        Object.entries(attributes).filter(([name]) => !name.startsWith("com.docker.compose.")),
      );
      const id = textAt(event, "Actor", "ID");
      const time = numberAt(event, "time") * 1000;
      if (flags.is("json")) {
        await call.print(
          `${JSON.stringify({ time: formatTime("%Y-%m-%dT%H:%M:%SZ", time), type: "container", service, id, action: textAt(event, "Action"), attributes: shown })}\n`,
        );
        continue;
      }
      const pairs = Object.keys(shown)
        .sort()
        .map((name) => `${name}=${String(shown[name])}`);
      await call.print(
        `${formatTime("%Y-%m-%d %H:%M:%S.000000", time)} container ${textAt(event, "Action")} ${id} (${pairs.join(", ")})\n`,
      );
    }
    return 0;
  },
});
