import type { Resource } from "../api/resource-map.ts";
import { wrap } from "../cli/wrap.ts";
import { type Field, field } from "./explained-field.ts";
import { workloadSpecs } from "./explained-workloads.ts";

const RESOURCES = field(
  "ResourceRequirements",
  "Compute Resources required by this container. Cannot be updated.",
  {
    limits: field("map[string]Quantity", "Limits describes the maximum amount of compute resources allowed."),
    requests: field(
      "map[string]Quantity",
      "Requests describes the minimum amount of compute resources required. If Requests is omitted for a container, it defaults to Limits if that is explicitly specified, otherwise to an implementation-defined value.",
    ),
  },
);

const PROBE: NonNullable<Field["fields"]> = {
  exec: field("ExecAction", "Exec specifies the action to take."),
  failureThreshold: field(
    "integer",
    "Minimum consecutive failures for the probe to be considered failed after having succeeded. Defaults to 3.",
  ),
  httpGet: field("HTTPGetAction", "HTTPGet specifies the http request to perform."),
  initialDelaySeconds: field(
    "integer",
    "Number of seconds after the container has started before liveness probes are initiated.",
  ),
  periodSeconds: field(
    "integer",
    "How often (in seconds) to perform the probe. Default to 10 seconds. Minimum value is 1.",
  ),
  tcpSocket: field("TCPSocketAction", "TCPSocket specifies an action involving a TCP port."),
  timeoutSeconds: field(
    "integer",
    "Number of seconds after which the probe times out. Defaults to 1 second.",
  ),
};

const CONTAINERS = field(
  "[]Container",
  "List of containers belonging to the pod. Containers cannot currently be added or removed. There must be at least one container in a Pod. Cannot be updated.",
  {
    args: field(
      "[]string",
      "Arguments to the entrypoint. The container image's CMD is used if this is not provided.",
    ),
    command: field(
      "[]string",
      "Entrypoint array. Not executed within a shell. The container image's ENTRYPOINT is used if this is not provided.",
    ),
    env: field("[]EnvVar", "List of environment variables to set in the container. Cannot be updated."),
    envFrom: field("[]EnvFromSource", "List of sources to populate environment variables in the container."),
    image: field("string", "Container image name."),
    imagePullPolicy: field(
      "string",
      "Image pull policy. One of Always, Never, IfNotPresent. Defaults to Always if :latest tag is specified, or IfNotPresent otherwise. Cannot be updated.",
    ),
    livenessProbe: field(
      "Probe",
      "Periodic probe of container liveness. Container will be restarted if the probe fails. Cannot be updated.",
      PROBE,
    ),
    name: field(
      "string",
      "Name of the container specified as a DNS_LABEL. Each container in a pod must have a unique name (DNS_LABEL). Cannot be updated.",
      undefined,
      true,
    ),
    ports: field("[]ContainerPort", "List of ports to expose from the container."),
    readinessProbe: field(
      "Probe",
      "Periodic probe of container service readiness. Container will be removed from service endpoints if the probe fails. Cannot be updated.",
      PROBE,
    ),
    resources: RESOURCES,
    startupProbe: field("Probe", "StartupProbe indicates that the Pod has successfully initialized.", PROBE),
    volumeMounts: field(
      "[]VolumeMount",
      "Pod volumes to mount into the container's filesystem. Cannot be updated.",
    ),
    workingDir: field(
      "string",
      "Container's working directory. If not specified, the container runtime's default will be used.",
    ),
  },
  true,
);

const POD_SPEC = field("PodSpec", "Specification of the desired behavior of the pod.", {
  containers: CONTAINERS,
  initContainers: field(
    "[]Container",
    "List of initialization containers belonging to the pod. Init containers are executed in order prior to containers being started.",
  ),
  nodeName: field("string", "NodeName is a request to schedule this pod onto a specific node."),
  nodeSelector: field(
    "map[string]string",
    "NodeSelector is a selector which must be true for the pod to fit on a node.",
  ),
  restartPolicy: field(
    "string",
    "Restart policy for all containers within the pod. One of Always, OnFailure, Never. Default to Always.",
  ),
  terminationGracePeriodSeconds: field(
    "integer",
    "Optional duration in seconds the pod needs to terminate gracefully. Defaults to 30 seconds.",
  ),
  volumes: field("[]Volume", "List of volumes that can be mounted by containers belonging to the pod."),
});

