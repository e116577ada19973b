/** The order of version numbers inside names, as `ls -v` and `sort -V` have it (gnulib filevercmp.c). */
export function compareVersions(a: string, b: string): number {
  if (a === "" || b === "") return Number(a !== "") - Number(b !== "");
  const special = compareLeadingDots(a, b);
  if (special !== undefined) return special;
  const first = compareParts(withoutSuffix(a), withoutSuffix(b));
  return first !== 0 ? first : compareParts(a, b);
}

/** `.` before `..` before other names with a dot before all others. */
function compareLeadingDots(a: string, b: string): number | undefined {
  const aDots = dotRank(a);
  const bDots = dotRank(b);
  if (aDots !== bDots) return aDots - bDots;
  return aDots < 2 ? 0 : undefined;
}

function dotRank(name: string): number {
  if (name === ".") return 0;
  if (name === "..") return 1;
  return name.startsWith(".") ? 2 : 3;
}

/** `.tar.gz` and the like count only where the rest is the same. */
function withoutSuffix(name: string): string {
  return name.replace(/(?<=.)(?:\.[A-Za-z~][A-Za-z0-9~]*)+$/s, "");
}

/** dpkg's order: digits by value, letters before all else, `~` before even the end. */
function compareParts(a: string, b: string): number {
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    while ((i < a.length && !isDigit(a, i)) || (j < b.length && !isDigit(b, j))) {
      const difference = rank(a, i) - rank(b, j);
      if (difference !== 0) return difference;
      i++;
      j++;
    }
    while (a[i] === "0") i++;
    while (b[j] === "0") j++;
    let difference = 0;
    while (isDigit(a, i) && isDigit(b, j)) {
      if (difference === 0) difference = a.charCodeAt(i) - b.charCodeAt(j);
      i++;
      j++;
    }
    if (isDigit(a, i)) return 1;
    if (isDigit(b, j)) return -1;
    if (difference !== 0) return difference;
  }
  return 0;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function rank(text: string, at: number): number {
  if (at >= text.length) return -1;
  if (isDigit(text, at)) return 0;
  const code = text.charCodeAt(at);
  if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) return code;
  return code === 0x7e ? -2 : code + 256;
}
