import { at, type Json, listAt, numberAt, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { type Chosen, chooseObjects, missingResource, resourceOf } from "../api/choose-objects.ts";
import { pathOf, type Resource, singularName } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { KubectlError, plainError } from "../cli/failure.ts";
import { FILE_OPTIONS, readManifests } from "../files/read-manifests.ts";
import { valuesAt } from "../output/jsonpath.ts";
import { formatObjects } from "../output/print-objects.ts";
import { align, nameOf, type TableLook, tableLines } from "../output/table.ts";
import { watchObjects } from "./get-watch.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_get/ */
export const get = defineKubectl({
  summary: "Display one or many resources.",
  details: `Prints a table of the most important information about the specified resources. You can filter the list using a label
selector and the --selector flag. If the desired resource type is namespaced you will only see results in the current
namespace if you don't specify any namespace.

By specifying the output as 'template' and providing a Go template as the value of the --template flag, you can filter
the attributes of the fetched resources.

Use "kubectl api-resources" for a complete list of supported resources.`,
  examples: `# List all pods in ps output format
kubectl get pods

# List all pods in ps output format with more information (such as node name)
kubectl get pods -o wide

# List deployments in JSON output format, in the "v1" version of the "apps" API group
kubectl get deployments.v1.apps -o json

# List a pod identified by type and name specified in "pod.yaml" in JSON output format
kubectl get -f pod.yaml -o json

# Return only the phase value of the specified pod
kubectl get -o template pod/web-pod-13je7 --template={{.status.phase}}

# List resource information in custom columns
kubectl get pod test-pod -o custom-columns=CONTAINER:.spec.containers[0].name,IMAGE:.spec.containers[0].image

# List all replication controllers and services together in ps output format
kubectl get rc,services

# List one or more resources by their type and names
kubectl get rc/web service/frontend pods/web-pod-13je7`,
  usage:
    "[(-o|--output=)json|yaml|name|go-template|go-template-file|template|templatefile|jsonpath|jsonpath-as-json|jsonpath-file|custom-columns|custom-columns-file|wide] (TYPE[.VERSION][.GROUP] [NAME | -l label] | TYPE[.VERSION][.GROUP]/NAME ...) [flags] [options]",
  options: `
-A, --all-namespaces   If present, list the requested object(s) across all namespaces. Namespace in current context is ignored even if specified with --namespace.
    --field-selector string   Selector (field query) to filter on, supports '=', '==', and '!='.(e.g. --field-selector key1=value1,key2=value2). The server only supports a limited number of field queries per type.
${FILE_OPTIONS}
    --ignore-not-found   If the requested object does not exist the command will return exit code 0.
-L, --label-columns strings   Accepts a comma separated list of labels that are going to be presented as columns. Names are case-sensitive. You can also use multiple flag options like -L label1 -L label2...
    --no-headers   When using the default or custom-column output format, don't print headers (default print headers).
-o, --output string   Output format. One of: (json, yaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file, custom-columns, custom-columns-file, wide). See custom columns [https://kubernetes.io/docs/reference/kubectl/#custom-columns], golang template [http://golang.org/pkg/text/template/#pkg-overview] and jsonpath template [https://kubernetes.io/docs/reference/kubectl/jsonpath/].
-l, --selector string   Selector (label query) to filter on, supports '=', '==', and '!='.(e.g. -l key1=value1,key2=value2). Matching objects must satisfy all of the specified label constraints.
    --show-kind   If present, list the resource type for the requested object(s).
    --show-labels   When printing, show all labels as the last column (default hide labels column)
    --sort-by string   If non-empty, sort list types using this field specification.  The field specification is expressed as a JSONPath expression (e.g. '{.metadata.name}'). The field in the API resource specified by this JSONPath expression must be an integer or a string.
    --template string   Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
-w, --watch   After listing/getting the requested object, watch for changes.
    --watch-only   Watch for changes to the requested object(s), without listing/getting first.
`,

  async run(call) {
    const { flags } = call;
    const chosen = await chosenObjects(call);
    if (flags.is("watch") || flags.is("watch-only")) return watchObjects(call, chosen);
    const format = formatOf(call);
    if (format !== "" && format !== "wide") return getObjects(call, chosen, format);
    return getTables(call, chosen);
  },
});

/** `--template` alone is a Go template; beside `-o` it is the one that is not given there. */
export function formatOf({ flags }: Call): string {
  const output = flags.text("output");
  if (!flags.given("template")) return output;
  if (output === "") return `go-template=${flags.text("template")}`;
  return /^(go-template|template|jsonpath)$/.test(output) ? `${output}=${flags.text("template")}` : output;
}

async function chosenObjects(call: Call): Promise<readonly Chosen[]> {
  if (call.flags.list("filename").length > 0) {
    const resources = await call.resources();
    return (await readManifests(call)).map(({ object, source }) => ({
      resource: resourceOf(
        resources.ofKind(textAt(object, "apiVersion"), textAt(object, "kind")),
        object,
        source,
      ),
      name: nameOf(object),
    }));
  }
  if (call.operands.length === 0) {
    await call.warn(
      'You must specify the type of resource to get. Use "kubectl api-resources" for a complete list of supported resources.\n\n',
    );
    throw missingResource(call);
  }
  const chosen = await chooseObjects(call);
  if (chosen.some(({ name }) => name !== undefined)) {
    if (call.allNamespaces) throw plainError("a resource cannot be retrieved by name across all namespaces");
    if (call.flags.text("selector") !== "")
      throw plainError("name cannot be provided when a selector is specified");
  }
  return chosen;
}

function placeOf(call: Call): string | undefined {
  return call.allNamespaces ? undefined : call.namespace;
}

export function queryOf({ flags }: Call): Record<string, string | undefined> {
  return {
    labelSelector: flags.text("selector") || undefined,
    fieldSelector: flags.text("field-selector") || undefined,
  };
}

/** Asks for each, and tells at the end what there is not. */
async function eachAnswer(
  call: Call,
  chosen: readonly Chosen[],
  asTable: boolean,
  use: (resource: Resource, answer: Json, isList: boolean) => void,
): Promise<KubectlError[]> {
  const failures: KubectlError[] = [];
  for (const { resource, name } of chosen)
    try {
      const path = pathOf(resource, placeOf(call), name);
      const query = name === undefined ? queryOf(call) : {};
      use(resource, await call.api.get(path, { query, asTable }), name === undefined);
    } catch (thrown) {
      if (!(thrown instanceof KubectlError)) throw thrown;
      const isMissing = thrown.message.includes("(NotFound)");
      if (!(isMissing && call.flags.is("ignore-not-found"))) failures.push(thrown);
    }
  return failures;
}

async function tell(call: Call, failures: readonly KubectlError[]): Promise<number> {
  for (const { message } of failures) await call.warn(`${message}\n`);
  return failures.length > 0 ? 1 : 0;
}

async function getObjects(call: Call, chosen: readonly Chosen[], format: string): Promise<number> {
  const names = new Map<Json, string>();
  const objects: Json[] = [];
  const add = (resource: Resource, object: Json) => {
    names.set(object, `${singularName(resource)}/${nameOf(object)}`);
    objects.push(object);
  };
  const failures = await eachAnswer(call, chosen, false, (resource, answer, isList) => {
    if (!isList) return add(resource, answer);
    const head = { apiVersion: resource.groupVersion, kind: resource.kind };
    for (const item of listAt(answer, "items")) add(resource, { ...head, ...recordAt(item) });
  });
  const isList = chosen.length !== 1 || chosen[0]?.name === undefined;
  if (objects.length > 0 || (isList && failures.length === 0)) {
    const ordered = sortBy(call, objects, (object) => object);
    await call.print(formatObjects(ordered, isList, format, (object) => names.get(object) ?? "") ?? "");
  }
  return tell(call, failures);
}

function sortBy<T>(call: Call, items: readonly T[], of: (item: T) => Json): readonly T[] {
  const path = call.flags.text("sort-by");
  if (path === "") return items;
  const key = (item: T) =>
    valuesAt(path.startsWith(".") || path.startsWith("{") ? path : `.${path}`, of(item))[0] ?? "";
  const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text);
  return items.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (isNumber(x) && isNumber(y)) return Number(x) - Number(y);
    return x < y ? -1 : x > y ? 1 : 0;
  });
}

