import { formatTime } from "../../../../base/format-time.ts";
import { filtersOf } from "../../client/engine/filters.ts";
import { type Json, type JsonRecord, numberAt, recordAt, textAt } from "../../client/engine/json.ts";
import { goJson } from "../../client/format/go-json.ts";
import { defineCompose } from "../context.ts";
import { untilCanceled } from "../engine/until-canceled.ts";

/** https://docs.docker.com/reference/cli/docker/compose/events/ */
export const events = defineCompose({
  summary: "Receive real time events from containers",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --dry-run   Execute command in dry run mode
    --json   Output events as a stream of json objects
`,

  async run(call) {
    const project = await call.projectName();
    const query = {
      filters: filtersOf(["type=container", `label=com.docker.compose.project=${project}`]),
    };
    const follow = async () => {
      for await (const event of call.engine.values("GET", "/events", { query })) {
        const service = textAt(event, "Actor", "Attributes", "com.docker.compose.service");
        if (service === "" || (call.operands.length > 0 && !call.operands.includes(service))) continue;
        await call.print(`${call.flags.is("json") ? jsonOf(event, service) : textOf(event)}\n`);
      }
      return 0;
    };
    return untilCanceled(call, follow());
  },
});

function shownAttributes(event: Json): JsonRecord {
  const attributes = Object.entries(recordAt(event, "Actor", "Attributes"));
  return Object.fromEntries(
    attributes
      .filter(([name]) => !name.startsWith("com.docker.compose."))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function timeOf(event: Json): number {
  return numberAt(event, "timeNano") > 0 ? numberAt(event, "timeNano") / 1e6 : numberAt(event, "time") * 1000;
}

function jsonOf(event: Json, service: string): string {
  const fraction = String(Math.floor(timeOf(event)) % 1000)
    .padStart(3, "0")
    .replace(/0+$/, "");
  const time = `${formatTime("%Y-%m-%dT%H:%M:%S", timeOf(event))}${fraction === "" ? "" : `.${fraction}`}Z`;
  return goJson({
    action: textAt(event, "Action"),
    attributes: shownAttributes(event),
    id: textAt(event, "Actor", "ID"),
    service,
    time,
    type: "container",
  });
}

function textOf(event: Json): string {
  const pairs = Object.entries(shownAttributes(event)).map(([name, value]) => `${name}=${String(value)}`);
  const micros = String(Math.floor(timeOf(event) * 1000) % 1_000_000).padStart(6, "0");
  const time = `${formatTime("%Y-%m-%d %H:%M:%S", timeOf(event))}.${micros}`;
  return `${time} container ${textAt(event, "Action")} ${textAt(event, "Actor", "ID")} (${pairs.join(", ")})`;
}
