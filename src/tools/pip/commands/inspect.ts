import { decode } from "../../../base/bytes.ts";
import { baseName, joinPath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { InstalledDistribution } from "../../python-packages/installed.ts";
import type { PipCommand, PipContext } from "../context.ts";
import { environmentJson, formatJson, type Json, metadataJson } from "../metadata-json.ts";
import { ownVersion } from "../own-version.ts";
import { shownPackages } from "../shown-packages.ts";

/** https://pip.pypa.io/en/stable/reference/inspect-report/ */
export const inspect: PipCommand = async (context) => {
  const { console, process, interpreter } = context;
  await console.output(
    formatJson({
      version: "1",
      pip_version: ownVersion(process, interpreter),
      installed: shownPackages(context).map((one) => itemOf(context, one)),
      environment: environmentJson(context),
    }),
  );
  return 0;
};

function itemOf({ files }: PipContext, one: InstalledDistribution): Json {
  const direct = files.readFile(joinPath(one.infoPath, "direct_url.json"));
  return {
    metadata: metadataJson(one.metadata),
    metadata_location: joinPath(one.location, baseName(one.infoPath)),
    ...(direct instanceof Errno ? {} : { direct_url: parseJson(decode(direct)) }),
    ...(one.installer === "" ? {} : { installer: one.installer }),
    requested: one.isRequested,
  };
}

/** A file that is no JSON is shown as its text. */
function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
