import { parse } from "smol-toml";
import { newProjectText } from "./new-project.ts";

/** The group of what was added to poetry itself. */
export const ADDITIONAL = "additional";

/** pyproject.toml of the project that stands for poetry's own environment; groups and sources of an earlier one are kept. */
export function ownProjectText(version: string, python: string, before: string): string {
  const [head = ""] = newProjectText({
    name: "poetry-instance",
    version,
    author: undefined,
    readme: "",
    python,
    dependencies: new Map([["poetry", version]]),
  })
    .replace('readme = ""\n', 'license = ""\n')
    .split("\n\n\n[build-system]");
  const kept = isToml(before) ? keptTables(before) : "";
  return `${head}\n${kept === "" ? "" : `\n${kept}`}`;
}

function isToml(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The tables of groups and sources, as they are written. */
function keptTables(text: string): string {
  const parts = text.split(/^(?=\[)/m);
  return parts
    .filter((part) => /^\[\[?tool\.poetry\.(?:group|source)\b/.test(part))
    .map((part) => `${part.trimEnd()}\n`)
    .join("\n");
}
