import { encode } from "../../base/bytes.ts";
import type { DistributionFile, Project, Release } from "../python-packages/index/package-index.ts";
import { metadataText } from "../python-packages/install-release.ts";
import type { Requirement } from "../python-packages/requirement.ts";
import { chooseFile } from "../python-packages/wheel-tags.ts";
import { displayPath, type PipContext, PipError } from "./context.ts";
import { download } from "./download.ts";
import type { LinkedWheel } from "./find-links.ts";
import { type Candidate, formatAsked, formatOrigin, type Wanted } from "./resolver/candidate.ts";
import { inParentheses } from "./resolver/explain-failure.ts";
import type { Plan } from "./resolver/resolve-asked.ts";

/** Since 23.2 the index is asked for the metadata alone (PEP 658); before, the whole file came at once. */
const METADATA_SINCE = 2302;

/** Tells of candidates when the resolver comes to them. */
export class Preparer {
  #header = "";

  constructor(
    private readonly context: PipContext,
    /** Every file is fetched and compared with the hashes that the user gave. */
    private readonly requiresHashes: boolean,
    private readonly wheels: readonly LinkedWheel[],
  ) {}

  prepare = async (candidate: Candidate): Promise<void> => {
    const { source, wanted } = candidate;
    if (source.kind === "installed") {
      const { distribution } = source;
      const where = displayPath(this.context, distribution.location);
      await this.context.console.info(
        `Requirement already satisfied: ${formatAsked(wanted.requirement)} in ${where}${inParentheses(wanted)} (${distribution.version.text})`,
      );
    } else if (source.kind === "release") await this.#collect(candidate);
  };

  async #collect({ source, wanted }: Candidate): Promise<void> {
    if (source.kind !== "release") return;
    const { context } = this;
    const { console, version } = context;
    const asked = formatAsked(wanted.requirement);
    const from = formatOrigin(wanted.origin);
    const linked = this.wheels.find(({ release }) => release === source.release);
    if (linked) {
      return console.info(
        `Processing ${displayPath(context, linked.path)}${from === "" ? "" : ` (from ${from})`}`,
      );
    }
    const header = `Collecting ${asked}${from !== "" && version >= 2301 ? ` (from ${from})` : ""}`;
    if (header !== this.#header) await console.info(header);
    this.#header = header;
    const file = this.#fileOf(source.release, wanted);
    if (!file) return;
    if (this.requiresHashes) return this.#fetchHashed(file, wanted);
    if (file.kind === "sdist" && isCompiled(source.release)) throw notBuilt(source, context);
    if (version < METADATA_SINCE || file.kind === "sdist")
      return download(context, { name: file.name, size: file.size, indent: "  " });
    const name = `${file.name}.metadata`;
    if (version < 2303)
      await console.info(`  Obtaining dependency information for ${asked} from ${fileUrl(file)}.metadata`);
    await download(context, {
      name,
      size: encode(metadataText(source.project, source.release)).length,
      indent: "  ",
    });
  }

  /** The file whose hash was given, else the one that fits best. */
  #fileOf(release: Release, { hashes = [] }: Wanted): DistributionFile | undefined {
    const { target } = this.context;
    const named = (file: DistributionFile) => hashes.includes(`sha256:${file.sha256}`);
    return (
      chooseFile(release, { ...target, takes: (file) => named(file) && (target.takes?.(file) ?? true) }) ??
      chooseFile(release, target)
    );
  }

  /** See "Hash-checking mode" in pip's documentation. */
  async #fetchHashed(file: DistributionFile, { requirement, origin, hashes = [] }: Wanted): Promise<void> {
    const from = formatOrigin(origin);
    const described = `${formatAsked(requirement)} from ${fileUrl(file)}${from === "" ? "" : ` (from ${from})`}`;
    if (!isPinned(requirement))
      throw new PipError(
        `In --require-hashes mode, all requirements must have their versions pinned with ==. These do not:\n    ${described}`,
      );
    await download(this.context, { name: file.name, size: file.size, indent: "  " });
    const got = `sha256:${file.sha256}`;
    if (hashes.length === 0)
      throw new PipError(
        `Hashes are required in --require-hashes mode, but they are missing from some requirements. Here is a list of those requirements along with the hashes their downloaded archives actually had. Add lines like these to your requirements files to prevent tampering. (If you did not enable --require-hashes manually, note that it turns on automatically when any package has a hash.)\n    ${formatAsked(requirement)} --hash=${got}`,
      );
    if (!hashes.includes(got))
      throw new PipError(
        `THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions, please update the hashes. Otherwise, examine the package contents carefully; someone may have tampered with them.\n    ${described}:\n${formatMismatch(hashes, file.sha256)}`,
      );
  }
}

function isPinned({ specifiers: { specifiers } }: Requirement): boolean {
  const [only] = specifiers;
  return specifiers.length === 1 && only !== undefined && only.operator.startsWith("==") && !only.wildcard;
}

function formatMismatch(hashes: readonly string[], got: string): string {
  const expected = hashes.map((hash, index) => {
    const [algorithm = "", digest = ""] = hash.split(":");
    return `        Expected ${index === 0 ? algorithm : `${" ".repeat(algorithm.length - 3)} or`} ${digest}\n`;
  });
  return `${expected.join("")}             Got        ${got}\n`;
}

/** Where the index has it. */
export function fileUrl({ name, sha256 }: DistributionFile): string {
  return `https://files.pythonhosted.org/packages/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256.slice(4)}/${name}`;
}

/** Whether its wheels are made for platforms: from source, pip would have to compile it. */
function isCompiled({ files }: Release): boolean {
  return files.some(({ tag }) => tag !== undefined && tag.platform !== "any");
}

function notBuilt(
  { project, release }: { readonly project: Project; readonly release: Release },
  { interpreter }: PipContext,
): PipError {
  return new PipError(
    `rockpool: not simulated here: building ${project.name} ${release.version.text} from its source (it has no wheel for Python ${interpreter.version.short})`,
  );
}

/** Fetches the files of what was chosen, where only the metadata came before. */
export async function announceDownloads(
  context: PipContext,
  { toInstall: chosen, isFetched, wheels }: Plan,
): Promise<void> {
  if (context.version < METADATA_SINCE || isFetched) return;
  for (const { source } of chosen) {
    if (source.kind !== "release" || source.archive !== undefined) continue;
    if (wheels.some(({ release }) => release === source.release)) continue;
    const file = chooseFile(source.release, context.target);
    if (file?.kind === "wheel") await download(context, { name: file.name, size: file.size, indent: "" });
  }
}
