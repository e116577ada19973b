import { at, type Json, listAt, numberAt, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { alignTabs } from "../../docker/client/format/table.ts";

/** Go's tabwriter as kubectl sets it up (k8s.io/cli-runtime, GetNewTabWriter). */
export function align(text: string): string {
  return alignTabs(text, 6, 3);
}

export interface TableLook {
  readonly isWide: boolean;
  readonly showsLabels: boolean;
  /** `-L`: a column for each of these labels. */
  readonly labelColumns: readonly string[];
  readonly showsNamespace: boolean;
  readonly hasHeaders: boolean;
  /** `deployment.apps/`, where several kinds are shown. */
  readonly prefix: string;
}

/** Lines of cells between tabs, from the server's table. */
export function tableLines(table: Json, look: TableLook): readonly string[] {
  const columns = listAt(table, "columnDefinitions");
  const shown = columns.flatMap((column, index) =>
    look.isWide || numberAt(column, "priority") === 0 ? [{ index, name: textAt(column, "name") }] : [],
  );
  const nameAt = columns.findIndex((column) => textAt(column, "format") === "name");
  const headers = [
    ...(look.showsNamespace ? ["NAMESPACE"] : []),
    ...shown.map(({ name }) => name.toUpperCase()),
    ...look.labelColumns.map((label) => label.replace(/^.*\//, "").toUpperCase()),
    ...(look.showsLabels ? ["LABELS"] : []),
  ];
  const lines = look.hasHeaders ? [headers.join("\t")] : [];
  for (const row of listAt(table, "rows")) {
    const cells = listAt(row, "cells");
    const labels = recordAt(row, "object", "metadata", "labels");
    const texts = shown.map(({ index }) => {
      const text = String(cells[index] ?? "");
      return index === nameAt ? look.prefix + text : firstLine(text);
    });
    lines.push(
      [
        ...(look.showsNamespace ? [textAt(row, "object", "metadata", "namespace")] : []),
        ...texts,
        ...look.labelColumns.map((label) => textAt(labels, label)),
        ...(look.showsLabels ? [formatLabels(labels)] : []),
      ].join("\t"),
    );
  }
  return lines;
}

/** Later lines of a cell are not shown. */
function firstLine(text: string): string {
  const end = text.search(/[\f\n\r]/);
  return end < 0 ? text : `${text.slice(0, end)}...`;
}

export function formatLabels(labels: Json): string {
  const pairs = Object.entries(recordAt(labels)).map(([key, value]) => `${key}=${String(value)}`);
  return pairs.length === 0 ? "<none>" : pairs.toSorted().join(",");
}

export function nameOf(object: Json): string {
  return textAt(object, "metadata", "name");
}

export function namespaceOf(object: Json): string | undefined {
  const found = at(object, "metadata", "namespace");
  return typeof found === "string" ? found : undefined;
}
