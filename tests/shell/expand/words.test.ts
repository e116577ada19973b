import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MiniShell } from "./mini-shell.ts";

interface Recorded {
  readonly script: string;
  readonly prints: string;
}

/** What real bash printed: recorded by record.mjs. */
function recorded(name: string): readonly Recorded[] {
  return JSON.parse(readFileSync(new URL(`${name}.recorded.json`, import.meta.url), "utf8"));
}

describe.each(["words", "arithmetic"])("%s, as in bash", (name) => {
  const blocks = recorded(name);
  it("has recorded blocks", () => expect(blocks.length).toBeGreaterThan(50));
  it.each(blocks.map((block) => [block.script, block] as const))("%s", async (_title, { script, prints }) => {
    expect(await new MiniShell().run(`${script}\n`)).toBe(prints);
  });
});
