import { prettyRef } from "./refspec.ts";

/** `1234567..89abcde`, or anything that is not longer (transport.h, TRANSPORT_SUMMARY_WIDTH). */
const SUMMARY_WIDTH = 17;
/** fetch lines up names from here on. */
const NAME_WIDTH = 10;

export interface FetchRow {
  readonly sign: string;
  readonly summary: string;
  readonly from: string;
  readonly to: string;
  readonly note?: string;
}

/** ` * [new branch]      topic      -> origin/topic` */
export function formatFetchRow({ sign, summary, from, to, note }: FetchRow, width = NAME_WIDTH): string {
  const end = note === undefined ? "" : `  (${note})`;
  return ` ${sign} ${summary.padEnd(SUMMARY_WIDTH)} ${from.padEnd(width)} -> ${to}${end}\n`;
}

/** How wide the names of the other side are; those that would not fit on a line do not count. */
export function nameWidth(
  rows: readonly { readonly name: string; readonly local: string }[],
  columns: number,
): number {
  let width = NAME_WIDTH;
  for (const { name, local } of rows) {
    const [from, to] = [prettyRef(name).length, prettyRef(local).length];
    if (21 + from + 4 + to < columns) width = Math.max(width, from);
  }
  return width;
}

/** ` ! [rejected]        main -> main (fetch first)` */
export function formatPushRow(sign: string, summary: string, names: string, note?: string): string {
  return ` ${sign} ${summary.padEnd(SUMMARY_WIDTH)} ${names}${note === undefined ? "" : ` (${note})`}\n`;
}

/** An address as the tables and FETCH_HEAD show it. */
export function shownAddress(url: string): string {
  return url.replace(/\/+$/, "").replace(/\.git$/, "");
}
