import { type Json, listAt, numberAt, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { formatAge } from "../../kubernetes/printers/age.ts";
import { chooseObjects } from "../api/choose-objects.ts";
import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { formatObjects, OUTPUT_OPTION } from "../output/print-objects.ts";
import { align, nameOf } from "../output/table.ts";
import { GrowingTable } from "./get-watch.ts";

const TYPES = ["Normal", "Warning"];

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_events/ */
export const events = defineKubectl({
  summary: "Display events.",
  details: ` Prints a table of the most important information about events. You can request events for a namespace, for all namespace, or filtered to only those pertaining to a specified resource.`,
  examples: `# List recent events in the default namespace
kubectl events

# List recent events in all namespaces
kubectl events --all-namespaces

# List recent events for the specified pod, then wait for more events and list them as they arrive
kubectl events --for pod/web-pod-13je7 --watch

# List recent events in YAML format
kubectl events -oyaml

# List recent only events of type 'Warning' or 'Normal'
kubectl events --types=Warning,Normal`,
  usage:
    "[(-o|--output=)json|yaml|name|go-template|go-template-file|template|templatefile|jsonpath|jsonpath-as-json|jsonpath-file] [--for TYPE/NAME] [--watch] [--types=Normal,Warning] [options]",
  options: `
-A, --all-namespaces   If present, list the requested object(s) across all namespaces. Namespace in current context is ignored even if specified with --namespace.
    --for string   Filter events to only those pertaining to the specified resource.
    --no-headers   When using the default output format, don't print headers.
${OUTPUT_OPTION}
    --types strings   Output only events of given types.
-w, --watch   After listing the requested events, watch for more events.
`,

  async run(call) {
    const types = call.flags.list("types").flatMap((word) => word.split(","));
    for (const type of types)
      if (!TYPES.some((known) => known.toLowerCase() === type.toLowerCase()))
        throw plainError(`valid --types are Normal or Warning`);
    const fieldSelector = await about(call);
    const resource = (await call.resources()).require("events");
    const place = call.allNamespaces ? undefined : call.namespace;
    const query = { fieldSelector };
    const list = await call.api.get(pathOf(resource, place), { query });
    const isWanted = (event: Json) =>
      types.length === 0 || types.some((type) => type.toLowerCase() === textAt(event, "type").toLowerCase());
    const found = listAt(list, "items").filter(isWanted).toSorted(byTime);
    if (call.flags.is("watch")) return watch(call, found, pathOf(resource, place), query, list, isWanted);
    if (found.length === 0) {
      await call.warn(
        call.allNamespaces ? "No events found.\n" : `No events found in ${call.namespace} namespace.\n`,
      );
      return 0;
    }
    const format = call.flags.text("output");
    const head = { apiVersion: "v1", kind: "Event" };
    const objects = found.map((event) => ({ ...head, ...recordAt(event) }));
    const text = formatObjects(objects, true, format, (event) => `event/${nameOf(event)}`);
    await call.print(
      text ?? align(`${[...headers(call), ...found.map((event) => row(call, event))].join("\n")}\n`),
    );
    return 0;
  },
});

/** `--for pod/web` */
async function about(call: Call): Promise<string | undefined> {
  const word = call.flags.text("for");
  if (word === "") return undefined;
  if (!word.includes("/")) throw plainError("--for must be in resource/name form");
  const [chosen] = await chooseObjects(call, [word]);
  if (!chosen) return undefined;
  const { resource, name } = chosen;
  return `involvedObject.kind=${resource.kind},involvedObject.name=${name ?? ""}`;
}

function timeOf(event: Json): string {
  return textAt(event, "lastTimestamp") || textAt(event, "metadata", "creationTimestamp");
}

function byTime(a: Json, b: Json): number {
  const difference = Date.parse(timeOf(a)) - Date.parse(timeOf(b));
  const number = (event: Json) => Number(textAt(event, "metadata", "resourceVersion"));
  return difference || number(a) - number(b);
}

function headers(call: Call): readonly string[] {
  if (call.flags.is("no-headers")) return [];
  return [`${call.allNamespaces ? "NAMESPACE\t" : ""}LAST SEEN\tTYPE\tREASON\tOBJECT\tMESSAGE`];
}

function row(call: Call, event: Json): string {
  const age = (time: string) => formatAge(call.now() - Date.parse(time));
  const count = numberAt(event, "count");
  const last = age(timeOf(event));
  const seen = count > 1 ? `${last} (x${count} over ${age(textAt(event, "firstTimestamp"))})` : last;
  const object = recordAt(event, "involvedObject");
  return [
    ...(call.allNamespaces ? [textAt(event, "metadata", "namespace")] : []),
    seen,
    textAt(event, "type"),
    textAt(event, "reason"),
    `${textAt(object, "kind")}/${textAt(object, "name")}`,
    textAt(event, "message").trim(),
  ].join("\t");
}

async function watch(
  call: Call,
  found: readonly Json[],
  path: string,
  query: Readonly<Record<string, string | undefined>>,
  list: Json,
  isWanted: (event: Json) => boolean,
): Promise<number> {
  const table = new GrowingTable();
  await call.print(table.format([...headers(call), ...found.map((event) => row(call, event))]));
  const resourceVersion = textAt(list, "metadata", "resourceVersion");
  for await (const change of call.api.watch(path, { ...query, resourceVersion }, false)) {
    const event = recordAt(change, "object");
    if (textAt(change, "type") !== "DELETED" && isWanted(event))
      await call.print(table.format([row(call, event)]));
  }
  return 0;
}
