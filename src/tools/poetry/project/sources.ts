import { isTable } from "./dependency.ts";
import type { Project } from "./pyproject.ts";

/** An index of packages that a project names: `[[tool.poetry.source]]`. */
export interface Source {
  readonly name: string;
  readonly url: string;
  /** `default`, `primary`, `secondary`, `supplemental`, `explicit`. */
  readonly priority: string;
}

export function readSources({ poetry }: Project): readonly Source[] {
  const list = Array.isArray(poetry.source) ? poetry.source.filter(isTable) : [];
  return list.map(({ name, url, priority, default: isDefault, secondary }) => ({
    name: typeof name === "string" ? name : "",
    url: typeof url === "string" ? url : "",
    priority:
      typeof priority === "string"
        ? priority.toLowerCase()
        : isDefault === true
          ? "default"
          : secondary === true
            ? "secondary"
            : "primary",
  }));
}
