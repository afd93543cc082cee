// Counts the tests of this build by kind, from their reports, and fails where one failed or where a kind
// ran none. Arguments: the root folder, when the build began, and the kinds that had to run.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const [root, began, ...demanded] = process.argv.slice(2);
const targets = [
  "db/target",
  "processes/target",
  "web/target/proof",
  "ear/target",
];
// Maven tells the second; a report of this very second belongs to the build.
const isOfThisBuild = (file) => statSync(file).mtimeMs >= Date.parse(began);

const none = { passed: 0, failed: 0, skipped: 0 };
const sum = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

function junit(folder) {
  return targets
    .map((target) => join(root, target, folder))
    .filter(existsSync)
    .flatMap((reports) =>
      readdirSync(reports).map((name) => join(reports, name)),
    )
    .filter((file) => /TEST-.*\.xml$/.test(file) && isOfThisBuild(file))
    .map(suite)
    .reduce(sum, none);
}

function suite(file) {
  const head = readFileSync(file, "utf8").match(/<testsuite\s[^>]*>/)[0];
  const number = (name) =>
    Number(head.match(new RegExp(`\\s${name}="(\\d+)"`))[1]);
  const failed = number("errors") + number("failures");
  const skipped = number("skipped");
  return { passed: number("tests") - failed - skipped, failed, skipped };
}

function playwright() {
  const file = join(root, "ear", "target", "e2e", "report.json");
  if (!existsSync(file) || !isOfThisBuild(file)) return none;
  const { stats, errors } = JSON.parse(readFileSync(file, "utf8"));
  errors.forEach((error) => console.error(error.message));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

const kinds = {
  unit: junit("surefire-reports"),
  "in-container": junit("failsafe-reports"),
  browser: playwright(),
};
const all = Object.values(kinds).reduce(sum, none);
const counts = Object.entries(kinds).map(
  ([kind, { passed, failed }]) => `${kind} ${passed + failed}`,
);
const result = `${all.passed} passed, ${all.failed} failed${all.skipped ? `, ${all.skipped} skipped` : ""}`;
const missing = demanded.filter(
  (kind) => kinds[kind].passed + kinds[kind].failed === 0,
);

// What the in-container tests wrote down: the course of a year of findings, and every element of the
// processes and tables with whether a test went over it.
["year-of-findings.txt", "process-coverage.txt"]
  .map((name) => join(root, "web", "target", "proof", name))
  .filter((file) => existsSync(file) && isOfThisBuild(file))
  .forEach((file) => console.log(readFileSync(file, "utf8")));

console.log(`Valvomo tests: ${counts.join(", ")}; ${result}`);
missing.forEach((kind) => console.error(`No ${kind} test ran in this build.`));
console.log(result);
process.exitCode = all.failed || missing.length ? 1 : 0;
