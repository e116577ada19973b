import { markerEnvironment } from "../../python-packages/markers.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import { buildLocals } from "../build-local.ts";
import { type PipCommand, type PipContext, PipError } from "../context.ts";
import { chooseDestination } from "../destination.ts";
import { installAll } from "../install-all.ts";
import { ownVersionLine } from "../own-version.ts";
import { announceDownloads, fileUrl } from "../prepare.ts";
import { writeReport } from "../report.ts";
import { readAsked, tellRemarks } from "../requirement-words.ts";
import type { Candidate } from "../resolver/candidate.ts";
import { resolveAsked } from "../resolver/resolve-asked.ts";
import { warnOfRoot } from "../warn-of-root.ts";

/** https://pip.pypa.io/en/stable/cli/pip_install/ */
export const install: PipCommand = async (context) => {
  const { console, values } = context;
  const destination = await chooseDestination(context);
  if (!destination) return 1;
  const asked = readAsked(context, markerEnvironment(context.interpreter.version.text));
  if (console.verbosity > 0)
    await console.info(`Using ${ownVersionLine(context.process, context.interpreter)}`);
  await tellRemarks(context, asked);
  if (asked.asked.length === 0) {
    if (values.list("requirements").length + context.operands.length > 0) return 0;
    throw new PipError(`You must give at least one requirement to install (see "pip help install")`);
  }
  const resolution = await resolveAsked(context, asked, { ignoresInstalled: destination.isTarget });
  if (!resolution) return 1;
  await warnOfYanked(context, resolution.toInstall);
  await announceDownloads(context, resolution);
  await writeReport(context, resolution);
  if (values.flag("dryRun")) {
    const items = resolution.toInstall
      .map((one) => `${nameInMetadata(one)}-${one.version.text}`)
      .sort((a, b) => (a < b ? -1 : 1));
    if (items.length > 0) await console.info(`Would install ${items.join(" ")}`);
    return 0;
  }
  await buildLocals(context, resolution.toInstall);
  const status = await installAll(context, resolution, destination);
  if (status === 0) await warnOfRoot(context);
  return status;
};

function nameInMetadata({ source, shownName }: Candidate): string {
  return source.kind === "release" ? source.project.name : shownName;
}

/** PEP 592: a yanked release is taken only where it is asked for by its number. */
async function warnOfYanked({ console }: PipContext, candidates: readonly Candidate[]): Promise<void> {
  for (const { source, project, version } of candidates) {
    if (source.kind !== "release" || source.release.yanked === undefined) continue;
    const file = source.release.files[0];
    const python = source.release.requiresPythonText;
    const where = `${file ? fileUrl(file) : ""} (from https://pypi.org/simple/${normalizeName(project)}/)${python === "" ? "" : ` (requires-python:${python})`}`;
    await console.warn(
      `The candidate selected for download or install is a yanked version: '${project}' candidate (version ${version.text} at ${where})\nReason for being yanked: ${source.release.yanked === "" ? "<none given>" : source.release.yanked}`,
    );
  }
}
