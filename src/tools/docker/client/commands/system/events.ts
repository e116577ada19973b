import { formatTime } from "../../../../../base/format-time.ts";
import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { apiTime } from "../../engine/api-time.ts";
import { filtersOf } from "../../engine/filters.ts";
import { type Json, numberAt, recordAt, textAt } from "../../engine/json.ts";
import { goJson } from "../../format/go-json.ts";
import { goType } from "../../go-types/index.ts";
import { evaluateTemplate } from "../../template/evaluate.ts";
import { parseTemplate } from "../../template/parse.ts";
import { TemplateError } from "../../template/template-error.ts";
import { pointerTo } from "../../template/types.ts";

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

/** The template is tried on nothing before the engine is asked. */
function templated(format: string): (event: Json) => string {
  const type = goType("events.Message");
  const line = (data: Json) => {
    try {
      return evaluateTemplate(parseTemplate(format), { type: pointerTo(type), data });
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      throw new Failure(`Error parsing format: ${error.message}`, WRONG_FORMAT);
    }
  };
  line({});
  return line;
}

const WRONG_FORMAT = 64;

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
