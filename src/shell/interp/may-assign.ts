import type { Redirection, Word, WordPart } from "../syntax/nodes.ts";

/** Whether expanding a redirection may assign a variable: `>${log:=out}`, `>out$((n++))`, `{fd}>out`. */
export function mayAssign({ descriptor, target, hereDocument }: Redirection): boolean {
  return (
    typeof descriptor === "object" || inWord(target) || (hereDocument !== undefined && inWord(hereDocument))
  );
}

function inWord({ parts }: Word): boolean {
  return parts.some(inPart);
}

function inPart(part: WordPart): boolean {
  switch (part.kind) {
    case "arithmetic-expansion":
      return true;
    case "double-quoted":
      return part.parts.some(inPart);
    case "parameter":
      return !part.bare;
    default:
      return false;
  }
}
