import { addTable, hasTable, removeTable } from "../toml-edit/edit.ts";
import { writeString } from "../toml-edit/write-value.ts";
import type { Source } from "./sources.ts";

const TABLE = "tool.poetry.source";

/** pyproject.toml with those sources and no others. */
export function writeSources(text: string, sources: readonly Source[], hasPriorities: boolean): string {
  let bare = text;
  while (hasTable(bare, TABLE)) bare = removeTable(bare, TABLE);
  if (sources.length === 0) return bare;
  const blocks = sources.map(({ name, url, priority }) => {
    const how = hasPriorities
      ? `priority = ${writeString(priority)}\n`
      : `default = ${priority === "default"}\nsecondary = ${priority === "secondary"}\n`;
    return `[[${TABLE}]]\nname = ${writeString(name)}\nurl = ${writeString(url)}\n${how}`;
  });
  return addTable(bare, TABLE, "tool.poetry").replace(`[${TABLE}]\n`, () => blocks.join("\n\n"));
}
