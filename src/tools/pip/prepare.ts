import type { Project, Release } from "../python-packages/index/package-index.ts";
import { metadataText } from "../python-packages/install-release.ts";
import { chooseFile } from "../python-packages/wheel-tags.ts";
import { displayPath, type PipContext, PipError } from "./context.ts";
import { download } from "./download.ts";
import { type Candidate, formatAsked, formatOrigin } from "./resolver/candidate.ts";
import { inParentheses } from "./resolver/explain-failure.ts";

/** Since 23.2 the index is asked for the metadata alone (PEP 658); before, the whole file came at once. */
const METADATA_SINCE = 2302;

/** Tells of candidates when the resolver comes to them. */
export class Preparer {
  #header = "";

  constructor(private readonly context: PipContext) {}

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
    const header = `Collecting ${asked}${from !== "" && version >= 2301 ? ` (from ${from})` : ""}`;
    if (header !== this.#header) await console.info(header);
    this.#header = header;
    const file = chooseFile(source.release, context.interpreter.version.text);
    if (!file) return;
    if (file.kind === "sdist" && isCompiled(source.release)) throw notBuilt(source, context);
    if (version < METADATA_SINCE || file.kind === "sdist")
      return download(context, { name: file.name, size: file.size, indent: "  " });
    const name = `${file.name}.metadata`;
    if (version < 2303)
      await console.info(
        `  Obtaining dependency information for ${asked} from https://files.pythonhosted.org/packages/${file.sha256.slice(0, 2)}/${file.sha256.slice(2, 4)}/${file.sha256.slice(4)}/${name}`,
      );
    await download(context, {
      name,
      size: metadataText(source.project, source.release).length,
      indent: "  ",
    });
  }
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
export async function announceDownloads(context: PipContext, chosen: readonly Candidate[]): Promise<void> {
  if (context.version < METADATA_SINCE) return;
  for (const { source } of chosen) {
    if (source.kind !== "release" || source.file !== undefined) continue;
    const file = chooseFile(source.release, context.interpreter.version.text);
    if (file?.kind === "wheel") await download(context, { name: file.name, size: file.size, indent: "" });
  }
}
