import { writeKey, writeString, writeValue } from "../toml-edit/write-value.ts";
import type { NewProject } from "./new-project.ts";
import { requirementText } from "./requirement-text.ts";

/** The pyproject.toml that the second poetry's `new` and `init` begin with. */
export function newProjectTableText(project: NewProject, core: string): string {
  const { version = "0.1.0", description = "", author, license = "", packages } = project;
  const row = (key: string, value: string) => `${key} = ${value}\n`;
  const needs = [...(project.dependencies ?? [])].map(
    ([name, wish]) => `    ${writeString(requirementText(name, wish))}`,
  );
  const dev = [...(project.devDependencies ?? [])].map(([key, value]) =>
    row(writeKey(key), writeValue(value)),
  );
  const major = Number(core.split(".")[0]);
  return [
    "[project]\n",
    row("name", writeString(project.name)),
    row("version", writeString(version)),
    row("description", writeString(description)),
    `authors = [\n${author === undefined ? "" : `    ${personTable(author)}\n`}]\n`,
    license === "" ? "" : row("license", `{text = ${writeString(license)}}`),
    row("readme", writeString(project.readme)),
    row("requires-python", writeString(project.python)),
    `dependencies = [\n${needs.length === 0 ? "" : `${needs.join(",\n")}\n`}]\n`,
    packages === undefined ? "" : `\n[tool.poetry]\n${row("packages", `[${packages}]`)}`,
    dev.length > 0 ? `\n[tool.poetry.group.dev.dependencies]\n${dev.join("")}` : "",
    "\n\n[build-system]\n",
    row("requires", `["poetry-core>=${major}.0.0,<${major + 1}.0.0"]`),
    row("build-backend", '"poetry.core.masonry.api"'),
  ].join("");
}

/** `Ada <ada@example.com>` → `{name = "Ada",email = "ada@example.com"}`, without a blank, as poetry writes it. */
function personTable(author: string): string {
  const [, name = author, email] = /^(.*?)(?:\s*<(.*)>)?$/.exec(author) ?? [];
  const mail = email === undefined ? "" : `,email = ${writeString(email)}`;
  return `{name = ${writeString(name)}${mail}}`;
}
