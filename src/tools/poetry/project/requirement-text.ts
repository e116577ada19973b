import type { TomlValue } from "../toml-edit/write-value.ts";
import { parseConstraint } from "./constraint.ts";

/** A wish as PEP 508 in poetry's spelling: `flask` and `^3.1` → `flask (>=3.1,<4.0)`. */
export function requirementText(name: string, wish: TomlValue): string {
  const table = typeof wish === "object" && !Array.isArray(wish) ? { ...wish } : { version: wish };
  const { version, extras, python, platform, markers } = table as Readonly<Record<string, TomlValue>>;
  const bracket = Array.isArray(extras) && extras.length > 0 ? `[${extras.join(",")}]` : "";
  const set = parseConstraint(typeof version === "string" ? version : "*");
  const range = !set || set.isAny ? "" : ` (${asSpecifiers(`${set}`)})`;
  const conditions = [
    ...(typeof markers === "string" ? [markers] : []),
    ...(typeof python === "string" ? [pythonCondition(python)] : []),
    ...(typeof platform === "string" ? [`sys_platform == "${platform}"`] : []),
  ].filter((one) => one !== "");
  return `${name}${bracket}${range}${conditions.length > 0 ? ` ; ${conditions.join(" and ")}` : ""}`;
}

/** A single version needs `==`. */
function asSpecifiers(text: string): string {
  return /^\d/.test(text) ? `==${text}` : text;
}

function pythonCondition(python: string): string {
  const set = parseConstraint(python);
  if (!set || set.isAny) return "";
  return `${asSpecifiers(`${set}`)}`
    .split(",")
    .map((clause) => clause.replace(/^([<>=!]+)(.*)$/, 'python_version $1 "$2"'))
    .join(" and ");
}
