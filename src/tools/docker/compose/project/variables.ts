import { isRecord, type Json } from "../../client/engine/json.ts";
import { alignTabs } from "../../client/format/table.ts";

interface Variable {
  readonly isRequired: boolean;
  readonly preset: string;
  readonly other: string;
}

const REFERENCE = /\$\$|\$\{([A-Za-z_]\w*)(?:(:?[-?+])([^{}]*))?\}|\$([A-Za-z_]\w*)/g;

/** The variables that a model asks for, by name, with what stands for them (`docker compose config --variables`). */
export function formatVariables(model: Json): string {
  const found = new Map<string, Variable>();
  collect(model, found);
  const rows = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { isRequired, preset, other }]) => `${name}\t${isRequired}\t${preset}\t${other}\n`);
  return alignTabs(`NAME\tREQUIRED\tDEFAULT VALUE\tALTERNATE VALUE\n${rows.join("")}`, 20);
}

function collect(value: Json, found: Map<string, Variable>): void {
  if (Array.isArray(value)) for (const one of value) collect(one, found);
  else if (isRecord(value)) for (const one of Object.values(value)) collect(one, found);
  else if (typeof value === "string")
    for (const [, braced, operator = "", word = "", plain] of value.matchAll(REFERENCE)) {
      const name = braced ?? plain;
      if (name === undefined) continue;
      found.set(name, {
        isRequired: operator.endsWith("?"),
        preset: operator.endsWith("-") ? word : "",
        other: operator.endsWith("+") ? word : "",
      });
    }
}
