const OFFICIAL =
  "adminer aerospike almalinux amazoncorretto amazonlinux arangodb archlinux backdrop bash bonita buildpack-deps caddy cassandra " +
  "chronograf cirros clearlinux clickhouse clojure composer couchbase couchdb crate dart drupal eclipse-mosquitto eclipse-temurin " +
  "elasticsearch elixir emqx erlang fedora flink fluentd friendica gcc ghost golang gradle groovy haproxy haskell haxe hitch " +
  "ibmjava influxdb irssi jetty joomla jruby julia kapacitor kibana kong krakend liquibase logstash mageia mariadb matomo maven " +
  "mediawiki memcached mongo mongo-express monica mono nats neo4j neurodebian nextcloud odoo open-liberty openjdk " +
  "oraclelinux orientdb percona perl photon php phpmyadmin plone postfixadmin pypy r-base rabbitmq redmine rethinkdb rocket.chat " +
  "rockylinux ros ruby rust sapmachine solr sonarqube spark storm swift swipl teamspeak telegraf tomcat tomee traefik varnish " +
  "websphere-liberty wordpress xwiki yourls znc zookeeper";

const OTHERS =
  "alpine/git alpine/socat apache/airflow bitnami/kafka bitnami/postgresql bitnami/redis confluentinc/cp-kafka " +
  "containrrr/watchtower curlimages/curl docker/dockerfile docker/getting-started docker/welcome-to-docker docker/whalesay " +
  "dockersamples/static-site gitea/gitea gitlab/gitlab-ce grafana/grafana grafana/loki hashicorp/consul hashicorp/terraform " +
  "hashicorp/vault jenkins/jenkins jupyter/base-notebook jupyter/scipy-notebook jwilder/nginx-proxy keycloak/keycloak " +
  "linuxserver/code-server localstack/localstack minio/minio nginxdemos/hello nginxinc/nginx-unprivileged nicolaka/netshoot " +
  "opensearchproject/opensearch pihole/pihole portainer/portainer-ce prakhar1989/catnip prakhar1989/static-site " +
  "prom/alertmanager prom/node-exporter prom/prometheus rancher/k3s tensorflow/tensorflow tiangolo/uvicorn-gunicorn-fastapi";

/** Registries of others: of what they offer there are only a few images (`hub/images/kubernetes-examples.ts`). */
export const OTHER_REGISTRIES: ReadonlySet<string> = new Set(
  "docker.elastic.co gcr.io ghcr.io k8s.gcr.io mcr.microsoft.com public.ecr.aws quay.io registry.gitlab.com registry.k8s.io".split(
    " ",
  ),
);

/** Images that the real Docker Hub has and this one has not: who asks for one is told so, not that there is none. */
export const ELSEWHERE: ReadonlySet<string> = new Set([
  ...OFFICIAL.split(" ").map((name) => `library/${name}`),
  ...OTHERS.split(" "),
]);
