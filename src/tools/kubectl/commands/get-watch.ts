import { at, isRecord, type Json, listAt, recordAt, textAt } from "../../docker/client/engine/json.ts";
import type { Chosen } from "../api/choose-objects.ts";
import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { plainError } from "../cli/failure.ts";
import { formatObjects } from "../output/print-objects.ts";
import { nameOf, tableLines } from "../output/table.ts";
import { formatOf, lookOf, queryOf } from "./get.ts";

const LEAST = 6;
const PADDING = 3;

/** Lines of a table that grows: a column is never narrower than before. */
export class GrowingTable {
  readonly #widths: number[] = [];

  format(lines: readonly string[]): string {
    const rows = lines.map((line) => line.split("\t"));
    for (const row of rows)
      for (const [column, cell] of row.entries())
        this.#widths[column] = Math.max(this.#widths[column] ?? LEAST, [...cell].length + PADDING);
    return rows
      .map((row) =>
        row.map((cell, column) => (column < row.length - 1 ? this.#pad(cell, column) : cell)).join(""),
      )
      .map((line) => `${line}\n`)
      .join("");
  }

  #pad(cell: string, column: number): string {
    return cell + " ".repeat(Math.max(0, (this.#widths[column] ?? 0) - [...cell].length));
  }
}

/** `get -w`: what there is, and then a line for each change. */
export async function watchObjects(call: Call, chosen: readonly Chosen[]): Promise<number> {
  const [one, second] = chosen;
  if (!one || second) throw plainError("you may only specify a single resource type");
  const { resource, name } = one;
  const place = call.allNamespaces ? undefined : call.namespace;
  const format = formatOf(call);
  const asTable = format === "" || format === "wide";
  const look = lookOf(call, resource, false);
  const table = new GrowingTable();
  const fieldSelector = name === undefined ? queryOf(call).fieldSelector : `metadata.name=${name}`;
  const query = { ...queryOf(call), fieldSelector };
  if (name !== undefined) await call.api.get(pathOf(resource, place, name));
  const list = await call.api.get(pathOf(resource, place), { query, asTable });
  let hasHead = !look.hasHeaders;
  const columns = at(list, "columnDefinitions") ?? null;
  const show = async (value: Json) => {
    const lines = tableLines(
      { ...recordAt(value), columnDefinitions: columns },
      { ...look, hasHeaders: !hasHead },
    );
    hasHead = true;
    await call.print(table.format(lines));
  };
  const showObject = async (object: Json) =>
    call.print(formatObjects([object], false, format, () => `${resource.singular}/${nameOf(object)}`) ?? "");
  if (!call.flags.is("watch-only")) {
    if (asTable && listAt(list, "rows").length > 0) await show(list);
    else if (!asTable) for (const item of listAt(list, "items")) await showObject(item);
  }
  const resourceVersion = textAt(list, "metadata", "resourceVersion");
  for await (const event of call.api.watch(pathOf(resource, place), { ...query, resourceVersion }, asTable)) {
    const object = at(event, "object");
    if (!isRecord(object)) continue;
    if (asTable) await show(object);
    else await showObject(object);
  }
  return 0;
}
