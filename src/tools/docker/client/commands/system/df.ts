import type { Call } from "../../cli/call.ts";
import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { isAt, type Json, type JsonRecord, listAt, numberAt, textAt } from "../../engine/json.ts";
import { CONTAINER_LIST, containerRow } from "../../format/container-rows.ts";
import { imageRows } from "../../format/image-rows.ts";
import { formatList, type ListShape } from "../../format/list.ts";
import { alignTabs } from "../../format/table.ts";
import { parseTime, shortId } from "../../format/text.ts";
import { humanAge, humanSize } from "../../format/units.ts";
import { VOLUME_LIST, volumeRow } from "../../format/volume-rows.ts";

const DF_LIST: ListShape = {
  type: "*formatter.diskUsageImagesContext",
  failure: "template parsing error: ",
  headings: { Type: "TYPE", TotalCount: "TOTAL", Active: "ACTIVE", Size: "SIZE", Reclaimable: "RECLAIMABLE" },
  table: "{{.Type}}\t{{.TotalCount}}\t{{.Active}}\t{{.Size}}\t{{.Reclaimable}}",
};

/** https://docs.docker.com/reference/cli/docker/system/df/ */
export const df = defineDocker({
  summary: "Show docker disk usage",
  usage: "[OPTIONS]",
  operands: [0, 0],
  options: `
    --format string   Format output using a custom template:
      'table':            Print output in table format with column headers (default)
      'table TEMPLATE':   Print output in table format using the given Go template
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-v, --verbose   Show detailed information on space usage
`,

  async run(call) {
    const { flags } = call;
    if (flags.is("verbose") && flags.given("format"))
      throw new Failure("the verbose and the format options conflict");
    const usage = await call.engine.get("/system/df");
    if (flags.is("verbose")) await call.print(verbose(call, usage));
    else await call.print(formatList(DF_LIST, flags.text("format"), summary(usage)));
    return 0;
  },
});

function sum(items: readonly Json[], of: (item: Json) => number): number {
  return items.reduce((total: number, item) => total + of(item), 0);
}

function row(
  Type: string,
  total: number,
  active: number,
  size: number,
  reclaimable: number,
  hasPercent = true,
): JsonRecord {
  const percent = hasPercent && size > 0 ? ` (${Math.trunc((reclaimable * 100) / size)}%)` : "";
  return {
    Type,
    TotalCount: String(total),
    Active: String(active),
    Size: humanSize(size, 4),
    Reclaimable: `${humanSize(reclaimable, 4)}${percent}`,
  };
}

function summary(usage: Json): JsonRecord[] {
  const images = listAt(usage, "Images");
  const used = images.filter((image) => numberAt(image, "Containers") > 0);
  const layers = numberAt(usage, "LayersSize");
  const usedSize = sum(used, (image) => numberAt(image, "Size") - Math.max(0, numberAt(image, "SharedSize")));
  const containers = listAt(usage, "Containers");
  const isActive = (one: Json) => /running|paused|restarting/.test(textAt(one, "State"));
  const size = (one: Json) => numberAt(one, "SizeRw");
  const volumes = listAt(usage, "Volumes").filter((one) => numberAt(one, "UsageData", "Size") >= 0);
  const volumeSize = (one: Json) => numberAt(one, "UsageData", "Size");
  const isLinked = (one: Json) => numberAt(one, "UsageData", "RefCount") > 0;
  const cache = listAt(usage, "BuildCache");
  const cacheSize = (one: Json) => (isAt(one, "Shared") ? 0 : numberAt(one, "Size"));
  const isUsed = (one: Json) => isAt(one, "InUse");
  const cached = sum(cache, cacheSize);
  return [
    row("Images", images.length, used.length, layers, layers - usedSize),
    row(
      "Containers",
      containers.length,
      containers.filter(isActive).length,
      sum(containers, size),
      sum(
        containers.filter((one) => !isActive(one)),
        size,
      ),
    ),
    row(
      "Local Volumes",
      volumes.length,
      volumes.filter(isLinked).length,
      sum(volumes, volumeSize),
      sum(
        volumes.filter((one) => !isLinked(one)),
        volumeSize,
      ),
    ),
    row(
      "Build Cache",
      cache.length,
      cache.filter(isUsed).length,
      cached,
      cached - sum(cache.filter(isUsed), cacheSize),
      false,
    ),
  ];
}

const IMAGES =
  "{{.Repository}}\t{{.Tag}}\t{{.ID}}\t{{.CreatedSince}}\t{{.Size}}\t{{.SharedSize}}\t{{.UniqueSize}}\t{{.Containers}}";
const CONTAINERS =
  "{{.ID}}\t{{.Image}}\t{{.Command}}\t{{.LocalVolumes}}\t{{.Size}}\t{{.RunningFor}}\t{{.Status}}\t{{.Names}}";

function verbose(call: Call, usage: Json): string {
  const now = call.now();
  const images = listAt(usage, "Images").flatMap((image) => {
    const shared = numberAt(image, "SharedSize");
    const more = {
      SharedSize: humanSize(Math.max(0, shared), 4),
      UniqueSize: humanSize(numberAt(image, "Size") - shared, 4),
      Containers: String(numberAt(image, "Containers")),
    };
    return imageRows(image, { now, truncates: true, digests: false })
      .slice(0, 1)
      .map((one) => ({ ...one, ...more }));
  });
  const containers = listAt(usage, "Containers").map((one) => ({
    ...containerRow(one, now, true),
    Size: humanSize(numberAt(one, "SizeRw")),
  }));
  const imageShape = {
    type: "",
    headings: {
      Repository: "REPOSITORY",
      Tag: "TAG",
      ID: "IMAGE ID",
      CreatedSince: "CREATED",
      Size: "SIZE",
      SharedSize: "SHARED SIZE",
      UniqueSize: "UNIQUE SIZE",
      Containers: "CONTAINERS",
    },
    table: IMAGES,
  };
  const volumes = listAt(usage, "Volumes").map(volumeRow);
  const cache = listAt(usage, "BuildCache");
  const cacheSize = humanSize(
    sum(cache, (one) => (isAt(one, "Shared") ? 0 : numberAt(one, "Size"))),
    4,
  );
  return [
    `Images space usage:\n\n${formatList(imageShape, "", images)}`,
    `Containers space usage:\n\n${formatList({ ...CONTAINER_LIST, table: CONTAINERS }, "", containers)}`,
    `Local Volumes space usage:\n\n${formatList({ ...VOLUME_LIST, table: "{{.Name}}\t{{.Links}}\t{{.Size}}" }, "", volumes)}`,
    `Build cache usage: ${cacheSize}\n\n${cacheTable(cache, now)}`,
  ].join("\n");
}

function cacheTable(cache: readonly Json[], now: number): string {
  const age = (one: Json, name: string) => {
    const time = parseTime(textAt(one, name));
    return Number.isNaN(time) ? "" : humanAge(time, now);
  };
  const rows = cache.map((one) =>
    [
      `${shortId(textAt(one, "ID"))}${isAt(one, "InUse") ? "*" : ""}`,
      textAt(one, "Type"),
      humanSize(numberAt(one, "Size")),
      age(one, "CreatedAt"),
      age(one, "LastUsedAt"),
      String(numberAt(one, "UsageCount")),
      String(isAt(one, "Shared")),
    ].join("\t"),
  );
  return alignTabs(
    `${["CACHE ID\tCACHE TYPE\tSIZE\tCREATED\tLAST USED\tUSAGE\tSHARED", ...rows].join("\n")}\n`,
  );
}
