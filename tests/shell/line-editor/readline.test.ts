import { describe, expect, test } from "vitest";
import { expandHistory, HistoryExpansionMemory } from "../../../src/shell/line-editor/history-expansion.ts";
import { History } from "../../../src/shell/state/history.ts";
import { Editing } from "./editing.ts";
import expansions from "./history-expansion-cases.json";
import recorded from "./readline-cases.json";

/** Keys that random choice has made, typed into bash 5.2 with readline 8.2: the line and the cursor they left. */
describe.each(["emacs", "vi"] as const)("in %s mode keys do what they do in readline", (mode) => {
  test.each(recorded[mode] as [string, string, number][])("%j", async (keys, text, point) => {
    const editing = new Editing({ columns: 200, history: recorded.history });
    editing.editor.settings.mode = mode;
    editing.begin();
    await editing.type(keys);
    // What the recording ended with; in emacs mode it ends a search or an argument.
    if (mode === "emacs") await editing.type("\x18\x10");
    const { buffer } = editing.editor;
    expect(buffer.text).toBe(text);
    expect([...buffer.text.slice(0, buffer.point)].length).toBe(point);
  });
});

/** What `history -p` of bash 5.2 made of lines; null: an error. */
test.each(expansions.cases as [string, string | null][])("expands %j as bash does", (line, expanded) => {
  const history = new History();
  history.entries = expansions.history.map((text) => ({ text }));
  const result = expandHistory(line, history, new HistoryExpansionMemory(), { extglob: false });
  if (expanded === null) expect(result.kind).toBe("failed");
  else expect(result.kind === "expanded" ? result.text : line).toBe(expanded);
});
