/** Python: The standard library's code, compiled once for all processes. */
export const library = `# The standard library's code, compiled once for all processes. CPython itself would keep it in '__pycache__'; what stands
# in an archive it compiles anew in every process, and twice: the first time only for the module's file name.
import marshal
import zipimport

_compile_source = zipimport._compile_source


def _compile_for_others(path):
    """For the CPython that compiles for the others."""
    from pyodide.ffi import to_js

    files = zipimport._zip_directory_cache[_ARCHIVE]
    entry = files[path[len(_ARCHIVE) + 1 :]]
    return to_js(marshal.dumps(_compile_source(path, zipimport._get_data(_ARCHIVE, entry))))


def _kept_code(path, source):
    if not path.startswith(_ARCHIVE):
        return _compile_source(path, source)
    return marshal.loads(_bridge.libraryCode(path).to_bytes())


def _file_name(self, fullname):
    files = self._get_files()
    path = zipimport._get_module_path(self, fullname)
    for suffix, _, _ in zipimport._zip_searchorder:
        if path + suffix in files:
            return files[path + suffix][0]
    raise zipimport.ZipImportError(f"can't find module {fullname!r}", name=fullname)


def _use_kept_code():
    zipimport._compile_source = _kept_code
    zipimport.zipimporter.get_filename = _file_name


_ARCHIVE = "/lib/python314.zip"
`;
