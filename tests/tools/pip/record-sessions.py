#!/usr/bin/env python3
"""Runs the real pip against an index made of our data files, and writes what it prints as a transcript.

Usage: record-sessions.py HOME SESSION > ../recorded/pip-VERSION.txt

HOME is a scratch folder with a copy of a CPython under .pyenv/versions that stands for /home/learner. SESSION is a file
of commands, one a line; `cd PATH` and `use VERSION` lines say where and with which interpreter. Runs as the user
nobody, so start it as root.
"""
import glob, hashlib, http.server, io, json, os, re, subprocess, sys, threading, zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "../../../src/tools/python-packages/index/data")
PLATFORMS = [
    "manylinux_2_17_x86_64.manylinux2014_x86_64", "manylinux_2_17_aarch64.manylinux2014_aarch64", "macosx_11_0_arm64", "win_amd64",
]


def normalize(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def size_of(name, kilobytes):
    total = 0
    for letter in name:
        total = (total * 31 + ord(letter)) % 97
    return int(kilobytes * 1000 + 0.5) + total


class Project:
    """What src/tools/python-packages/index/parse-project.ts makes of a data file."""

    def __init__(self, data):
        self.data = data
        self.files = {}
        for era in data["history"]:
            for version, entry in era["releases"].items():
                size = float(entry.split()[1]) if " " in entry else era.get("size", 50)
                tags = []
                for tag in era.get("wheels", ["py3-none-any"]):
                    parts = tag.split("-")
                    python, abi = parts[0], parts[1] if len(parts) > 1 else parts[0]
                    tags += [f"{python}-{abi}-{p}" for p in (parts[2:] or PLATFORMS)]
                stem = f"{normalize(data['name']).replace('-', '_')}-{version}"
                for tag in tags:
                    self.files[f"{stem}-{tag}.whl"] = (version, era, size)
                pure = all(tag.endswith("-any") for tag in tags)
                self.files[f"{stem}.tar.gz"] = (version, era, size * (1.6 if pure else 0.4))

    def metadata(self, version, era):
        data = self.data
        rows = [("Metadata-Version", "2.1"), ("Name", data["name"]), ("Version", version), ("Summary", data["summary"])]
        rows += [(h, data[k]) for h, k in (("Home-page", "homePage"), ("Author", "author"), ("Author-email", "authorEmail"), ("License", "license")) if data.get(k)]
        if era.get("python"):
            rows.append(("Requires-Python", era["python"]))
        requires = era.get("requires", [])
        extras = sorted({m for r in requires for m in re.findall(r"""extra == ["']([^"']+)""", r)})
        rows += [("Requires-Dist", r) for r in requires] + [("Provides-Extra", e) for e in extras]
        return "".join(f"{h}: {v}\n" for h, v in rows)

    def wheel(self, name):
        version, era, size = self.files[name]
        data = self.data
        info = f"{re.sub(r'[-_.]+', '_', data['name'])}-{version}.dist-info"
        content = {}
        for module in data.get("modules") or [normalize(data["name"]).replace("-", "_")]:
            content[f"{module}/__init__.py"] = (
                f'# rockpool: a package of the simulation\n__version__ = "{version}"\nraise ModuleNotFoundError(\n'
                f'    "rockpool: {data["name"]} {version} is installed in the simulation only: its code cannot be imported here"\n)\n'
            )
        content[f"{info}/METADATA"] = self.metadata(version, era)
        content[f"{info}/WHEEL"] = "Wheel-Version: 1.0\nGenerator: bdist_wheel (0.38.4)\nRoot-Is-Purelib: true\nTag: py3-none-any\n\n"
        if data.get("scripts"):
            content[f"{info}/entry_points.txt"] = "[console_scripts]\n" + "".join(f"{k} = {v}\n" for k, v in data["scripts"].items())
        content[f"{info}/top_level.txt"] = "".join(f"{m}\n" for m in sorted(data.get("modules") or [normalize(data["name"]).replace("-", "_")]))
        content[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in content) + f"{info}/RECORD,,\n"
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            for path, text in content.items():
                archive.writestr(path, text)
        # Bytes before an archive are no part of it.
        return bytes(max(0, size_of(name, size) - len(packed.getvalue()))) + packed.getvalue()


PROJECTS = {normalize(d["name"]): Project(d) for d in (json.load(open(f)) for f in glob.glob(f"{DATA}/*.json"))}


class Index(http.server.BaseHTTPRequestHandler):
    def log_message(self, *args):
        pass

    def do_GET(self):
        _, kind, name = self.path.rstrip("/").split("/", 2)
        body, mime = None, "text/html"
        if kind == "simple" and name in PROJECTS:
            project = PROJECTS[name]
            rows = []
            for file, (version, era, _) in project.files.items():
                python = era.get("python", "").replace("<", "&lt;").replace(">", "&gt;")
                yanked = f' data-yanked="{project.data["yanked"][version]}"' if version in project.data.get("yanked", {}) else ""
                meta = ""
                if file.endswith(".whl"):
                    digest = hashlib.sha256(project.metadata(version, era).encode()).hexdigest()
                    meta = f' data-dist-info-metadata="sha256={digest}" data-core-metadata="sha256={digest}"'
                rows.append(f'<a href="/files/{file}" data-requires-python="{python}"{yanked}{meta}>{file}</a><br>')
            body = ("<!DOCTYPE html><html><body>" + "\n".join(rows) + "</body></html>").encode()
        elif kind == "files":
            file = name.removesuffix(".metadata")
            for project in PROJECTS.values():
                if file in project.files and file.endswith(".whl"):
                    version, era, _ = project.files[file]
                    body = project.metadata(version, era).encode() if name != file else project.wheel(file)
                    mime = "application/octet-stream"
        self.send_response(200 if body is not None else 404)
        self.send_header("Content-Type", mime)
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        self.wfile.write(body or b"")


def main(home, session):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Index)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}"
    cwd, version = home, ""
    env = {"HOME": home, "LANG": "C.UTF-8", "PIP_INDEX_URL": f"{base}/simple", "PIP_NO_COMPILE": "1", "PIP_CONFIG_FILE": "/dev/null", "TERM": "xterm-256color"}

    def tidy(text):
        text = re.sub(rf"Looking in indexes: {base}/simple\n", "", text).replace(f"{base}/files/", "").replace(home, "/home/learner")
        text = re.sub(rf"from https?://127[^ ]*/(\S+\.metadata)", r"from \1", text)
        return text.replace(f"--index-url {base}/simple ", "")

    for line in open(session).read().split("\n"):
        if not line or line.startswith("#"):
            continue
        if line.startswith("use "):
            version = line[4:]
            env["PATH"] = f"{home}/.pyenv/versions/{version}/bin:/usr/bin:/bin"
            env["LD_LIBRARY_PATH"] = f"{home}/.pyenv/versions/{version}/lib"
            continue
        if line.startswith("cd "):
            cwd = line[3:].replace("/home/learner", home)
            print(f"### (cwd: {line[3:]})")
            continue
        done = subprocess.run(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "bash", "-c", line.replace("/home/learner", home)],
                              cwd=cwd, env=env, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        print(f"$ {line}")
        for name, text in (("stdout", tidy(done.stdout)), ("stderr", tidy(done.stderr))):
            if text:
                print(f"--- {name}\n{text}", end="" if text.endswith("\n") else "\n")
        print(f"--- status {done.returncode}\n")
        sys.stdout.flush()


main(*sys.argv[1:])
