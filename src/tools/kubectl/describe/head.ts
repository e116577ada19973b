import { type Json, recordAt, textAt } from "../../docker/client/engine/json.ts";
import type { Lines } from "./lines.ts";

/** Name and namespace, with which most descriptions begin. */
export function describeHead(lines: Lines, object: Json): void {
  lines.add(0, `Name:\t${textAt(object, "metadata", "name")}`);
  const namespace = textAt(object, "metadata", "namespace");
  if (namespace !== "") lines.add(0, `Namespace:\t${namespace}`);
}

export function describeLabels(lines: Lines, object: Json): void {
  lines.labels("Labels", recordAt(object, "metadata", "labels"));
  lines.annotations("Annotations", recordAt(object, "metadata", "annotations"));
}
