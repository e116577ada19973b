"""Records what Python's `packaging` (here pip's copy, 24 or newer) says of versions, specifiers, markers and requirements.

Run: python3.13 tests/tools/python-packages/record-packaging.py > tests/tools/python-packages/packaging.recorded.json
"""
import json
from pip._vendor.packaging import markers, requirements, specifiers, version

VERSIONS = """1.0 1.0.0 v1 1.0.dev1 1.0a1 1.0alpha2 1.0.a.1 1.0b2 1.0-beta3 1.0rc1 1.0c2 1.0-pre 1.0RC1.dev3 1.0a1.post2
1.0.post1 1.0-1 1.0-r4 1.0rev2 1.0.post1.dev2 1.0+local 1.0+ubuntu.1 1.0+ubuntu.2 1.0+1 1.0+1.a 1!0.5 2!1.0 0.9 0.9.9 1.1 1.0.1
1.10 1.2 1.2.3 1.2.3.4 2.0 2.0.0a1 2.0.1 2020.12.5 2.9.0.post0 0.0.0 00.1 1.0.0.0.1 3.10.0 3.9.18 3.13.0rc1""".split()
BAD_VERSIONS = ["", "one", "1.0.x", "1..0", "1.0+", "1.0-", "french toast", "1.0+a+b", "==1.0", "1.0 2"]
SPECIFIERS = """==1.0 ==1.0.* ==1.* !=1.0 !=1.0.* <1.0 <=1.0 >1.0 >=1.0 ~=1.0 ~=1.0.0 ~=1.2.3 ===1.0 ===1.0+local ==1.0+local
>1.0.post1 <1.0.post1 >=1.0a1 <1.0rc1 >1.0a1 <=1.0.dev1 ~=1.0a1 ~=1!0.5 ==1!0.* >=2020 ==2.9.* >=1,<2 >=1.0,!=1.2.*,<2.0 <2,>=0.9,!=1.0
>0 !=1.0+local >=3.10 ~=3.9 <3.13 >=3.13.0rc1 >=1.0,>=2.0a1""".split()
BAD_SPECIFIERS = ["1.0", "=1.0", "~=1", ">=1.*", "==1.0.dev1.*", ">", "=>1.0", "==1.0.*.*", ">=1.0+local", "~=1.0.*", "== 1 .0"]
MARKERS = [
    'python_version < "3.8"', 'python_version >= "3.10" and sys_platform == "win32"', "extra == 'test'", "extra=='Use_Chardet'",
    'python_version < "3" or (os_name == "posix" and platform_machine != "aarch64")', '"linux" in sys_platform', 'sys_platform not in "win32 cygwin"',
    'python_full_version <= "3.11.0a6"', 'platform_system != "Windows" and implementation_name == "cpython"', 'platform_python_implementation == "PyPy"',
    '(python_version > "3.7") and (extra == "a" or extra == "b")', 'python_version ~= "3.11"', 'python_version in "3.10 3.11"',
    'python_version == "3.*"', "'3.6' <= python_version",
]
BAD_MARKERS = ["python_version", "foo == 'x'", "python_version < ", "(python_version < '3'", "python_version < '3' or", ""]
REQUIREMENTS = [
    "requests", "requests>=2.8.1", "requests >= 2.8.1 , < 3", "requests[socks]", "Requests[ security, tests ] ~=2.8 ; python_version < '2.7'", "a.b-c_d (>=1,<2)",
    "name@http://foo.com", "pip @ https://github.com/pypa/pip/archive/1.3.1.zip#sha1=da9234ee9982d4bbb3c72346a6de940a148ea686", "x; extra == 'dev'",
    "numpy>=1.23.2; python_version == '3.11'", "n==1.0.*,!=1.0.3", "n===weird", "n[]", "n>=1 ;python_version>'3'",
]
BAD_REQUIREMENTS = ["", "-x", "foo=1", "foo bar", "foo>=", "foo[", "foo[a", "foo[a b]", "foo>=1;", "foo; bad", "foo>=1 bar", "foo==1,", "foo @", "foo,bar", "!", "foo>1.*"]


def environment():
    env = {name: str(value) for name, value in markers.default_environment().items()}
    env.update(
        python_version="3.11", python_full_version="3.11.7", implementation_version="3.11.7", platform_release="6.1.0-18-amd64",
        platform_version="#1 SMP PREEMPT_DYNAMIC Debian 6.1.76-1 (2024-02-01)", platform_machine="x86_64", extra="",
    )
    return env


def valid(make, text):
    try:
        make(text)
    except Exception as error:
        return str(error).split("\n")[0]
    return None


parsed = [version.parse(text) for text in VERSIONS]
order = sorted(range(len(VERSIONS)), key=lambda at: (parsed[at], at))
print(json.dumps({
    "versions": [[text, str(v), v.is_prerelease, v.base_version] for text, v in zip(VERSIONS, parsed)],
    "order": [VERSIONS[at] for at in order],
    "badVersions": [text for text in BAD_VERSIONS if valid(version.parse, text)],
    "specifiers": [
        [text, str(specifiers.SpecifierSet(text)), bool(specifiers.SpecifierSet(text).prereleases),
         [v for v, p in zip(VERSIONS, parsed) if specifiers.SpecifierSet(text).contains(p, prereleases=True)],
         [v for v in specifiers.SpecifierSet(text).filter(VERSIONS)]]
        for text in SPECIFIERS
    ],
    "badSpecifiers": [text for text in BAD_SPECIFIERS if valid(specifiers.SpecifierSet, text)],
    "markers": [
        [text, str(markers.Marker(text)), markers.Marker(text).evaluate(environment()),
         [extra for extra in ["test", "a", "use-chardet"] if markers.Marker(text).evaluate({**environment(), "extra": extra})]]
        for text in MARKERS
    ],
    "badMarkers": [text for text in BAD_MARKERS if valid(markers.Marker, text)],
    "requirements": [
        [text, str(requirements.Requirement(text)), requirements.Requirement(text).name, sorted(requirements.Requirement(text).extras)]
        for text in REQUIREMENTS
    ],
    "badRequirements": [[text, valid(requirements.Requirement, text)] for text in BAD_REQUIREMENTS],
}, indent=1))
