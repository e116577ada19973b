import { defineDocker } from "../../cli/command.ts";
import { filtersOf } from "../../engine/filters.ts";
import { listAt, textAt } from "../../engine/json.ts";
import { formatList } from "../../format/list.ts";
import { naturalLess } from "../../format/text.ts";
import { VOLUME_LIST, volumeRow } from "../../format/volume-rows.ts";

/** https://docs.docker.com/reference/cli/docker/volume/ls/ */
export const ls = defineDocker({
  summary: "List volumes",
  usage: "[OPTIONS]",
  operands: [0, 0],
  aliases: ["docker volume ls", "docker volume list"],
  options: `
    --cluster   Display only cluster volumes, and use cluster volume list formatting
-f, --filter filter   Provide filter values (e.g. "dangling=true")
    --format string   Format output using a custom template:
      'table':            Print output in table format with column headers (default)
      'table TEMPLATE':   Print output in table format using the given Go template
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-q, --quiet   Only display volume names
`,

  async run(call) {
    const { flags } = call;
    const answer = await call.engine.get("/volumes", { filters: filtersOf(flags.list("filter")) });
    const volumes = [...listAt(answer, "Volumes")].sort((a, b) =>
      naturalLess(textAt(a, "Name"), textAt(b, "Name")),
    );
    const format = flags.text("format");
    await call.print(formatList(VOLUME_LIST, format, volumes.map(volumeRow), flags.is("quiet")));
    return 0;
  },
});
