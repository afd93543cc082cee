// How long from the start of the JVM to the first 200: the bundle as it is delivered, its data folder being
// there already, and Payara Micro with one servlet, in turns.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, openSync, rmSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";

const ROUNDS = 5;
const PATIENCE = 180_000;
const EVERY = 50;
const HERE = new URL(".", import.meta.url).pathname;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function status(url) {
  return new Promise((resolve) => {
    get(url, { agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on("error", () => resolve(0));
  });
}

function oneServlet(java, bundle, work) {
  const classes = join(work, "hello", "WEB-INF", "classes");
  mkdirSync(classes, { recursive: true });
  const api = join(bundle, "micro", "runtime", "jakarta.servlet-api.jar");
  execFileSync(join(java, "bin", "javac"), ["-cp", api, "-d", classes, join(HERE, "Hello.java")]);
  const war = join(work, "hello.war");
  execFileSync(join(java, "bin", "jar"), ["-cf", war, "-C", join(work, "hello"), "."]);
  return war;
}

/** Seconds until it answers; then it is stopped. */
async function seconds({ java, args, env, path, log }, port) {
  const out = openSync(log, "a");
  const began = performance.now();
  const child = spawn(join(java, "bin", "java"), args(port), {
    env: { ...process.env, ...env?.(port) },
    stdio: ["ignore", out, out],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  while ((await status(`http://127.0.0.1:${port}${path}`)) !== 200) {
    if (child.exitCode !== null || performance.now() - began > PATIENCE) {
      child.kill("SIGKILL");
      throw new Error(`it does not start, see ${log}`);
    }
    await wait(EVERY);
  }
  const took = (performance.now() - began) / 1000;
  child.kill("SIGTERM");
  await ended;
  return took;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Medians of several starts of each; the first of each is not counted. */
export async function startTimes({ java, bundle, micro, work }) {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const war = oneServlet(java, bundle, work);
  const sides = {
    valvomo: {
      args: () => ["-jar", join(bundle, "valvomo.jar")],
      env: (port) => ({ VALVOMO_DATA: join(work, "data"), VALVOMO_HTTP_PORT: String(port) }),
      path: "/health/ready",
    },
    bare: {
      args: (port) => [
        ...["-jar", micro, "--nohazelcast", "--disablephonehome", "--contextroot", "/"],
        ...["--port", String(port), "--deploy", war],
      ],
      path: "/hello",
    },
  };
  const took = { valvomo: [], bare: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, side] of Object.entries(sides)) {
      const log = join(work, `${name}.log`);
      const time = await seconds({ java, log, ...side }, await freePort());
      if (round > 0) took[name].push(time);
    }
  }
  return { valvomo: median(took.valvomo), bare: median(took.bare) };
}
