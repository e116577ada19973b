# Poetry 1.8: there is no real index to send to; recorded from ours. The words of each program are those of other cases.
#room poetry-1.8

## what was published is installed again, by pip and by poetry
poetry new -q demo-tool; cd demo-tool; echo 'def main(): print("hello from demo")' > demo_tool/__init__.py
printf '\n[tool.poetry.scripts]\nhi = "demo_tool:main"\n' >> pyproject.toml
poetry publish --build -u ada -p secret -n > /dev/null 2>&1; cd ..
pip install -q demo-tool; hi; python -c 'import demo_tool; demo_tool.main()'
mkdir app; cd app; poetry init -nq; poetry add -q demo-tool; poetry run hi; poetry show
grep -c 'file = ' poetry.lock; pip download -q --no-deps demo-tool; pip hash *.whl | grep -o 'sha256:.*' > hash; grep -c -f hash poetry.lock
cd ../demo-tool; poetry version -q minor; poetry publish --build -u ada -p secret -n > /dev/null 2>&1; pip list --outdated; pip install -qU demo-tool; pip freeze
#> hello from demo
#> hello from demo
#> hello from demo
#>$ demo-tool 0.1.0\x20
#> 2
#> 1
#> Package    Version Latest Type
#> ---------- ------- ------ -----
#> demo-tool  0.1.0   0.2.0  wheel
#> pip        23.2.1  24.3.1 wheel
#> setuptools 65.5.0  75.8.0 wheel
#> demo-tool==0.2.0
