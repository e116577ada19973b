import type { PipContext } from "./context.ts";

/** What root installs outside of a virtual environment may break the system's own. */
export async function warnOfRoot({
  console,
  process,
  interpreter,
  values,
  version,
}: PipContext): Promise<void> {
  if (interpreter.isVirtual || process.files.credentials.uid !== 0) return;
  if (values.text("rootUserAction") === "ignore") return;
  const later = version >= 2401 ? ", possibly rendering your system unusable" : "";
  await console.warn(
    `Running pip as the 'root' user can result in broken permissions and conflicting behaviour with the system package manager${later}. It is recommended to use a virtual environment instead: https://pip.pypa.io/warnings/venv`,
  );
}
