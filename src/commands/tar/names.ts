import type { Report } from "./report.ts";
import type { NameKind, Transform } from "./transform.ts";

/** Makes the names of members: without what leads out of the directory, and transformed. */
export class Names {
  readonly #told = new Set<string>();

  constructor(
    private readonly report: Report,
    private readonly keepsAbsolute: boolean,
    private readonly transforms: readonly Transform[],
  ) {}

  get transformsAny(): boolean {
    return this.transforms.length > 0;
  }

  /** Without a leading `/` and everything up to the last `../`; it is said once what goes. */
  safe(name: string, what: "member names" | "hard link targets" = "member names"): string {
    if (this.keepsAbsolute) return name;
    const prefix = /^(?:.*(?<=^|\/)\.\.(?:\/+|$)|\/+)/s.exec(name)?.[0] ?? "";
    if (prefix === "") return name;
    const message = `Removing leading \`${prefix}' from ${what}`;
    if (!this.#told.has(message)) {
      this.#told.add(message);
      this.report.note(message);
    }
    return name.slice(prefix.length) || ".";
  }

  transform(name: string, kind: NameKind = "member"): string {
    if (this.transforms.length === 0) return name;
    const isDirectory = name.endsWith("/");
    let text = isDirectory ? name.slice(0, -1) : name;
    for (const { kinds, rename } of this.transforms) if (kinds.has(kind)) text = rename(text);
    return isDirectory && text !== "" && !text.endsWith("/") ? `${text}/` : text;
  }
}

/** Without so many leading parts; undefined where there are no more. */
export function stripComponents(name: string, count: number): string | undefined {
  if (count === 0) return name;
  let rest = name;
  for (let left = count; left > 0; left--) {
    const slash = /\/+/.exec(rest);
    if (!slash) return undefined;
    rest = rest.slice(slash.index + slash[0].length);
  }
  return rest === "" ? undefined : rest;
}
