import { Failure } from "../../cli/failure.ts";
import { isAt, isRecord, type Json, type JsonRecord, listAt, numberAt, textAt } from "../../engine/json.ts";
import { CONTAINER_LIST, containerRow } from "../../format/container-rows.ts";
import { sortedRow } from "../../format/go-json.ts";
import { IMAGE_LIST, imageRows } from "../../format/image-rows.ts";
import { formatList, type ListShape, rowTypeOf } from "../../format/list.ts";
import { parseTime, shortId } from "../../format/text.ts";
import { humanAge, humanSize } from "../../format/units.ts";
import { VOLUME_LIST, volumeRow } from "../../format/volume-rows.ts";
import { evaluateTemplate } from "../../template/evaluate.ts";
import { parseTemplate } from "../../template/parse.ts";
import { TemplateError } from "../../template/template-error.ts";
import { listOf, type RowType } from "../../template/types.ts";

const IMAGES: ListShape = {
  ...IMAGE_LIST,
  table:
    "{{.Repository}}\t{{.Tag}}\t{{.ID}}\t{{.CreatedSince}}\t{{.Size}}\t{{.SharedSize}}\t{{.UniqueSize}}\t{{.Containers}}",
};
const CONTAINERS: ListShape = {
  ...CONTAINER_LIST,
  table:
    "{{.ID}}\t{{.Image}}\t{{.Command}}\t{{.LocalVolumes}}\t{{.Size}}\t{{.RunningFor}}\t{{.Status}}\t{{.Names}}",
};
const VOLUMES: ListShape = { ...VOLUME_LIST, table: "{{.Name}}\t{{.Links}}\t{{.Size}}" };
const CACHE: ListShape = {
  type: "*formatter.buildCacheContext",
  headings: {
    ID: "CACHE ID",
    Parent: "PARENT",
    CacheType: "CACHE TYPE",
    Description: "DESCRIPTION",
    Size: "SIZE",
    CreatedAt: "CREATED AT",
    CreatedSince: "CREATED",
    LastUsedAt: "LAST USED AT",
    LastUsedSince: "LAST USED",
    UsageCount: "USAGE",
    InUse: "IN USE",
    Shared: "SHARED",
  },
  table:
    "{{.ID}}\t{{.CacheType}}\t{{.Size}}\t{{.CreatedSince}}\t{{.LastUsedSince}}\t{{.UsageCount}}\t{{.Shared}}",
};

const SHAPES = { Images: IMAGES, Containers: CONTAINERS, Volumes: VOLUMES, BuildCache: CACHE };
const WHOLE: RowType = {
  kind: "row",
  name: "*formatter.diskUsageContext",
  fields: Object.keys(SHAPES),
  methods: {},
  asJson: (data) =>
    Object.fromEntries(
      Object.keys(SHAPES).map((name) => [name, listAt(data, name).filter(isRecord).map(sortedRow)]),
    ),
  types: Object.fromEntries(Object.entries(SHAPES).map(([name, shape]) => [name, listOf(rowTypeOf(shape))])),
};

const RAW =
  "{{range .Images}}type: Image\nrepository: {{.Repository}}\ntag: {{.Tag}}\ndigest: {{.Digest}}\nimage_id: {{.ID}}\ncreated_at: {{.CreatedAt}}\nvirtual_size: {{.Size}}\n\n{{end}}" +
  "{{range .Containers}}type: Container\ncontainer_id: {{.ID}}\nimage: {{.Image}}\ncommand: {{.Command}}\ncreated_at: {{.CreatedAt}}\nstate: {{.State}}\nstatus: {{.Status}}\nnames: {{.Names}}\nlabels:{{if .Labels}} {{.Labels}}{{end}}\nports:{{if .Ports}} {{.Ports}}{{end}}\nsize: {{.Size}}\n\n{{end}}" +
  "{{range .Volumes}}type: Volume\nname: {{.Name}}\ndriver: {{.Driver}}\n\n{{end}}";

