#!/usr/bin/env node
// Runs the program of the same name from the package of this platform, which npm installed as an optional dependency.
"use strict";
const { spawnSync } = require("node:child_process");
const { basename } = require("node:path");

const program = basename(__filename, ".js");
const platform = `@vistoria/${process.platform}-${process.arch}`;
let path;
try {
  path = require.resolve(`${platform}/bin/${program}${process.platform === "win32" ? ".exe" : ""}`);
} catch {
  console.error(`error: the package ${platform} is not installed: npm has none for this platform, or was told to leave out optional dependencies`);
  process.exit(2);
}
const ran = spawnSync(path, process.argv.slice(2), { stdio: "inherit" });
if (ran.error) {
  console.error(`error: cannot run ${path}: ${ran.error.message}`);
  process.exit(2);
}
// What ended the program ends this one too.
if (ran.signal) process.kill(process.pid, ran.signal);
process.exit(ran.status ?? 2);
