import { defineKubectl } from "../cli/command.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_cluster-info/ */
export const clusterInfo = defineKubectl({
  summary:
    "Display addresses of the control plane and services with label kubernetes.io/cluster-service=true. To further debug and\ndiagnose cluster problems, use 'kubectl cluster-info dump'.",
  examples: `# Print the address of the control plane and cluster services
kubectl cluster-info`,
  usage: "[flags] [options]",

  async run(call) {
    const { server } = call.api;
    await call.api.get("/api");
    const isTerminal = call.process.fds.get(1)?.terminal !== undefined;
    const paint = (code: number, text: string) => (isTerminal ? `\x1b[0;${code}m${text}\x1b[0m` : text);
    const line = (name: string, url: string) => `${paint(32, name)} is running at ${paint(33, url)}\n`;
    const proxy = `${server}/api/v1/namespaces/kube-system/services/kube-dns:dns/proxy`;
    await call.print(`${line("Kubernetes control plane", server)}${line("CoreDNS", proxy)}
To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
`);
    return 0;
  },
});