export function lookOf(call: Call, resource: Resource, showsKind: boolean): TableLook {
  const { flags } = call;
  return {
    isWide: flags.text("output") === "wide",
    showsLabels: flags.is("show-labels"),
    labelColumns: flags.list("label-columns").flatMap((word) => word.split(",")),
    showsNamespace: call.allNamespaces && resource.isNamespaced,
    hasHeaders: !flags.is("no-headers"),
    prefix: showsKind || flags.is("show-kind") ? `${singularName(resource)}/` : "",
  };
}

/** A table for each kind, with an empty line between; several single objects of one kind share theirs. */
async function getTables(call: Call, chosen: readonly Chosen[]): Promise<number> {
  const tables = new Map<Resource, Json[]>();
  const failures = await eachAnswer(call, chosen, true, (resource, answer) => {
    tables.set(resource, [...(tables.get(resource) ?? []), answer]);
  });
  const kinds = new Set(chosen.map(({ resource }) => resource));
  const texts: string[] = [];
  for (const [resource, answers] of tables) {
    const [first] = answers;
    const rows = answers.flatMap((answer) => listAt(answer, "rows"));
    if (!first || rows.length === 0) continue;
    const ordered = sortRows(call, rows, listAt(first, "columnDefinitions"));
    const table = { ...recordAt(first), rows: ordered };
    texts.push(align(tableLines(table, lookOf(call, resource, kinds.size > 1)).join("\n")));
  }
  if (texts.length > 0) await call.print(`${texts.join("\n\n")}\n`);
  else if (failures.length === 0 && !call.flags.is("ignore-not-found"))
    await call.warn(nothing(call, [...kinds]));
  return tell(call, failures);
}

