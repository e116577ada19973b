import { type Json, listAt, numberAt, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { plainError } from "../cli/failure.ts";

export const UNSEEN = /^Waiting for \w+ ?\w* spec update to be observed\.\.\.$/;

/** What `rollout status` says, and whether that is the end. */
export interface RolloutState {
  readonly text: string;
  readonly isDone: boolean;
}

const waits = (text: string): RolloutState => ({ text, isDone: false });

/** polymorphichelpers.StatusViewerFor; undefined: the kind has no rollout. */
export function rolloutState(kind: string, object: Json): RolloutState | undefined {
  if (kind === "Deployment") return deploymentState(object);
  if (kind !== "DaemonSet" && kind !== "StatefulSet") return undefined;
  if (textAt(object, "spec", "updateStrategy", "type") !== "RollingUpdate")
    throw plainError("rollout status is only available for RollingUpdate strategy type");
  return kind === "DaemonSet" ? daemonSetState(object) : statefulSetState(object);
}

function isUnseen(object: Json): boolean {
  return numberAt(object, "metadata", "generation") > numberAt(object, "status", "observedGeneration");
}

function deploymentState(deployment: Json): RolloutState {
  const name = JSON.stringify(textAt(deployment, "metadata", "name"));
  const status = (field: string) => numberAt(deployment, "status", field);
  if (isUnseen(deployment)) return waits("Waiting for deployment spec update to be observed...");
  const progressing = listAt(deployment, "status", "conditions").find(
    (one) => textAt(one, "type") === "Progressing",
  );
  if (textAt(progressing, "reason") === "ProgressDeadlineExceeded")
    throw plainError(`deployment ${name} exceeded its progress deadline`);
  const wished = numberAt(deployment, "spec", "replicas");
  const [all, updated, available] = [
    status("replicas"),
    status("updatedReplicas"),
    status("availableReplicas"),
  ];
  const head = `Waiting for deployment ${name} rollout to finish:`;
  if (updated < wished) return waits(`${head} ${updated} out of ${wished} new replicas have been updated...`);
  if (all > updated) return waits(`${head} ${all - updated} old replicas are pending termination...`);
  if (available < updated)
    return waits(`${head} ${available} of ${updated} updated replicas are available...`);
  return { text: `deployment ${name} successfully rolled out`, isDone: true };
}

function daemonSetState(set: Json): RolloutState {
  const name = JSON.stringify(textAt(set, "metadata", "name"));
  const status = (field: string) => numberAt(set, "status", field);
  if (isUnseen(set)) return waits("Waiting for daemon set spec update to be observed...");
  const [wished, updated, available] = [
    status("desiredNumberScheduled"),
    status("updatedNumberScheduled"),
    status("numberAvailable"),
  ];
  const head = `Waiting for daemon set ${name} rollout to finish:`;
  if (updated < wished) return waits(`${head} ${updated} out of ${wished} new pods have been updated...`);
  if (available < wished) return waits(`${head} ${available} of ${wished} updated pods are available...`);
  return { text: `daemon set ${name} successfully rolled out`, isDone: true };
}

function statefulSetState(set: Json): RolloutState {
  const status = (field: string) => numberAt(set, "status", field);
  if (isUnseen(set)) return waits("Waiting for statefulset spec update to be observed...");
  const wished = numberAt(set, "spec", "replicas");
  const ready = status("readyReplicas");
  if (ready < wished) return waits(`Waiting for ${wished - ready} pods to be ready...`);
  const rolling = recordAt(set, "spec", "updateStrategy", "rollingUpdate");
  const updated = status("updatedReplicas");
  if (rolling.partition !== undefined) {
    const wanted = wished - numberAt(rolling, "partition");
    if (updated < wanted)
      return waits(
        `Waiting for partitioned roll out to finish: ${updated} out of ${wanted} new pods have been updated...`,
      );
    return { text: `partitioned roll out complete: ${updated} new pods have been updated...`, isDone: true };
  }
  const revision = textAt(set, "status", "updateRevision");
  if (revision !== textAt(set, "status", "currentRevision"))
    return waits(
      `waiting for statefulset rolling update to complete ${updated} pods at revision ${revision}...`,
    );
  const current = status("currentReplicas");
  const text = `statefulset rolling update complete ${current} pods at revision ${textAt(set, "status", "currentRevision")}...`;
  return { text, isDone: true };
}
