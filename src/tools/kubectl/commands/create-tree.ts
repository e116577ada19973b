import { type Branch, branch } from "./branch.ts";

/** The words behind `kubectl create`. */
export const CREATE: Readonly<Record<string, Branch>> = {
  clusterrole: branch("Create a cluster role"),
  clusterrolebinding: branch("Create a cluster role binding for a particular cluster role"),
  configmap: branch(
    "Create a config map from a local file, directory or literal value",
    () => import("./create-kinds.ts").then(({ createConfigMap }) => createConfigMap),
    ["cm"],
  ),
  cronjob: branch(
    "Create a cron job with the specified name",
    () => import("./create-job.ts").then(({ createCronJob }) => createCronJob),
    ["cj"],
  ),
  deployment: branch(
    "Create a deployment with the specified name",
    () => import("./create-kinds.ts").then(({ createDeployment }) => createDeployment),
    ["deploy"],
  ),
  ingress: branch("Create an ingress with the specified name", undefined, ["ing"]),
  job: branch("Create a job with the specified name", () =>
    import("./create-job.ts").then(({ createJob }) => createJob),
  ),
  namespace: branch(
    "Create a namespace with the specified name",
    () => import("./create-kinds.ts").then(({ createNamespace }) => createNamespace),
    ["ns"],
  ),
  poddisruptionbudget: branch("Create a pod disruption budget with the specified name", undefined, ["pdb"]),
  priorityclass: branch("Create a priority class with the specified name", undefined, ["pc"]),
  quota: branch("Create a quota with the specified name", undefined, ["resourcequota"]),
  role: branch("Create a role with single rule"),
  rolebinding: branch("Create a role binding for a particular role or cluster role"),
  secret: {
    summary: "Create a secret using a specified subcommand",
    details: `Create a secret with specified type.

 A docker-registry type secret is for accessing a container registry.

 A generic type secret indicate an Opaque secret type.

 A tls type secret holds TLS certificate and its associated key.`,
    usage: "(docker-registry | generic | tls)",
    group: {
      "docker-registry": branch("Create a secret for use with a Docker registry", () =>
        import("./create-secret.ts").then(({ createDockerSecret }) => createDockerSecret),
      ),
      generic: branch("Create a secret from a local file, directory, or literal value", () =>
        import("./create-secret.ts").then(({ createGenericSecret }) => createGenericSecret),
      ),
      tls: branch("Create a TLS secret", () =>
        import("./create-secret.ts").then(({ createTlsSecret }) => createTlsSecret),
      ),
    },
  },
  service: {
    summary: "Create a service using a specified subcommand",
    aliases: ["svc"],
    group: {
      clusterip: branch("Create a ClusterIP service", () =>
        import("./create-kinds.ts").then(({ createClusterIP }) => createClusterIP),
      ),
      externalname: branch("Create an ExternalName service"),
      loadbalancer: branch("Create a LoadBalancer service"),
      nodeport: branch("Create a NodePort service", () =>
        import("./create-kinds.ts").then(({ createNodePort }) => createNodePort),
      ),
    },
  },
  serviceaccount: branch("Create a service account with the specified name", undefined, ["sa"]),
  token: branch("Request a service account token"),
};
