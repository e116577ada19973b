import { SERVER } from "../version.ts";

const REGISTRY = "registry.k8s.io";

/** A pod of the control plane: it runs in the node's own process. */
export interface Part {
  readonly name: string;
  readonly image: string;
  readonly requests?: Readonly<Record<string, string>>;
  /** In the pods' network; the others use the node's. */
  readonly address?: string;
  readonly namespace?: string;
  /** The daemon set that it is of. */
  readonly daemon?: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** The control plane's own pods: kind's, and a metrics server. */
export function parts(node: string): readonly Part[] {
  const version = SERVER.gitVersion;
  const plane = (component: string) => ({ component, tier: "control-plane" });
  return [
    {
      name: "coredns-668d6bf9bc-4xmkq",
      image: `${REGISTRY}/coredns/coredns:v1.11.3`,
      requests: { cpu: "100m", memory: "70Mi" },
      address: "10.244.0.2",
      labels: { "k8s-app": "kube-dns", "pod-template-hash": "668d6bf9bc" },
    },
    {
      name: "coredns-668d6bf9bc-wl9nz",
      image: `${REGISTRY}/coredns/coredns:v1.11.3`,
      requests: { cpu: "100m", memory: "70Mi" },
      address: "10.244.0.3",
      labels: { "k8s-app": "kube-dns", "pod-template-hash": "668d6bf9bc" },
    },
    {
      name: `etcd-${node}`,
      image: `${REGISTRY}/etcd:3.5.16-0`,
      requests: { cpu: "100m", memory: "100Mi" },
      labels: plane("etcd"),
    },
    {
      name: "kindnet-t6r8x",
      image: "docker.io/kindest/kindnetd:v20250214-acbabc1a",
      requests: { cpu: "100m", memory: "50Mi" },
      labels: { app: "kindnet" },
      daemon: "kindnet",
    },
    {
      name: `kube-apiserver-${node}`,
      image: `${REGISTRY}/kube-apiserver:${version}`,
      requests: { cpu: "250m" },
      labels: plane("kube-apiserver"),
    },
    {
      name: `kube-controller-manager-${node}`,
      image: `${REGISTRY}/kube-controller-manager:${version}`,
      requests: { cpu: "200m" },
      labels: plane("kube-controller-manager"),
    },
    {
      name: "kube-proxy-b7wvd",
      image: `${REGISTRY}/kube-proxy:${version}`,
      labels: { "k8s-app": "kube-proxy" },
      daemon: "kube-proxy",
    },
    {
      name: `kube-scheduler-${node}`,
      image: `${REGISTRY}/kube-scheduler:${version}`,
      requests: { cpu: "100m" },
      labels: plane("kube-scheduler"),
    },
    {
      name: "metrics-server-7d9c5b6f54-hq2lm",
      image: `${REGISTRY}/metrics-server/metrics-server:v0.7.2`,
      address: "10.244.0.4",
      labels: { "k8s-app": "metrics-server", "pod-template-hash": "7d9c5b6f54" },
    },
    {
      name: "local-path-provisioner-7dc846544d-z5v7c",
      image: "docker.io/kindest/local-path-provisioner:v20250214-acbabc1a",
      address: "10.244.0.5",
      namespace: "local-path-storage",
      labels: { app: "local-path-provisioner", "pod-template-hash": "7dc846544d" },
    },
  ];
}
