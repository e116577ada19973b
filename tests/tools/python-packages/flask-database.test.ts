import { expect, test } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";

/** The quick start of Flask-SQLAlchemy: https://flask-sqlalchemy.palletsprojects.com/en/stable/quickstart/ */
const PROGRAM = `from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

class Base(DeclarativeBase):
    pass

db = SQLAlchemy(model_class=Base)
app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///project.db"
db.init_app(app)

class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    username: Mapped[str] = mapped_column(unique=True)

with app.app_context():
    db.create_all()

@app.post("/users")
def create():
    db.session.add(User(username=request.form["username"]))
    db.session.commit()
    return "", 201

@app.get("/users")
def users():
    return jsonify([user.username for user in db.session.execute(db.select(User).order_by(User.username)).scalars()])

@app.get("/users/<int:number>")
def user(number):
    return db.get_or_404(User, number).username

client = app.test_client()
print([client.post("/users", data={"username": name}).status_code for name in ("bob", "ann")])
print(client.get("/users").json, client.get("/users/1").text, client.get("/users/9").status_code)
`;

test("Flask-SQLAlchemy keeps what a Flask program adds", { timeout: 120_000 }, async () => {
  const computer = await createComputer();
  const { stdout, stderr } = await computer.run(
    `python3 -m venv env && . env/bin/activate && pip install -q --disable-pip-version-check flask-sqlalchemy
cat > app.py <<'P'
${PROGRAM}P
python app.py; python -c 'import sqlite3; print(sqlite3.connect("instance/project.db").execute("select * from user order by id").fetchall())'`,
  );
  expect(stderr).toBe("");
  expect(stdout).toBe("[201, 201]\n['ann', 'bob'] bob 404\n[(1, 'bob'), (2, 'ann')]\n");
});
