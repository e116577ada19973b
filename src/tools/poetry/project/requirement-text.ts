import { normalizePath } from "../../../base/paths.ts";
import type { TomlValue } from "../toml-edit/write-value.ts";
import { parseConstraint } from "./constraint.ts";

/** A wish as PEP 508 in poetry's spelling: `flask` and `^3.1` → `flask (>=3.1,<4.0)`. */
export function requirementText(name: string, wish: TomlValue, directory = ""): string {
  const table = typeof wish === "object" && !Array.isArray(wish) ? { ...wish } : { version: wish };
  const { version, extras, python, platform, markers, url, path, git, rev, subdirectory } = table as Readonly<
    Record<string, TomlValue>
  >;
  const bracket = Array.isArray(extras) && extras.length > 0 ? `[${extras.join(",")}]` : "";
  const origin = originOf({ url, path, git, rev, subdirectory }, directory);
  const set = parseConstraint(typeof version === "string" ? version : "*");
  const range =
    origin !== undefined ? ` @ ${origin}` : !set || set.isAny ? "" : ` (${asSpecifiers(`${set}`)})`;
  const conditions = [
    ...(typeof markers === "string" ? [markers] : []),
    ...(typeof python === "string" ? [pythonCondition(python)] : []),
    ...(typeof platform === "string" ? [`sys_platform == "${platform}"`] : []),
  ].filter((one) => one !== "");
  return `${name}${bracket}${range}${conditions.length > 0 ? ` ; ${conditions.join(" and ")}` : ""}`;
}

type OriginKeys = Readonly<Record<"url" | "path" | "git" | "rev" | "subdirectory", TomlValue | undefined>>;

/** What stands behind `@`: PEP 508 knows absolute places alone. */
function originOf({ url, path, git, rev, subdirectory }: OriginKeys, directory: string): string | undefined {
  if (typeof git === "string") {
    const at = typeof rev === "string" ? `@${rev}` : "";
    return `git+${git}${at}${typeof subdirectory === "string" ? `#subdirectory=${subdirectory}` : ""}`;
  }
  if (typeof url === "string") return url;
  return typeof path === "string" ? `file://${normalizePath(path, directory)}` : undefined;
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
