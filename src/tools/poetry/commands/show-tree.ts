import type { Console } from "../console/console.ts";
import type { LockedPackage } from "../lock/lock-file.ts";
import type { Dependency } from "../project/dependency.ts";

const COLORS = ["cyan", "yellow", "green", "magenta", "blue"] as const;

/** A package and below it what it needs. With `only`, of its direct dependencies that one. */
export async function printTree(
  console: Console,
  root: LockedPackage,
  packages: readonly LockedPackage[],
  only?: string,
): Promise<void> {
  const description = root.description === "" ? "" : ` ${root.description}`;
  await console.line(`<c1>${root.name}</c1> <b>${root.version.text}</b>${description}`);
  const dependencies = sorted(root.dependencies).filter(({ key }) => only === undefined || key === only);
  for (const [at, one] of dependencies.entries()) {
    const bar = at === dependencies.length - 1 ? "└" : "├";
    await console.line(`${bar}── <fg=${COLORS[1]}>${one.key}</> ${one.text}`);
    await printBelow(
      console,
      one,
      packages,
      new Set([root.name, one.key]),
      bar.replace("├", "│").replace("└", " "),
      2,
    );
  }
}

async function printBelow(
  console: Console,
  above: Dependency,
  packages: readonly LockedPackage[],
  /** What was shown below the same direct dependency: poetry takes a second time for a circle. */
  shown: Set<string>,
  bars: string,
  level: number,
): Promise<void> {
  const dependencies = sorted(packages.find(({ name }) => name === above.key)?.dependencies ?? []);
  for (const [at, one] of dependencies.entries()) {
    const bar = at === dependencies.length - 1 ? "└" : "├";
    const isCircular = shown.has(one.key);
    const note = isCircular ? "(circular dependency aborted here)" : "";
    await console.line(
      `${bars}   ${bar}── <fg=${COLORS[level % COLORS.length]}>${one.key}</> ${one.text} ${note}`,
    );
    if (isCircular) continue;
    shown.add(one.key);
    const next = `${bars}   ${bar === "├" ? "│" : " "}`;
    await printBelow(console, one, packages, shown, next, level + 1);
  }
}

function sorted(dependencies: readonly Dependency[]): readonly Dependency[] {
  return [...dependencies].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
