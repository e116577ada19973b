import type { Pager } from "./pager.ts";
import { expandPrompt, PROMPTS, type PromptFacts, type Where } from "./prompt.ts";

/** What `=` tells. */
export function describeFile(pager: Pager): string {
  return expandPrompt(PROMPTS.equal, factsOf(pager));
}

/** What prompts can tell about a pager. */
export function factsOf(pager: Pager): PromptFacts {
  const { view, lines, source, files } = pager;
  const placeOf = (where: Where): number | undefined => {
    if (where === "B") return view.below ?? source.bytes.length;
    const row = { t: 0, m: Math.floor((view.rows - 1) / 2), b: view.rows - 1, j: pager.target }[where];
    for (let at = row; at >= 0; at--) {
      const place = view.placeAt(at);
      if (place !== undefined && place < source.bytes.length) return place;
    }
    return view.firstShown;
  };
  const lineOf = (where: Where) => {
    const place = placeOf(where);
    return place === undefined ? undefined : lines.lineNumber(place);
  };
  const name = files.current?.name;
  const counts = pager.settings.number("numbers") > 0;
  return {
    name: name === "-" ? undefined : name,
    index: files.at + 1,
    count: files.count,
    nextName: files.get(files.at + 1)?.name,
    isFirstPrompt: pager.isNew,
    isAtEnd: view.showsEnd,
    size: source.isWhole ? source.bytes.length : undefined,
    column: view.shift,
    pageSize: view.rows,
    editor: pager.editor,
    byte: placeOf,
    line: (where) => (counts ? lineOf(where) : undefined),
    lastLine: () => (counts && source.isWhole ? lines.lineCount : undefined),
  };
}
