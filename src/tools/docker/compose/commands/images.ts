import { Failure } from "../../client/cli/failure.ts";
import { numberAt, textAt, textsAt } from "../../client/engine/json.ts";
import { goJson } from "../../client/format/go-json.ts";
import { parseReference } from "../../client/format/reference.ts";
import { alignTabs } from "../../client/format/table.ts";
import { shortId } from "../../client/format/text.ts";
import { humanSize } from "../../client/format/units.ts";
import { type ComposeCall, defineCompose } from "../context.ts";
import { ofServices, type ProjectContainer, projectContainers } from "../engine/containers.ts";

/** https://docs.docker.com/reference/cli/docker/compose/images/ */
export const images = defineCompose({
  summary: "List images used by the created containers",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --dry-run   Execute command in dry run mode
    --format string   Format the output. Values: [table | json] (default "table")
-q, --quiet   Only display IDs
`,

  async run(call) {
    const { flags, operands } = call;
    const format = flags.text("format");
    if (!["table", "json", "pretty"].includes(format))
      throw new Failure(`format value ${JSON.stringify(format)} could not be parsed: parsing failed`);
    const project = await call.projectName();
    const containers = ofServices(await projectContainers(call.engine, project), operands, { oneOff: true });
    const rows: ImageRow[] = [];
    for (const container of containers) rows.push(await rowOf(call, container));
    rows.sort((a, b) => (a.ContainerName < b.ContainerName ? -1 : 1));
    if (flags.is("quiet")) {
      const ids = new Set(rows.map(({ ID }) => ID.replace("sha256:", "")));
      await call.print([...ids].map((id) => `${id}\n`).join(""));
    } else if (format === "json") await call.print(`${goJson(rows)}\n`);
    else await call.print(formatTable(rows));
    return 0;
  },
});

type ImageRow = Readonly<Record<"ID" | "ContainerName" | "Repository" | "Tag", string>> & {
  readonly Size: number;
};

async function rowOf(call: ComposeCall, container: ProjectContainer): Promise<ImageRow> {
  const image = await call.engine.get(`/images/${container.imageId}/json`);
  const [name = ""] = textsAt(image, "RepoTags");
  const { name: repository, tag = "" } = name === "" ? { name: "" } : parseReference(name);
  return {
    ID: textAt(image, "Id"),
    ContainerName: container.name,
    Repository: repository,
    Tag: tag,
    Size: numberAt(image, "Size"),
  };
}

function formatTable(rows: readonly ImageRow[]): string {
  const lines = rows.map(({ ID, ContainerName, Repository, Tag, Size }) =>
    [ContainerName, Repository || "<none>", Tag || "<none>", shortId(ID), humanSize(Size)].join("\t"),
  );
  return alignTabs(
    ["CONTAINER\tREPOSITORY\tTAG\tIMAGE ID\tSIZE", ...lines].map((line) => `${line}\n`).join(""),
    20,
  );
}
