import type { AlterTableCmd } from "@pgsql/types";
import type { Table } from "../catalog/catalog.ts";
import { notSimulated } from "../postgres-error.ts";

/** Not SQL's: an option of a column that moves it among the others, for `FIRST` and `AFTER` of MySQL. */
export const COLUMN_PLACE = "place among columns";

/** Where each column of the new order was in the old one. */
export function columnOrder(table: Table, { name = "", def }: AlterTableCmd): readonly number[] {
  const [option] = def && "List" in def ? (def.List.items ?? []) : [];
  const { defname, arg } = option && "DefElem" in option ? option.DefElem : {};
  if (defname !== COLUMN_PLACE) return notSimulated("options of columns");
  const to = arg && "Integer" in arg ? (arg.Integer.ival ?? 0) : 0;
  const from = table.columns.findIndex((column) => column.name === name);
  const order = table.columns.map((_, at) => at).filter((at) => at !== from);
  order.splice(to, 0, from);
  return order;
}
