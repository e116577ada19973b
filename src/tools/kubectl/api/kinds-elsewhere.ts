/** Kinds that a real server has, with their short names: they are our gap, and no mistake of the learner's. */
const KINDS_ELSEWHERE: Readonly<Record<string, string>> = {
  ClusterRole: "",
  ClusterRoleBinding: "",
  CustomResourceDefinition: "crd crds",
  EndpointSlice: "",
  Ingress: "ing",
  IngressClass: "",
  Lease: "",
  LimitRange: "limits",
  NetworkPolicy: "netpol",
  PersistentVolume: "pv",
  PersistentVolumeClaim: "pvc",
  PodDisruptionBudget: "pdb",
  PriorityClass: "pc",
  ReplicationController: "rc",
  ResourceQuota: "quota",
  Role: "",
  RoleBinding: "",
  ServiceAccount: "sa",
  StorageClass: "sc",
};

export function isKindElsewhere(kind: string): boolean {
  return Object.hasOwn(KINDS_ELSEWHERE, kind);
}

/** The kind that a word on the command line names: `jobs`, `job.batch`, `ds`. */
export function kindElsewhere(word: string): string | undefined {
  const [name = ""] = word.toLowerCase().split(".");
  return Object.keys(KINDS_ELSEWHERE).find((kind) => {
    const singular = kind.toLowerCase();
    const plural = singular.endsWith("s") ? `${singular}es` : `${singular.replace(/y$/, "ie")}s`;
    return name !== "" && [singular, plural, ...(KINDS_ELSEWHERE[kind] ?? "").split(" ")].includes(name);
  });
}
