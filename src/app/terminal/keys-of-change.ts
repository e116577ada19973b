const DELETE = "\x7f";

/**
 * The keys that turn one text into another where the cursor stands at its end: deletions back to what both share, then
 * the new end. A key deletes a whole character, as a person sees them.
 */
export function keysOfChange(before: string, after: string): string {
  const [old, now] = [charactersOf(before), charactersOf(after)];
  let shared = 0;
  while (shared < now.length && now[shared] === old[shared]) shared++;
  return DELETE.repeat(old.length - shared) + now.slice(shared).join("");
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function charactersOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
