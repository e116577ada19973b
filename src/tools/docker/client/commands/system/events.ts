import { formatTime } from "../../../../../base/format-time.ts";
import { defineDocker } from "../../cli/command.ts";
import { apiTime } from "../../engine/api-time.ts";
import { filtersOf } from "../../engine/filters.ts";
import { type Json, numberAt, recordAt, textAt } from "../../engine/json.ts";
import { goJson } from "../../format/go-json.ts";
import { rowFormatter } from "../../format/list.ts";

/** https://docs.docker.com/reference/cli/docker/system/events/ */
export const events = defineDocker({
  summary: "Get real time events from the server",
  usage: "[OPTIONS]",
  operands: [0, 0],
  aliases: ["docker system events", "docker events"],
  options: `
-f, --filter filter   Filter output based on conditions provided
    --format string   Format output using a custom template:
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
    --since string   Show all events created since timestamp
    --until string   Stream events until this timestamp
`,

  async run(call) {
    const { flags } = call;
    const format = flags.text("format");
    const line = format === "json" ? goJsonRow : format === "" ? plainEvent : templated(format);
    const messages = call.engine.values("GET", "/events", {
      query: {
        since: apiTime(flags.text("since"), call.now()),
        until: apiTime(flags.text("until"), call.now()),
        filters: filtersOf(flags.list("filter")),
      },
    });
    for await (const event of messages) await call.print(`${line(event)}\n`);
    return 0;
  },
});

function goJsonRow(event: Json): string {
  return goJson(event);
}

function templated(format: string): (event: Json) => string {
  const row = rowFormatter(format.replaceAll("\\t", "\t"), {
    type: "*events.Message",
    failure: "Error parsing format: ",
    asJson: (row) =>
      Object.fromEntries(Object.entries(recordAt(row ?? null)).filter(([name]) => !GO_NAMES.has(name))),
  });
  return (event) => {
    const id = textAt(event, "id");
    return row({
      Status: textAt(event, "status"),
      From: textAt(event, "from"),
      ID: id,
      Scope: "",
      ...renamed(event),
    });
  };
}

/** Fields that the JSON names otherwise. */
const GO_NAMES: ReadonlySet<string> = new Set(["Status", "From", "ID", "Scope", "Time", "TimeNano"]);

/** Go's names of the fields are those of the JSON, but for the times. */
function renamed(event: Json) {
  const all = recordAt(event);
  return { ...all, Time: numberAt(event, "time"), TimeNano: numberAt(event, "timeNano") };
}

/** `time type action id (name=value, …)` */
function plainEvent(event: Json): string {
  const attributes = recordAt(event, "Actor", "Attributes");
  const pairs = Object.keys(attributes)
    .sort()
    .map((name) => `${name}=${String(attributes[name])}`);
  const who = [textAt(event, "Type"), textAt(event, "Action"), textAt(event, "Actor", "ID")].join(" ");
  return `${stamp(event)} ${who}${pairs.length > 0 ? ` (${pairs.join(", ")})` : ""}`;
}

const NANO = 1e9;

function stamp(event: Json): string {
  const seconds = numberAt(event, "time");
  const nanoseconds = numberAt(event, "timeNano");
  const rest = nanoseconds > 0 ? Math.round((nanoseconds / NANO - seconds) * 1e6) * 1000 : 0;
  return `${formatTime("%Y-%m-%dT%H:%M:%S", seconds * 1000)}.${String(rest).padStart(9, "0")}Z`;
}