const TEMPLATE = field(
  "PodTemplateSpec",
  "Template describes the pods that will be created.",
  { metadata: field("ObjectMeta", "Standard object's metadata."), spec: POD_SPEC },
  true,
);
const SELECTOR = field(
  "LabelSelector",
  "Label selector for pods. It must match the pod template's labels.",
  undefined,
  true,
);

const SPECS: Readonly<Record<string, Field>> = {
  ...workloadSpecs(TEMPLATE, SELECTOR),
  Pod: POD_SPEC,
  Deployment: field("DeploymentSpec", "Specification of the desired behavior of the Deployment.", {
    minReadySeconds: field(
      "integer",
      "Minimum number of seconds for which a newly created pod should be ready without any of its container crashing, for it to be considered available. Defaults to 0.",
    ),
    paused: field("boolean", "Indicates that the deployment is paused."),
    progressDeadlineSeconds: field(
      "integer",
      "The maximum time in seconds for a deployment to make progress before it is considered to be failed. Defaults to 600s.",
    ),
    replicas: field("integer", "Number of desired pods. Defaults to 1."),
    revisionHistoryLimit: field(
      "integer",
      "The number of old ReplicaSets to retain to allow rollback. Defaults to 10.",
    ),
    selector: SELECTOR,
    strategy: field(
      "DeploymentStrategy",
      "The deployment strategy to use to replace existing pods with new ones.",
      {
        rollingUpdate: field(
          "RollingUpdateDeployment",
          "Rolling update config params. Present only if DeploymentStrategyType = RollingUpdate.",
          {
            maxSurge: field(
              "IntOrString",
              "The maximum number of pods that can be scheduled above the desired number of pods. Defaults to 25%.",
            ),
            maxUnavailable: field(
              "IntOrString",
              "The maximum number of pods that can be unavailable during the update. Defaults to 25%.",
            ),
          },
        ),
        type: field(
          "string",
          'Type of deployment. Can be "Recreate" or "RollingUpdate". Default is RollingUpdate.',
        ),
      },
    ),
    template: TEMPLATE,
  }),
  ReplicaSet: field(
    "ReplicaSetSpec",
    "Spec defines the specification of the desired behavior of the ReplicaSet.",
    {
      replicas: field("integer", "Replicas is the number of desired replicas. Defaults to 1."),
      selector: SELECTOR,
      template: TEMPLATE,
    },
  ),
  Service: field("ServiceSpec", "Spec defines the behavior of a service.", {
    clusterIP: field(
      "string",
      "clusterIP is the IP address of the service and is usually assigned randomly.",
    ),
    ports: field("[]ServicePort", "The list of ports that are exposed by this service.", {
      name: field("string", "The name of this port within the service."),
      nodePort: field(
        "integer",
        "The port on each node on which this service is exposed when type is NodePort or LoadBalancer.",
      ),
      port: field("integer", "The port that will be exposed by this service.", undefined, true),
      protocol: field(
        "string",
        'The IP protocol for this port. Supports "TCP", "UDP", and "SCTP". Default is TCP.',
      ),
      targetPort: field(
        "IntOrString",
        "Number or name of the port to access on the pods targeted by the service.",
      ),
    }),
    selector: field(
      "map[string]string",
      "Route service traffic to pods with label keys and values matching this selector.",
    ),
    type: field(
      "string",
      "type determines how the Service is exposed. Defaults to ClusterIP. Valid options are ExternalName, ClusterIP, NodePort, and LoadBalancer.",
    ),
  }),
  HorizontalPodAutoscaler: field(
    "HorizontalPodAutoscalerSpec",
    "spec is the specification for the behaviour of the autoscaler.",
    {
      behavior: field(
        "HorizontalPodAutoscalerBehavior",
        "behavior configures the scaling behavior of the target in both Up and Down directions.",
      ),
      maxReplicas: field(
        "integer",
        "maxReplicas is the upper limit for the number of replicas to which the autoscaler can scale up.",
        undefined,
        true,
      ),
      metrics: field(
        "[]MetricSpec",
        "metrics contains the specifications for which to use to calculate the desired replica count.",
      ),
      minReplicas: field(
        "integer",
        "minReplicas is the lower limit for the number of replicas to which the autoscaler can scale down. It defaults to 1 pod.",
      ),
      scaleTargetRef: field(
        "CrossVersionObjectReference",
        "scaleTargetRef points to the target resource to scale.",
        undefined,
        true,
      ),
    },
  ),
};

