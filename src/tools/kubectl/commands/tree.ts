import { type Branch, branch } from "./branch.ts";
import { CREATE } from "./create-tree.ts";

/** The sections of the root page, in its order. */
export const SECTIONS: Readonly<Record<string, Readonly<Record<string, Branch>>>> = {
  "Basic Commands (Beginner)": {
    create: {
      summary: "Create a resource from a file or from stdin",
      load: () => import("./create.ts").then(({ create }) => create),
      group: CREATE,
    },
    expose: branch(
      "Take a replication controller, service, deployment or pod and expose it as a new Kubernetes service",
      () => import("./expose.ts").then(({ expose }) => expose),
    ),
    run: branch("Run a particular image on the cluster", () => import("./run.ts").then(({ run }) => run)),
    set: {
      summary: "Set specific features on objects",
      group: {
        env: branch("Update environment variables on a pod template", () =>
          import("./set-template.ts").then(({ setEnv }) => setEnv),
        ),
        image: branch("Update the image of a pod template", () =>
          import("./set-image.ts").then(({ setImage }) => setImage),
        ),
        resources: branch("Update resource requests/limits on objects with pod templates", () =>
          import("./set-template.ts").then(({ setResources }) => setResources),
        ),
        selector: branch("Set the selector on a resource"),
        serviceaccount: branch("Update the service account of a resource"),
        subject: branch(
          "Update the user, group, or service account in a role binding or cluster role binding",
        ),
      },
    },
  },
  "Basic Commands (Intermediate)": {
    explain: branch("Get documentation for a resource", () =>
      import("./explain.ts").then(({ explain }) => explain),
    ),
    get: branch("Display one or many resources", () => import("./get.ts").then(({ get }) => get)),
    edit: branch("Edit a resource on the server", () => import("./edit.ts").then(({ edit }) => edit)),
    delete: branch(
      "Delete resources by file names, stdin, resources and names, or by resources and label selector",
      () => import("./delete.ts").then(({ remove }) => remove),
    ),
  },
  "Deploy Commands": {
    rollout: {
      summary: "Manage the rollout of a resource",
      group: {
        history: branch("View rollout history", () =>
          import("./rollout.ts").then(({ rolloutHistory }) => rolloutHistory),
        ),
        pause: branch("Mark the provided resource as paused", () =>
          import("./rollout.ts").then(({ rolloutPause }) => rolloutPause),
        ),
        restart: branch("Restart a resource", () =>
          import("./rollout.ts").then(({ rolloutRestart }) => rolloutRestart),
        ),
        resume: branch("Resume a paused resource", () =>
          import("./rollout.ts").then(({ rolloutResume }) => rolloutResume),
        ),
        status: branch("Show the status of the rollout", () =>
          import("./rollout.ts").then(({ rolloutStatus }) => rolloutStatus),
        ),
        undo: branch("Undo a previous rollout", () =>
          import("./rollout.ts").then(({ rolloutUndo }) => rolloutUndo),
        ),
      },
    },
    scale: branch("Set a new size for a deployment, replica set, or replication controller", () =>
      import("./scale.ts").then(({ scale }) => scale),
    ),
    autoscale: branch("Auto-scale a deployment, replica set, stateful set, or replication controller", () =>
      import("./autoscale.ts").then(({ autoscale }) => autoscale),
    ),
  },
  "Cluster Management Commands": {
    certificate: branch("Modify certificate resources"),
    "cluster-info": branch("Display cluster information", () =>
      import("./cluster-info.ts").then(({ clusterInfo }) => clusterInfo),
    ),
    top: {
      summary: "Display resource (CPU/memory) usage",
      group: {
        node: branch(
          "Display resource (CPU/memory) usage of nodes",
          () => import("./top.ts").then(({ topNode }) => topNode),
          ["nodes", "no"],
        ),
        pod: branch(
          "Display resource (CPU/memory) usage of pods",
          () => import("./top.ts").then(({ topPod }) => topPod),
          ["pods", "po"],
        ),
      },
    },
    cordon: branch("Mark node as unschedulable", () => import("./cordon.ts").then(({ cordon }) => cordon)),
    uncordon: branch("Mark node as schedulable", () =>
      import("./cordon.ts").then(({ uncordon }) => uncordon),
    ),
    drain: branch("Drain node in preparation for maintenance", () =>
      import("./drain.ts").then(({ drain }) => drain),
    ),
    taint: branch("Update the taints on one or more nodes", () =>
      import("./taint.ts").then(({ taint }) => taint),
    ),
  },
  "Troubleshooting and Debugging Commands": {
    describe: branch("Show details of a specific resource or group of resources", () =>
      import("./describe.ts").then(({ describe }) => describe),
    ),
    logs: branch(
      "Print the logs for a container in a pod",
      () => import("./logs.ts").then(({ logs }) => logs),
      ["log"],
    ),
    attach: branch("Attach to a running container", () => import("./attach.ts").then(({ attach }) => attach)),
    exec: branch("Execute a command in a container", () => import("./exec.ts").then(({ exec }) => exec)),
    "port-forward": branch("Forward one or more local ports to a pod", () =>
      import("./port-forward.ts").then(({ portForward }) => portForward),
    ),
    proxy: branch("Run a proxy to the Kubernetes API server"),
    cp: branch("Copy files and directories to and from containers", () =>
      import("./cp.ts").then(({ cp }) => cp),
    ),
    auth: {
      summary: "Inspect authorization",
      usage: "[flags]",
      group: {
        "can-i": branch("Check whether an action is allowed", () =>
          import("./auth.ts").then(({ canI }) => canI),
        ),
        reconcile: branch(
          "Reconciles rules for RBAC role, role binding, cluster role, and cluster role binding objects",
        ),
        whoami: branch("Experimental: Check self subject attributes", () =>
          import("./auth.ts").then(({ whoAmI }) => whoAmI),
        ),
      },
    },
    debug: branch("Create debugging sessions for troubleshooting workloads and nodes"),
    events: branch("List events", () => import("./events.ts").then(({ events }) => events)),
  },
  "Advanced Commands": {
    diff: branch("Diff the live version against a would-be applied version", () =>
      import("./diff.ts").then(({ diff }) => diff),
    ),
    apply: branch("Apply a configuration to a resource by file name or stdin", () =>
      import("./apply.ts").then(({ apply }) => apply),
    ),
    patch: branch("Update fields of a resource", () => import("./patch.ts").then(({ patch }) => patch)),
    replace: branch("Replace a resource by file name or stdin", () =>
      import("./replace.ts").then(({ replace }) => replace),
    ),
    wait: branch("Experimental: Wait for a specific condition on one or many resources", () =>
      import("./wait.ts").then(({ wait }) => wait),
    ),
    kustomize: branch("Build a kustomization target from a directory or URL"),
  },
  "Settings Commands": {
    label: branch("Update the labels on a resource", () => import("./label.ts").then(({ label }) => label)),
    annotate: branch("Update the annotations on a resource", () =>
      import("./label.ts").then(({ annotate }) => annotate),
    ),
    completion: branch(
      "Output shell completion code for the specified shell (bash, zsh, fish, or powershell)",
      () => import("./completion.ts").then(({ completion }) => completion),
    ),
  },
  "Subcommands provided by plugins": {},
  "Other Commands": {
    "api-resources": branch("Print the supported API resources on the server", () =>
      import("./api-resources.ts").then(({ apiResources }) => apiResources),
    ),
    "api-versions": branch(
      'Print the supported API versions on the server, in the form of "group/version"',
      () => import("./api-versions.ts").then(({ apiVersions }) => apiVersions),
    ),
    config: {
      summary: "Modify kubeconfig files",
      group: {
        "current-context": branch("Display the current-context", () =>
          import("./config.ts").then(({ currentContext }) => currentContext),
        ),
        "delete-cluster": branch("Delete the specified cluster from the kubeconfig", () =>
          import("./config-entries.ts").then(({ deleteCluster }) => deleteCluster),
        ),
        "delete-context": branch("Delete the specified context from the kubeconfig", () =>
          import("./config-entries.ts").then(({ deleteContext }) => deleteContext),
        ),
        "delete-user": branch("Delete the specified user from the kubeconfig", () =>
          import("./config-entries.ts").then(({ deleteUser }) => deleteUser),
        ),
        "get-clusters": branch("Display clusters defined in the kubeconfig", () =>
          import("./config.ts").then(({ getClusters }) => getClusters),
        ),
        "get-contexts": branch("Describe one or many contexts", () =>
          import("./config.ts").then(({ getContexts }) => getContexts),
        ),
        "get-users": branch("Display users defined in the kubeconfig", () =>
          import("./config.ts").then(({ getUsers }) => getUsers),
        ),
        "rename-context": branch("Rename a context from the kubeconfig file", () =>
          import("./config-entries.ts").then(({ renameContext }) => renameContext),
        ),
        set: branch("Set an individual value in a kubeconfig file"),
        "set-cluster": branch("Set a cluster entry in kubeconfig"),
        "set-context": branch("Set a context entry in kubeconfig", () =>
          import("./config.ts").then(({ setContext }) => setContext),
        ),
        "set-credentials": branch("Set a user entry in kubeconfig"),
        unset: branch("Unset an individual value in a kubeconfig file"),
        "use-context": branch(
          "Set the current-context in a kubeconfig file",
          () => import("./config.ts").then(({ useContext }) => useContext),
          ["use"],
        ),
        view: branch("Display merged kubeconfig settings or a specified kubeconfig file", () =>
          import("./config.ts").then(({ viewConfig }) => viewConfig),
        ),
      },
    },
    plugin: branch("Provides utilities for interacting with plugins"),
    version: branch("Print the client and server version information", () =>
      import("./version.ts").then(({ version }) => version),
    ),
  },
};

export const COMMANDS: Readonly<Record<string, Branch>> = Object.assign({}, ...Object.values(SECTIONS));
