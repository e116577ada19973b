import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { filtersOf } from "../../engine/filters.ts";
import { listAt } from "../../engine/json.ts";
import { DIGEST_LIST, IMAGE_LIST, imageRows } from "../../format/image-rows.ts";
import { formatList } from "../../format/list.ts";

/** https://docs.docker.com/reference/cli/docker/image/ls/ */
export const ls = defineDocker({
  summary: "List images",
  usage: "[OPTIONS] [REPOSITORY[:TAG]]",
  operands: [0, 1],
  aliases: ["docker image ls", "docker image list", "docker images"],
  options: `
-a, --all   Show all images (default hides intermediate images)
    --digests   Show digests
-f, --filter filter   Filter output based on conditions provided
    --format string   Format output using a custom template:
      'table':            Print output in table format with column headers (default)
      'table TEMPLATE':   Print output in table format using the given Go template
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
    --no-trunc   Don't truncate output
-q, --quiet   Only show image IDs
    --tree   List multi-platform images as a tree (EXPERIMENTAL)
`,

  async run(call) {
    const { flags } = call;
    if (flags.is("tree")) throw new Failure("rockpool: docker images --tree is not simulated here");
    const [reference] = call.operands;
    const answer = await call.engine.get("/images/json", {
      all: flags.is("all") ? 1 : undefined,
      filters: filtersOf(flags.list("filter"), reference === undefined ? {} : { reference }),
    });
    const format = flags.text("format");
    const digests = flags.is("digests") || /\.Digest\b/.test(format);
    const options = { now: call.now(), truncates: !flags.is("no-trunc"), digests };
    const rows = listAt(answer).flatMap((image) => imageRows(image, options));
    const shape = digests ? DIGEST_LIST : IMAGE_LIST;
    await call.print(formatList(shape, format, rows, flags.is("quiet")));
    return 0;
  },
});
