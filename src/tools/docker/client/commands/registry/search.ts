import { defineDocker } from "../../cli/command.ts";
import { filtersOf } from "../../engine/filters.ts";
import { isAt, type Json, type JsonRecord, listAt, numberAt, textAt } from "../../engine/json.ts";
import { formatList, type ListShape } from "../../format/list.ts";
import { ellipsis } from "../../format/text.ts";

const SEARCH_LIST: ListShape = {
  type: "*registry.searchContext",
  headings: {
    Name: "NAME",
    Description: "DESCRIPTION",
    StarCount: "STARS",
    IsOfficial: "OFFICIAL",
  },
  asJson: (row) => ({
    Description: row.Description ?? "",
    IsOfficial: String(row.IsOfficial === "[OK]"),
    Name: row.Name ?? "",
    StarCount: row.StarCount ?? "",
  }),
  table: "{{.Name}}\t{{.Description}}\t{{.StarCount}}\t{{.IsOfficial}}",
};

const DESCRIPTION_LENGTH = 45;

/** https://docs.docker.com/reference/cli/docker/search/ */
export const search = defineDocker({
  summary: "Search Docker Hub for images",
  usage: "[OPTIONS] TERM",
  operands: [1, 1],
  options: `
-f, --filter filter   Filter output based on conditions provided
    --format string   Pretty-print search using a Go template
    --limit int   Max number of search results
    --no-trunc   Don't truncate output
`,

  async run(call) {
    const { flags } = call;
    const [term = ""] = call.operands;
    const answer = await call.engine.get("/images/search", {
      term,
      limit: flags.number("limit") > 0 ? flags.number("limit") : undefined,
      filters: filtersOf(flags.list("filter")),
    });
    const found = listAt(answer);
    const rows = found.map((item) => rowOf(item, !flags.is("no-trunc")));
    await call.print(formatList(SEARCH_LIST, flags.text("format"), rows));
    return 0;
  },
});

function rowOf(item: Json, truncates: boolean): JsonRecord {
  const description = textAt(item, "description").replace(/[\r\n]+/g, " ");
  const yes = (name: string) => (isAt(item, name) ? "[OK]" : "");
  return {
    Name: textAt(item, "name"),
    Description: truncates ? ellipsis(description, DESCRIPTION_LENGTH) : description,
    StarCount: String(numberAt(item, "star_count")),
    IsOfficial: yes("is_official"),
  };
}