const KINDS: Readonly<Record<string, string>> = {
  CronJob: "CronJob represents the configuration of a single cron job.",
  DaemonSet: "DaemonSet represents the configuration of a daemon set.",
  Job: "Job represents the configuration of a single job.",
  StatefulSet: "StatefulSet represents a set of pods with consistent identities.",
  Pod: "Pod is a collection of containers that can run on a host. This resource is created by clients and scheduled onto hosts.",
  Deployment: "Deployment enables declarative updates for Pods and ReplicaSets.",
  ReplicaSet: "ReplicaSet ensures that a specified number of pod replicas are running at any given time.",
  Service:
    "Service is a named abstraction of software service (for example, mysql) consisting of local port (for example 3306) that the proxy listens on, and the selector that determines which pods will answer requests sent through the proxy.",
  HorizontalPodAutoscaler:
    "HorizontalPodAutoscaler is the configuration for a horizontal pod autoscaler, which automatically manages the replica count of any resource implementing the scale subresource based on the metrics specified.",
  ConfigMap: "ConfigMap holds configuration data for pods to consume.",
  Secret:
    "Secret holds secret data of a certain type. The total bytes of the values in the Data field must be less than MaxSecretSize bytes.",
  Namespace: "Namespace provides a scope for Names. Use of multiple namespaces is optional.",
  Node: "Node is a worker node in Kubernetes. Each node will have a unique identifier in the cache (i.e. in etcd).",
};

function rootOf({ kind }: Resource): Field {
  const spec = SPECS[kind];
  return field(kind, KINDS[kind] ?? `rockpool: ${kind} is not explained here.`, {
    apiVersion: field(
      "string",
      "APIVersion defines the versioned schema of this representation of an object.",
    ),
    kind: field("string", "Kind is a string value representing the REST resource this object represents."),
    metadata: field("ObjectMeta", "Standard object's metadata."),
    ...(spec && { spec }),
  });
}

/** The page of a resource or of one of its fields; undefined: there is no such field among those that are known here. */
export function explainField(resource: Resource, path: readonly string[]): string | undefined {
  let here: Field | undefined = rootOf(resource);
  for (const name of path) here = here?.fields?.[name];
  if (!here) return undefined;
  const [group = "", version] = resource.groupVersion.includes("/")
    ? resource.groupVersion.split("/")
    : ["", resource.groupVersion];
  const head = `${group === "" ? "" : `GROUP:      ${group}\n`}KIND:       ${resource.kind}\nVERSION:    ${version}\n\n`;
  const title =
    path.length === 0
      ? ""
      : `FIELD: ${path.at(-1)} <${here.type}>${here.isRequired ? " -required-" : ""}\n\n`;
  const fields = Object.entries(here.fields ?? {}).map(
    ([name, { type, text, isRequired }]) =>
      `  ${name}\t<${type}>${isRequired ? " -required-" : ""}\n${wrap(text, "    ")}\n\n`,
  );
  const list = fields.length === 0 ? "" : `FIELDS:\n${fields.join("")}`;
  return `${head}${title}DESCRIPTION:\n${wrap(here.text, "    ")}\n    \n${list}\n`;
}