/** A table's rows know but the metadata and the cells: other fields are looked for among the columns. */
function sortRows(call: Call, rows: readonly Json[], columns: readonly Json[]): readonly Json[] {
  const path = call.flags.text("sort-by");
  const last = /([A-Za-z]+)\}?$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const names: Readonly<Record<string, string>> = { lasttimestamp: "last seen", restartcount: "restarts" };
  const column = columns.findIndex((one) => textAt(one, "name").toLowerCase() === (names[last] ?? last));
  if (path === "" || path.includes("metadata") || column < 0)
    return sortBy(call, rows, (row) => at(row, "object") ?? null);
  return rows.toSorted((a, b) => compareCells(cellAt(a, column), cellAt(b, column), last));
}

function cellAt(row: Json, column: number): string {
  const cell = listAt(row, "cells")[column];
  return typeof cell === "number" ? String(numberAt(row, "cells", column)) : String(cell ?? "");
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, y: 31_536_000 };

/** The latest last: an age of less comes after one of more. */
function compareCells(a: string, b: string, field: string): number {
  if (field !== "lasttimestamp") return a < b ? -1 : a > b ? 1 : 0;
  const seconds = (text: string) =>
    [...text.matchAll(/(\d+)([smhdy])/g)].reduce(
      (sum, [, count, unit]) => sum + Number(count) * (UNITS[unit ?? "s"] ?? 1),
      0,
    );
  return seconds(b) - seconds(a);
}

export function nothing(call: Call, kinds: readonly Resource[]): string {
  const isNamespaced = kinds.some((kind) => kind.isNamespaced);
  return !call.allNamespaces && isNamespaced
    ? `No resources found in ${call.namespace} namespace.\n`
    : "No resources found\n";
}
