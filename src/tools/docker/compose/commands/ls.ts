import { Failure } from "../../client/cli/failure.ts";
import { filtersOf } from "../../client/engine/filters.ts";
import { type JsonRecord, listAt, textAt } from "../../client/engine/json.ts";
import { goJson } from "../../client/format/go-json.ts";
import { alignTabs } from "../../client/format/table.ts";
import { defineCompose } from "../context.ts";

/** https://docs.docker.com/reference/cli/docker/compose/ls/ */
export const ls = defineCompose({
  summary: "List running compose projects",
  usage: "[OPTIONS]",
  options: `
-a, --all   Show all stopped Compose projects
    --dry-run   Execute command in dry run mode
    --filter filter   Filter output based on conditions provided
    --format string   Format the output. Values: [table | json] (default "table")
-q, --quiet   Only display IDs
`,
  operands: [0, 0],

  async run(call) {
    const { flags } = call;
    const answer = await call.engine.get("/containers/json", {
      all: flags.is("all") ? 1 : undefined,
      filters: filtersOf(["label=com.docker.compose.project"]),
    });
    const projects = new Map<string, { states: Map<string, number>; files: string }>();
    for (const container of listAt(answer)) {
      const label = (name: string) => textAt(container, "Labels", `com.docker.compose.project${name}`);
      const known = projects.get(label("")) ?? {
        states: new Map<string, number>(),
        files: label(".config_files"),
      };
      const state = textAt(container, "State");
      known.states.set(state, (known.states.get(state) ?? 0) + 1);
      projects.set(label(""), known);
    }
    for (const word of flags.list("filter"))
      if (!word.startsWith("name=")) throw new Failure(`invalid filter '${word.split("=")[0] ?? ""}'`);
    const format = flags.text("format");
    if (!["table", "json", "pretty"].includes(format))
      throw new Failure(`format value ${JSON.stringify(format)} could not be parsed: parsing failed`);
    const wanted = flags.list("filter").flatMap((word) => /^name=(.*)$/.exec(word)?.[1] ?? []);
    const rows: JsonRecord[] = [...projects]
      .filter(([name]) => wanted.every((part) => name.includes(part)))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([Name, { states, files }]) => ({
        Name,
        Status: [...states]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([state, count]) => `${state}(${count})`)
          .join(", "),
        ConfigFiles: files,
      }));
    if (flags.is("quiet")) await call.print(rows.map(({ Name }) => `${String(Name)}\n`).join(""));
    else if (format === "json") await call.print(`${goJson(rows)}\n`);
    else
      await call.print(
        alignTabs(
          ["NAME\tSTATUS\tCONFIG FILES", ...rows.map((row) => Object.values(row).join("\t"))]
            .map((line) => `${line}\n`)
            .join(""),
          20,
        ),
      );
    return 0;
  },
});
