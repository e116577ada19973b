import { type Json, type JsonRecord, listAt, numberAt, recordAt, textAt, textsAt } from "../engine/json.ts";
import { goJson } from "./go-json.ts";
import type { ListShape } from "./list.ts";
import { formatPorts } from "./ports.ts";
import { ellipsis, formatLabels, goTime, shortId } from "./text.ts";
import { humanAge, humanSize } from "./units.ts";

export const CONTAINER_LIST: ListShape = {
  type: "*formatter.ContainerContext",
  headings: {
    ID: "CONTAINER ID",
    Names: "NAMES",
    Image: "IMAGE",
    Command: "COMMAND",
    CreatedAt: "CREATED AT",
    RunningFor: "CREATED",
    Ports: "PORTS",
    State: "STATE",
    Status: "STATUS",
    Size: "SIZE",
    Labels: "LABELS",
    Mounts: "MOUNTS",
    LocalVolumes: "LOCAL VOLUMES",
    Networks: "NETWORKS",
    Platform: "PLATFORM",
  },
  table: "{{.ID}}\t{{.Image}}\t{{.Command}}\t{{.RunningFor}}\t{{.Status}}\t{{.Ports}}\t{{.Names}}",
  methods: { Label: labelOf },
  raw: "container_id: {{.ID}}\nimage: {{.Image}}\ncommand: {{.Command}}\ncreated_at: {{.CreatedAt}}\nstate: {{.State}}\nstatus: {{.Status}}\nnames: {{.Names}}\nlabels:{{if .Labels}} {{.Labels}}{{end}}\nports:{{if .Ports}} {{.Ports}}{{end}}\n",
};

const COMMAND_LENGTH = 20;
const MOUNT_LENGTH = 15;

/** One container of `/containers/json`, as `docker ps` shows it. */
export function containerRow(container: Json, now: number, truncates: boolean): JsonRecord {
  const id = textAt(container, "Id");
  const created = numberAt(container, "Created");
  const command = textAt(container, "Command");
  const mounts = listAt(container, "Mounts");
  return {
    ID: truncates ? shortId(id) : id,
    Names: namesOf(container, truncates),
    Image: imageOf(container, truncates),
    Command: goJson(truncates ? ellipsis(command, COMMAND_LENGTH) : command).replace(
      /\\u00(3c|3e|26)/g,
      (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)),
    ),
    CreatedAt: goTime(created),
    RunningFor: humanAge(created * 1000, now),
    Ports: formatPorts(listAt(container, "Ports")),
    State: textAt(container, "State"),
    Status: textAt(container, "Status"),
    Size: sizeOf(container),
    Labels: formatLabels(recordAt(container, "Labels")),
    Mounts: mounts
      .map((mount) => textAt(mount, "Name") || textAt(mount, "Source"))
      .map((name) => (truncates ? ellipsis(name, MOUNT_LENGTH) : name))
      .join(","),
    LocalVolumes: String(mounts.filter((mount) => textAt(mount, "Driver") === "local").length),
    Networks: Object.keys(recordAt(container, "NetworkSettings", "Networks"))
      .sort()
      .join(","),
    Platform: null,
  };
}

function namesOf(container: Json, truncates: boolean): string {
  const names = textsAt(container, "Names").map((name) => name.replace(/^\//, ""));
  // What others call it by a link has a slash more.
  return (truncates ? names.filter((name) => !name.includes("/")) : names).join(",");
}

function imageOf(container: Json, truncates: boolean): string {
  const image = textAt(container, "Image");
  if (image === "") return "<no image>";
  if (!truncates) return image;
  const id = textAt(container, "ImageID");
  return image === id || `sha256:${image}` === id
    ? shortId(image)
    : image.replace(/@sha256:[0-9a-f]{64}$/, "");
}

function sizeOf(container: Json): string {
  const own = humanSize(numberAt(container, "SizeRw"));
  const all = numberAt(container, "SizeRootFs");
  return all > 0 ? `${own} (virtual ${humanSize(all)})` : own;
}

/** `{{.Label "app"}}` */
export function labelOf(row: Json, name: string): string {
  const labels = textAt(row, "Labels").split(",");
  return labels.find((label) => label.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
}
