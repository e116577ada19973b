import { defineDocker } from "../../cli/command.ts";
import { type Json, type JsonRecord, listAt, numberAt, textAt } from "../../engine/json.ts";
import { formatList, type ListShape } from "../../format/list.ts";
import { checkPlatform } from "../../format/platform.ts";
import { ellipsis, goTime, shortId } from "../../format/text.ts";
import { humanAge, humanSize } from "../../format/units.ts";

const HISTORY_LIST: ListShape = {
  type: "*image.historyContext",
  headings: {
    ID: "IMAGE",
    CreatedSince: "CREATED",
    CreatedAt: "CREATED AT",
    CreatedBy: "CREATED BY",
    Size: "SIZE",
    Comment: "COMMENT",
  },
  quiet: { table: "{{.ID}}" },
  table: "{{.ID}}\t{{.CreatedSince}}\t{{.CreatedBy}}\t{{.Size}}\t{{.Comment}}",
};

const CREATED_BY_LENGTH = 45;

/** https://docs.docker.com/reference/cli/docker/image/history/ */
export const history = defineDocker({
  summary: "Show the history of an image",
  usage: "[OPTIONS] IMAGE",
  operands: [1, 1],
  aliases: ["docker image history", "docker history"],
  options: `
    --format string   Format output using a custom template:
      'table':            Print output in table format with column headers (default)
      'table TEMPLATE':   Print output in table format using the given Go template
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-H, --human   Print sizes and dates in human readable format (default true)
    --no-trunc   Don't truncate output
    --platform string   Show history for the given platform. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")
-q, --quiet   Only show image IDs
`,

  async run(call) {
    if (call.flags.text("platform") !== "") checkPlatform(call.flags.text("platform"), "invalid platform: ");
    const { flags } = call;
    const steps = listAt(await call.engine.get(`/images/${call.operands[0]}/history`));
    const rows = steps.map((step) => rowOf(step, call.now(), !flags.is("no-trunc"), flags.is("human")));
    const format = flags.text("format");
    const shape = flags.is("human")
      ? HISTORY_LIST
      : { ...HISTORY_LIST, table: HISTORY_LIST.table.replace("CreatedSince", "CreatedAt") };
    await call.print(formatList(shape, format, rows, flags.is("quiet")));
    return 0;
  },
});

function rowOf(step: Json, now: number, truncates: boolean, human: boolean): JsonRecord {
  const id = textAt(step, "Id");
  const created = numberAt(step, "Created");
  const by = textAt(step, "CreatedBy").replaceAll("\t", " ");
  const size = numberAt(step, "Size");
  return {
    ID: truncates ? shortId(id) : id,
    CreatedSince: !human ? rfcTime(created) : created <= 0 ? "N/A" : humanAge(created * 1000, now),
    CreatedAt: created <= 0 ? "" : rfcTime(created),
    CreatedBy: truncates ? ellipsis(by, CREATED_BY_LENGTH) : by,
    Size: human ? humanSize(size) : String(size),
    Comment: textAt(step, "Comment"),
  };
}

function rfcTime(seconds: number): string {
  return goTime(seconds).replace(" ", "T").replace(" +0000 UTC", "Z");
}
