import { type Json, type JsonRecord, numberAt, recordAt, textAt } from "../engine/json.ts";
import { labelOf } from "./container-rows.ts";
import type { ListShape } from "./list.ts";
import { formatLabels } from "./text.ts";
import { humanSize } from "./units.ts";

export const VOLUME_LIST: ListShape = {
  type: "*formatter.volumeContext",
  headings: {
    Name: "VOLUME NAME",
    Driver: "DRIVER",
    Labels: "LABELS",
    Links: "LINKS",
    Mountpoint: "MOUNTPOINT",
    Scope: "SCOPE",
    Size: "SIZE",
    Availability: "AVAILABILITY",
    Group: "GROUP",
    Status: "STATUS",
  },
  methods: { Label: labelOf },
  table: "{{.Driver}}\t{{.Name}}",
  quiet: { table: "{{.Name}}", raw: "name: {{.Name}}" },
  raw: "name: {{.Name}}\ndriver: {{.Driver}}\n",
};

export function volumeRow(volume: Json): JsonRecord {
  const usage = recordAt(volume, "UsageData");
  const isKnown = typeof usage.Size === "number";
  return {
    Name: textAt(volume, "Name"),
    Driver: textAt(volume, "Driver"),
    Labels: formatLabels(recordAt(volume, "Labels")),
    Links: isKnown ? String(numberAt(usage, "RefCount")) : "N/A",
    Mountpoint: textAt(volume, "Mountpoint"),
    Scope: textAt(volume, "Scope"),
    Size: isKnown ? humanSize(numberAt(usage, "Size"), 4) : "N/A",
    Availability: "N/A",
    Group: "N/A",
    Status: "N/A",
  };
}
