import type { KubeObject } from "../api/fields.ts";

export interface Column {
  readonly name: string;
  /** Above zero: only with `-o wide`. */
  readonly priority: number;
}

export type Cell = string | number;

/** How the objects of one kind are shown in a table (kubernetes pkg/printers/internalversion). */
export interface Printer<T extends KubeObject> {
  readonly columns: readonly Column[];
  row(object: T, now: number): readonly Cell[];
}

/** Names of columns; those in brackets are for `-o wide`. */
export function columns(names: string): readonly Column[] {
  return names.split("|").map((name) => {
    const isWide = name.startsWith("[");
    return { name: isWide ? name.slice(1, -1) : name, priority: isWide ? 1 : 0 };
  });
}

export const none = (text: string | undefined) => (text ? text : "<none>");
