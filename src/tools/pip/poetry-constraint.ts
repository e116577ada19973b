/** Poetry's `^1.2`, `~1.2`, `1.2.*` and `*` as PEP 440 has them. */
export function poetrySpecifiers(constraint: string): string {
  return constraint
    .split(",")
    .map((part) => one(part.trim()))
    .filter((part) => part !== "")
    .join(",");
}

function one(part: string): string {
  if (part === "" || part === "*") return "";
  if (part.startsWith("^")) return caret(part.slice(1));
  if (part.startsWith("~") && !part.startsWith("~=")) return tilde(part.slice(1));
  return /^[\dv]/.test(part) ? `==${part}` : part;
}

/** What does not change the first number that is not 0. */
function caret(version: string): string {
  const numbers = version.split(".").map(Number);
  const first = numbers.findIndex((number) => number !== 0);
  const at = first < 0 ? numbers.length - 1 : first;
  return `>=${version},<${next(numbers, at)}`;
}

/** What does not change the minor version, or the major one where it is alone. */
function tilde(version: string): string {
  const numbers = version.split(".").map(Number);
  return `>=${version},<${next(numbers, Math.min(1, numbers.length - 1))}`;
}

function next(numbers: readonly number[], at: number): string {
  return [...numbers.slice(0, at), (numbers[at] ?? 0) + 1].join(".");
}
