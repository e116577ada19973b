const AROUND = 2;

/** The lines of a Dockerfile about a failure, with marks at those that failed. */
export function sourceExcerpt(name: string, source: string, first: number, last: number): string {
  const lines = source.split("\n");
  const from = Math.max(1, first - AROUND);
  const to = Math.min(lines.length, last + AROUND);
  const shown: string[] = [];
  for (let at = from; at <= to; at++) {
    const mark = at >= first && at <= last ? ">>>" : "   ";
    shown.push(`${String(at).padStart(4)} | ${mark} ${lines[at - 1] ?? ""}\n`);
  }
  const rule = `${"-".repeat(20)}\n`;
  return `${name}:${first}\n${rule}${shown.join("")}${rule}`;
}
