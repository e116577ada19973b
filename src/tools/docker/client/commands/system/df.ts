import { defineDocker } from "../../cli/command.ts";
import { isAt, type Json, type JsonRecord, listAt, numberAt, textAt } from "../../engine/json.ts";
import { formatList, type ListShape } from "../../format/list.ts";
import { humanSize } from "../../format/units.ts";
import { verboseUsage } from "./df-verbose.ts";

const DF_LIST: ListShape = {
  type: "*formatter.diskUsageImagesContext",
  headings: { Type: "TYPE", TotalCount: "TOTAL", Active: "ACTIVE", Size: "SIZE", Reclaimable: "RECLAIMABLE" },
  raw: "type: {{.Type}}\ntotal: {{.TotalCount}}\nactive: {{.Active}}\nsize: {{.Size}}\nreclaimable: {{.Reclaimable}}\n",
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
    const usage = await call.engine.get("/system/df");
    const format = flags.text("format");
    if (flags.is("verbose")) await call.print(verboseUsage(usage, format, call.now()));
    else await call.print(formatList(DF_LIST, format, summary(usage)));
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
