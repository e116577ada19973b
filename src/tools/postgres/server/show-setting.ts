import type { Node } from "@pgsql/types";
import { fail, notSimulated } from "../postgres-error.ts";
import type { Result } from "../statements/result.ts";
import { TEXT } from "../values/types.ts";
import type { Settings } from "./settings.ts";

/** SHOW */
export function showSetting(settings: Settings, name: string): Result {
  if (name === "all") notSimulated("SHOW ALL");
  const value = settings.get(name);
  if (value === undefined) fail("42704", `unrecognized configuration parameter "${name}"`);
  const shown =
    name === "timezone"
      ? "TimeZone"
      : name === "datestyle"
        ? "DateStyle"
        : name === "intervalstyle"
          ? "IntervalStyle"
          : name;
  return { tag: "SHOW", columns: [{ name: shown, type: TEXT, typmod: -1 }], rows: [[value]] };
}

/** What SET gives. */
export function settingText(node: Node): string {
  if (!("A_Const" in node)) return "";
  const { sval, ival, fval, boolval } = node.A_Const;
  if (sval) return sval.sval ?? "";
  if (boolval) return boolval.boolval ? "on" : "off";
  return fval?.fval ?? String(ival?.ival ?? 0);
}
