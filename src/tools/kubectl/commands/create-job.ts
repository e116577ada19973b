import { type Json, type JsonRecord, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { chooseObjects } from "../api/choose-objects.ts";
import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { COMMON, createFromWords, nameFrom } from "./create-kinds.ts";

const MANUAL = { "cronjob.kubernetes.io/instantiate": "manual" };

function templateOf(call: Call, name: string, restartPolicy: string): JsonRecord {
  const command = call.rest ?? [];
  const container = {
    ...(command.length > 0 && { command: [...command] }),
    image: call.flags.text("image"),
    name,
    resources: {},
  };
  return { metadata: { creationTimestamp: null }, spec: { containers: [container], restartPolicy } };
}

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_create/kubectl_create_job/ */
export const createJob = defineKubectl({
  summary: "Create a job with the specified name.",
  examples: `# Create a job
kubectl create job my-job --image=busybox

# Create a job with a command
kubectl create job my-job --image=busybox -- date

# Create a job from a cron job named "a-cronjob"
kubectl create job test-job --from=cronjob/a-cronjob`,
  usage: "NAME --image=image [--from=cronjob/name] -- [COMMAND] [args...] [options]",
  options: `${COMMON}
    --from string   The name of the resource to create a Job from (only cronjob is supported).
    --image string   Image name to run.
`,

  async run(call) {
    const { flags } = call;
    const name = nameFrom(call);
    const [image, from] = [flags.text("image"), flags.text("from")];
    if ((image === "") === (from === "")) throw plainError("either --image or --from must be specified");
    if (from !== "" && call.rest !== undefined) throw plainError("cannot specify --from and command");
    const head = { apiVersion: "batch/v1", kind: "Job" };
    const job: JsonRecord =
      from === ""
        ? {
            ...head,
            metadata: { creationTimestamp: null, name },
            spec: { template: templateOf(call, name, "Never") },
            status: {},
          }
        : { ...head, ...(await jobFrom(call, name, from)), status: {} };
    return createFromWords(call, job, "job");
  },
});

async function jobFrom(call: Call, name: string, from: string): Promise<JsonRecord> {
  const [source] = await chooseObjects(call, [from.includes("/") ? from : `cronjobs/${from}`]);
  if (!source || source.name === undefined) throw plainError("must specify resource");
  const cronJob = await call.api.get(pathOf(source.resource, call.namespace, source.name));
  if (source.resource.kind !== "CronJob")
    throw plainError(`from must be an existing cronjob: unknown object type *v1.${source.resource.kind}`);
  const template = recordAt(cronJob, "spec", "jobTemplate");
  const owner: Json = {
    apiVersion: "batch/v1",
    controller: true,
    kind: "CronJob",
    name: source.name,
    uid: textAt(cronJob, "metadata", "uid"),
  };
  const labels = recordAt(template, "metadata", "labels");
  return {
    metadata: {
      annotations: { ...MANUAL, ...recordAt(template, "metadata", "annotations") },
      creationTimestamp: null,
      ...(Object.keys(labels).length > 0 && { labels }),
      name,
      ownerReferences: [owner],
    },
    spec: template.spec ?? null,
  };
}

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_create/kubectl_create_cronjob/ */
export const createCronJob = defineKubectl({
  summary: "Create a cron job with the specified name.",
  examples: `# Create a cron job
kubectl create cronjob my-job --image=busybox --schedule="*/1 * * * *"

# Create a cron job with a command
kubectl create cronjob my-job --image=busybox --schedule="*/1 * * * *" -- date`,
  usage: "NAME --image=image --schedule='0/5 * * * ?' -- [COMMAND] [args...] [flags] [options]",
  options: `${COMMON}
    --image string   Image name to run.
    --restart string   job's restart policy. supported values: OnFailure, Never
    --schedule string   A schedule in the Cron format the job should be run with.
`,

  async run(call) {
    const { flags } = call;
    const missing = ["image", "schedule"].filter((name) => flags.text(name) === "");
    if (missing.length > 0)
      throw plainError(`required flag(s) ${missing.map((name) => `"${name}"`).join(", ")} not set`);
    const name = nameFrom(call);
    const metadata = { creationTimestamp: null, name };
    const template = templateOf(call, name, flags.text("restart") || "OnFailure");
    const cronJob = {
      apiVersion: "batch/v1",
      kind: "CronJob",
      metadata,
      spec: { jobTemplate: { metadata, spec: { template } }, schedule: flags.text("schedule") },
      status: {},
    };
    return createFromWords(call, cronJob, "cronjob");
  },
});