/** `docker system df -v`: all that takes room, one by one. */
export function verboseUsage(usage: Json, format: string, now: number): string {
  if (format === "" || format === "table") return tables(usage, now);
  if (format === "raw") return custom(RAW, rowsOf(usage, now, false));
  const given = format.startsWith("table") ? format.slice("table".length) : format;
  const template = given.trim().replaceAll("\\t", "\t").replaceAll("\\n", "\n");
  return custom(format === "json" ? "{{json .}}" : template, rowsOf(usage, now, false));
}

function custom(template: string, data: JsonRecord): string {
  let prefix = "template parsing error: ";
  try {
    const parsed = parseTemplate(template);
    prefix = "";
    return evaluateTemplate(parsed, { type: WHOLE, data });
  } catch (error) {
    if (error instanceof TemplateError) throw new Failure(prefix + error.message);
    throw error;
  }
}

interface Rows extends JsonRecord {
  readonly Images: readonly JsonRecord[];
  readonly Containers: readonly JsonRecord[];
  readonly Volumes: readonly JsonRecord[];
  readonly BuildCache: readonly JsonRecord[];
}

function rowsOf(usage: Json, now: number, truncates: boolean): Rows {
  return {
    Images: listAt(usage, "Images").map((image) => imageRow(image, now, truncates)),
    Containers: listAt(usage, "Containers").map((one) => ({
      ...containerRow(one, now, truncates),
      Size: humanSize(numberAt(one, "SizeRw")),
    })),
    Volumes: listAt(usage, "Volumes").map(volumeRow),
    BuildCache: listAt(usage, "BuildCache").map((one) => cacheRow(one, now, truncates)),
  };
}

function imageRow(image: Json, now: number, truncates: boolean): JsonRecord {
  const shared = numberAt(image, "SharedSize");
  const [row = {}] = imageRows(image, { now, truncates, digests: false });
  return {
    ...row,
    Digest: "",
    SharedSize: humanSize(Math.max(0, shared), 4),
    UniqueSize: humanSize(numberAt(image, "Size") - shared, 4),
    Containers: String(numberAt(image, "Containers")),
  };
}

function cacheRow(one: Json, now: number, truncates: boolean): JsonRecord {
  const age = (name: string) => {
    const time = parseTime(textAt(one, name));
    return Number.isNaN(time) ? "" : humanAge(time, now);
  };
  const id = textAt(one, "ID");
  return {
    ID: `${truncates ? shortId(id) : id}${isAt(one, "InUse") ? "*" : ""}`,
    Parent: textAt(one, "Parent"),
    CacheType: textAt(one, "Type"),
    Description: textAt(one, "Description"),
    Size: humanSize(numberAt(one, "Size")),
    CreatedAt: textAt(one, "CreatedAt"),
    CreatedSince: age("CreatedAt"),
    LastUsedAt: textAt(one, "LastUsedAt"),
    LastUsedSince: age("LastUsedAt"),
    UsageCount: String(numberAt(one, "UsageCount")),
    InUse: String(isAt(one, "InUse")),
    Shared: String(isAt(one, "Shared")),
  };
}

function tables(usage: Json, now: number): string {
  const rows = rowsOf(usage, now, true);
  const cached = listAt(usage, "BuildCache")
    .filter((one) => !isAt(one, "Shared"))
    .reduce((total: number, one) => total + numberAt(one, "Size"), 0);
  return [
    `Images space usage:\n\n${formatList(IMAGES, "", rows.Images)}`,
    `Containers space usage:\n\n${formatList(CONTAINERS, "", rows.Containers)}`,
    `Local Volumes space usage:\n\n${formatList(VOLUMES, "", rows.Volumes)}`,
    `Build cache usage: ${humanSize(cached, 4)}\n\n${formatList(CACHE, "", rows.BuildCache)}`,
  ].join("\n");
}
