import { normalizePath } from "../../base/paths.ts";
import { metadataText } from "../python-packages/install-release.ts";
import { parseHeaders } from "../python-packages/installed.ts";
import { chooseFile } from "../python-packages/wheel-tags.ts";
import { type PipContext, unexpected } from "./context.ts";
import { environmentJson, formatJson, type Json, metadataJson } from "./metadata-json.ts";
import { ownVersion } from "./own-version.ts";
import { fileUrl } from "./prepare.ts";
import type { Candidate } from "./resolver/candidate.ts";
import type { Plan } from "./resolver/resolve-asked.ts";

/** `--report`: https://pip.pypa.io/en/stable/reference/installation-report/ */
export async function writeReport(context: PipContext, plan: Plan): Promise<void> {
  const { values, console, files, interpreter, process } = context;
  const path = values.text("jsonReportFile");
  if (path === undefined) return;
  const text = formatJson({
    version: "1",
    pip_version: ownVersion(process, interpreter),
    install: plan.toInstall.map((one) => itemOf(context, plan, one)),
    environment: environmentJson(context),
  });
  if (path === "-") return console.print(text);
  const failed = files.writeFile(normalizePath(path, process.cwd), text.trimEnd());
  if (failed) throw unexpected(failed, path);
}

function itemOf(context: PipContext, plan: Plan, { source, project, wanted }: Candidate): Json {
  const requested = plan.requested.has(project);
  const extras: Readonly<Record<string, Json>> =
    requested && wanted.requirement.extras.length > 0 ? { requested_extras: wanted.requirement.extras } : {};
  if (source.kind === "local")
    return {
      download_info: { url: `file://${source.local.path}`, dir_info: editableJson(source.local.isEditable) },
      is_direct: true,
      requested,
      ...extras,
      metadata: metadataJson(
        new Map([
          ["Metadata-Version", ["2.1"]],
          ["Name", [source.local.name]],
          ["Version", [source.local.version.text]],
          ...(source.local.requiresTexts.length > 0
            ? [["Requires-Dist", source.local.requiresTexts] as const]
            : []),
        ]),
      ),
    };
  if (source.kind !== "release") return {};
  const { archive } = source;
  const file = chooseFile(source.release, context.target);
  const sha256 = archive?.sha256 ?? file?.sha256 ?? "";
  const url = archive?.url ?? (file ? fileUrl(file) : "");
  return {
    download_info: { url, archive_info: { hash: `sha256=${sha256}`, hashes: { sha256 } } },
    is_direct: archive !== undefined,
    requested,
    ...extras,
    metadata: metadataJson(parseHeaders(metadataText(source.project, source.release))),
  };
}

function editableJson(isEditable: boolean): Json {
  return isEditable ? { editable: true } : {};
}
