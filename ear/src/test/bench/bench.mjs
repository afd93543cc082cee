// Ends the bench: measures the start, takes what the server measured and how large the browser side is, prints
// all of it and writes bench.json. A figure that misses its aim is told, and fails nothing.
// Arguments: the home of the JDK, the root folder, the jar of Payara Micro.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { startTimes } from "./start.mjs";

const [java, root, micro] = process.argv.slice(2);
const target = join(root, "ear", "target");

const figure = (name, value, unit, aim) => ({ name, value: Number(value.toPrecision(3)), unit, aim });

function ofServer() {
  const text = readFileSync(join(root, "web", "target", "proof", "bench", "figures.txt"), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => line.split(" "))
    .map(([name, value, unit, sign, aim]) =>
      figure(name, Number(value), unit, sign && `${sign} ${Number(aim)}`),
    );
}

function ofBrowserSide() {
  const ui = join(root, "web", "src", "main", "ui");
  const told = execFileSync("node", ["scripts/check-sizes.mjs", "dist"], { cwd: ui, encoding: "utf8" });
  const loads = [...told.matchAll(/First load +(\d+) kB/g)].map(([, kB]) => Number(kB));
  return [figure("first-load.largest-page", Math.max(...loads), "kB", "<= 350")];
}

async function ofStart() {
  const bundle = join(target, "valvomo");
  const { valvomo, bare } = await startTimes({ java, bundle, micro, work: join(target, "bench") });
  return [
    figure("start.valvomo", valvomo, "s"),
    figure("start.bare-payara", bare, "s"),
    figure("start.ratio", valvomo / bare, "times", "<= 1.6"),
  ];
}

function isMet({ value, aim }) {
  const [sign, limit] = aim.split(" ");
  return sign === "<=" ? value <= Number(limit) : value >= Number(limit);
}

const load = Number(loadavg()[0].toFixed(2));
const figures = [...(await ofStart()), ...ofServer(), ...ofBrowserSide()].map((one) =>
  one.aim ? { ...one, met: isMet(one) } : one,
);
figures.forEach(({ name, value, unit }) => console.log(`BENCH ${name} ${value} ${unit}`));
figures
  .filter(({ met }) => met === false)
  .forEach(({ name, value, unit, aim }) => console.log(`Missed: ${name} is ${value} ${unit}, aim ${aim}`));
const written = { at: new Date().toISOString(), loadBefore: load, figures };
writeFileSync(join(target, "bench.json"), JSON.stringify(written, null, 2) + "\n");
