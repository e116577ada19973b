import { type Json, listAt, numberAt, recordAt, textAt, textsAt } from "../../docker/client/engine/json.ts";
import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { describeHead, describeLabels } from "./head.ts";
import type { Lines } from "./lines.ts";

export async function describeService(call: Call, lines: Lines, service: Json): Promise<void> {
  const { spec } = recordAt(service);
  describeHead(lines, service);
  describeLabels(lines, service);
  lines.add(0, `Selector:\t${pairs(recordAt(spec, "selector")) || "<none>"}`);
  lines.add(0, `Type:\t${textAt(spec, "type")}`);
  lines.add(0, `IP Family Policy:\t${textAt(spec, "ipFamilyPolicy") || "<none>"}`);
  lines.add(0, `IP Families:\t${textsAt(spec, "ipFamilies").join(",") || "<none>"}`);
  lines.add(0, `IP:\t${textAt(spec, "clusterIP")}`);
  lines.add(0, `IPs:\t${textsAt(spec, "clusterIPs").join(",") || "<none>"}`);
  const endpoints = await addressesBehind(call, service);
  for (const port of listAt(spec, "ports")) {
    const name = textAt(port, "name") || "<unset>";
    const protocol = textAt(port, "protocol");
    const target = textAt(port, "targetPort") || String(numberAt(port, "targetPort"));
    lines.add(0, `Port:\t${name}\t${numberAt(port, "port")}/${protocol}`);
    lines.add(0, `TargetPort:\t${target}/${protocol}`);
    if (numberAt(port, "nodePort") > 0)
      lines.add(0, `NodePort:\t${name}\t${numberAt(port, "nodePort")}/${protocol}`);
    lines.add(0, `Endpoints:\t${endpoints(textAt(port, "name"))}`);
  }
  lines.add(0, `Session Affinity:\t${textAt(spec, "sessionAffinity")}`);
  const policy = textAt(spec, "externalTrafficPolicy");
  if (policy !== "") lines.add(0, `External Traffic Policy:\t${policy}`);
  const inner = textAt(spec, "internalTrafficPolicy");
  if (inner !== "") lines.add(0, `Internal Traffic Policy:\t${inner}`);
}

function pairs(record: Json): string {
  return Object.entries(recordAt(record))
    .map(([key, value]) => `${key}=${String(value)}`)
    .toSorted()
    .join(",");
}

async function addressesBehind(call: Call, service: Json): Promise<(port: string) => string> {
  const resources = await call.resources();
  const path = pathOf(resources.require("endpoints"), textAt(service, "metadata", "namespace"));
  const list = listAt(await call.api.get(path), "items");
  const own = list.find((one) => textAt(one, "metadata", "name") === textAt(service, "metadata", "name"));
  return (name) => {
    const all = listAt(own, "subsets").flatMap((subset) =>
      listAt(subset, "ports")
        .filter((port) => textAt(port, "name") === name)
        .flatMap((port) =>
          listAt(subset, "addresses").map((address) => `${textAt(address, "ip")}:${numberAt(port, "port")}`),
        ),
    );
    const more = all.length > 3 ? ` + ${all.length - 3} more...` : "";
    return all.length === 0 ? "<none>" : all.slice(0, 3).join(",") + more;
  };
}
