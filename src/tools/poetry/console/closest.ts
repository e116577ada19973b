import { editDistance } from "../../../base/edit-distance.ts";

/** Names like `wanted`, the likest first: few letters to change, or it is part of them. */
export function closest(wanted: string, names: readonly string[]): readonly string[] {
  const near = names
    .map((name) => ({ name, distance: editDistance(wanted, name, 40) }))
    .filter(({ name, distance }) => distance <= wanted.length / 3 || name.includes(wanted));
  return near.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}
