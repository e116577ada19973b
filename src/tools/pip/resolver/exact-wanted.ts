import { ANY_VERSION } from "../../python-packages/specifiers.ts";
import type { Version } from "../../python-packages/versions.ts";
import type { Candidate, Origin, Source, Wanted } from "./candidate.ts";
import { want } from "./pip-provider.ts";

interface Named {
  readonly name: string;
  readonly version: Version;
  readonly source: Source;
  readonly extras: readonly string[];
}

/** What is wanted is this very thing, and perhaps what its extras bring. */
export function exactWanted(
  { name, version, source, extras }: Named,
  origin: Origin | undefined,
): readonly Wanted[] {
  const requirement = { name, extras: [], specifiers: ANY_VERSION, url: undefined, marker: undefined };
  const plain = { ...want(requirement, origin), exactVersion: version };
  const candidate: Candidate = {
    identifier: plain.identifier,
    project: plain.project,
    shownName: name,
    extras: [],
    version,
    source,
    wanted: plain,
  };
  const exact = { ...plain, exact: candidate };
  return extras.length === 0 ? [exact] : [exact, want({ ...requirement, extras }, origin)];
}
