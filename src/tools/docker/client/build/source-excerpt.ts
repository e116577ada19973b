/** A single line is shown with more about it than several are (buildkit, `solver/errdefs/source.go`). */
function padded(first: number, last: number, count: number): [from: number, to: number] {
  const padding = first === last ? 4 : 2;
  let [from, to] = [first, last];
  for (let shown = 0; shown < padding; shown++) {
    if (from > 1) {
      from--;
      shown++;
    }
    if (to !== count) {
      to++;
      shown++;
    }
  }
  return [from, to];
}

/** The lines of a Dockerfile about a failure, with marks at those that failed. */
export function sourceExcerpt(name: string, source: string, first: number, last: number): string {
  const lines = source.split("\n");
  const [from, to] = padded(first, Math.min(last, lines.length), lines.length);
  const shown: string[] = [];
  for (let at = from; at <= to; at++) {
    const mark = at >= first && at <= last ? ">>>" : "   ";
    shown.push(`${String(at).padStart(4)} | ${mark} ${lines[at - 1] ?? ""}\n`);
  }
  const rule = `${"-".repeat(20)}\n`;
  return `${name}:${first}\n${rule}${shown.join("")}${rule}`;
}
