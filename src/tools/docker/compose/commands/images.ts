import { numberAt, textAt, textsAt } from "../../client/engine/json.ts";
import { parseReference } from "../../client/format/reference.ts";
import { alignTabs } from "../../client/format/table.ts";
import { parseTime, shortId } from "../../client/format/text.ts";
import { humanAge, humanSize } from "../../client/format/units.ts";
import { defineCompose } from "../context.ts";
import { ofServices, projectContainers } from "../engine/containers.ts";

/** https://docs.docker.com/reference/cli/docker/compose/images/ */
export const images = defineCompose({
  summary: "List images used by the created containers",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --format string   Format the output. Values: [table | json] (default "table")
-q, --quiet   Only display IDs
`,

  async run(call) {
    const { flags, operands } = call;
    const project = await call.projectName();
    if (operands.length > 0) await call.chosen();
    const lines = ["CONTAINER\tREPOSITORY\tTAG\tPLATFORM\tIMAGE ID\tSIZE\tCREATED"];
    const ids = new Set<string>();
    for (const container of ofServices(await projectContainers(call.engine, project), operands)) {
      const image = await call.engine.get(`/images/${container.imageId}/json`);
      const id = textAt(image, "Id");
      ids.add(id);
      const [name = "<none>:<none>"] = textsAt(image, "RepoTags");
      const { name: repository, tag = "<none>" } = name.startsWith("<")
        ? { name: "<none>" }
        : parseReference(name);
      const created = parseTime(textAt(image, "Created"));
      const age = Number.isNaN(created) ? "N/A" : humanAge(created, call.now());
      lines.push(
        [
          container.name,
          repository,
          tag,
          `${textAt(image, "Os")}/${textAt(image, "Architecture")}`,
          shortId(id),
          humanSize(numberAt(image, "Size")),
          age,
        ].join("\t"),
      );
    }
    if (flags.is("quiet")) await call.print([...ids].map((id) => `${id.replace("sha256:", "")}\n`).join(""));
    else await call.print(alignTabs(lines.map((line) => `${line}\n`).join(""), 20));
    return 0;
  },
});
