import type { PackageIndex } from "../../python-packages/index/package-index.ts";
import type { SpecifierSet } from "../../python-packages/specifiers.ts";
import { parseVersion } from "../../python-packages/versions.ts";
import { chooseFile, type Target } from "../../python-packages/wheel-tags.ts";
import type { Console } from "../console.ts";
import { type Candidate, formatAsked, formatOrigin, type Wanted } from "./candidate.ts";
import { usableReleases } from "./pip-provider.ts";
import type { Information } from "./resolve.ts";

export interface FailureSetting {
  readonly console: Console;
  readonly index: PackageIndex;
  readonly target: Target;
  readonly constraints: ReadonlyMap<string, SpecifierSet>;
}

type Cause = Information<Wanted, Candidate>;

/** Says why there is no solution, in pip's words. */
export async function explainFailure(causes: readonly Cause[], setting: FailureSetting): Promise<void> {
  const [only] = causes;
  if (only && causes.length === 1 && !setting.constraints.has(only.requirement.project))
    return explainSingle(only, setting);
  const { console } = setting;
  const triggers = [...new Set(causes.map(triggerOf))].sort();
  await console.critical(
    `Cannot install ${joinTexts(triggers)} because these package versions have conflicting dependencies.`,
  );
  await console.info(`\nThe conflict is caused by:${describeCauses(causes, setting.constraints)}

To fix this you could try to:
1. loosen the range of package versions you've specified
2. remove package versions to allow pip attempt to solve the dependency conflict
`);
  await console.error(
    "ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/#dealing-with-dependency-conflicts",
  );
}

function joinTexts(texts: readonly string[]): string {
  return texts.length === 1 ? (texts[0] ?? "") : `${texts.slice(0, -1).join(", ")} and ${texts.at(-1) ?? ""}`;
}

function describeCauses(causes: readonly Cause[], constraints: ReadonlyMap<string, SpecifierSet>): string {
  const lines = causes.map(({ requirement, parent }) => {
    const who = parent ? `${parent.shownName} ${parent.version.text} depends on ` : "The user requested ";
    return `\n    ${who}${formatForError(requirement)}`;
  });
  const relevant = new Set(causes.map(({ requirement }) => requirement.project));
  const constrained = [...relevant].flatMap((name) => {
    const specifiers = constraints.get(name);
    return specifiers ? [`\n    The user requested (constraint) ${name}${specifiers.text}`] : [];
  });
  return [...lines, ...constrained].join("");
}

/** A requirement with `and` before its last clause. */
export function formatForError({ requirement }: Wanted): string {
  const clauses = formatAsked(requirement).split(",");
  return joinTexts(clauses.map((clause) => clause.trim()));
}

function triggerOf({ requirement, parent }: Cause): string {
  if (!parent) return formatForError(requirement);
  const { origin } = parent.wanted;
  if (!origin) return `${parent.shownName}==${parent.version.text}`;
  return "file" in origin ? origin.file : origin.wanted.requirement.name;
}

/** There is nothing of that name, or nothing that fits. */
async function explainSingle({ requirement: wanted, parent }: Cause, setting: FailureSetting): Promise<void> {
  const { console, index, target } = setting;
  const shown = formatAsked(wanted.requirement);
  const project = await index.find(wanted.project);
  const python = parseVersion(target.version);
  const skipped = (project?.releases ?? []).filter(
    (release) =>
      python && !release.requiresPython.contains(python) && chooseFile(release, target) !== undefined,
  );
  if (skipped.length > 0) {
    const reasons = skipped
      .map(({ version, requiresPythonText }) => `${version.text} Requires-Python ${requiresPythonText}`)
      .sort();
    await console.critical(
      `Ignored the following versions that require a different python version: ${[...new Set(reasons)].join("; ")}`,
    );
  }
  const versions = project ? usableReleases(project, target).map(({ version }) => version.text) : [];
  const known = versions.length > 0 ? [...versions].reverse().join(", ") : "none";
  const from = parent ? ` (from ${parent.shownName})` : "";
  await console.critical(
    `Could not find a version that satisfies the requirement ${shown}${from} (from versions: ${known})`,
  );
  if (shown === "requirements.txt")
    await console.info(
      `HINT: You are attempting to install a package literally named "requirements.txt" (which cannot exist). Consider using the '-r' flag to install the packages listed in requirements.txt`,
    );
  await console.critical(`No matching distribution found for ${shown}`);
}

/** Where a requirement is from, in parentheses; nothing for what the user named on the command line. */
export function inParentheses(wanted: Wanted): string {
  const origin = formatOrigin(wanted.origin);
  return origin === "" ? "" : ` (from ${origin})`;
}
