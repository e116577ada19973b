import { wrapWords } from "../../base/wrap-words.ts";

/** What the coach says, for a screen: without the marks of Markdown, broken where words end. */
export function formatAdvice(advice: string, columns: number): string {
  return wrapWords(advice.replaceAll("`", ""), columns).join("\n");
}
