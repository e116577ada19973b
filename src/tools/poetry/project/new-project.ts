import { type TomlValue, writeKey, writeString, writeValue } from "../toml-edit/write-value.ts";

/** The author where git knows none. */
export const NOBODY = "Your Name <you@example.com>";

export interface NewProject {
  readonly name: string;
  readonly version?: string;
  readonly description?: string;
  /** `Ada Learner <ada@example.com>`; undefined: nobody. */
  readonly author: string | undefined;
  readonly license?: string;
  readonly readme: string;
  readonly python: string;
  /** An inline table. */
  readonly packages?: string | undefined;
  readonly dependencies?: ReadonlyMap<string, TomlValue>;
  readonly devDependencies?: ReadonlyMap<string, TomlValue>;
}

/** The pyproject.toml that `new` and `init` of the first poetry begin with. */
export function newProjectText(project: NewProject): string {
  const {
    name,
    version = "0.1.0",
    description = "",
    author,
    license = "",
    readme,
    python,
    packages,
  } = project;
  const row = (key: string, value: string) => `${key} = ${value}\n`;
  const dependencies = [...(project.dependencies ?? [])].map(([key, value]) =>
    row(writeKey(key), writeValue(value)),
  );
  const dev = [...(project.devDependencies ?? [])].map(([key, value]) =>
    row(writeKey(key), writeValue(value)),
  );
  return [
    "[tool.poetry]\n",
    row("name", writeString(name)),
    row("version", writeString(version)),
    row("description", writeString(description)),
    row("authors", author === undefined ? "[]" : `[${writeString(author)}]`),
    license === "" ? "" : row("license", writeString(license)),
    row("readme", writeString(readme)),
    packages === undefined ? "" : row("packages", `[${packages}]`),
    "\n[tool.poetry.dependencies]\n",
    row("python", writeString(python)),
    ...dependencies,
    dev.length > 0 ? `\n[tool.poetry.group.dev.dependencies]\n${dev.join("")}` : "",
    dev.length > 0 ? "\n[build-system]\n" : "\n\n[build-system]\n",
    row("requires", '["poetry-core"]'),
    row("build-backend", '"poetry.core.masonry.api"'),
  ].join("");
}
