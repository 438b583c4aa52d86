import assert from "node:assert/strict";
import test from "node:test";
import { runPackage } from "../scripts/build.ts";

test("the compiler agrees with every file", async () => {
  await runPackage("@react-router/dev", "react-router", ["typegen"]);
  await assert.doesNotReject(runPackage("typescript", "tsc", ["--noEmit"]));
});

test("every file is laid out the same way", async () => {
  await assert.doesNotReject(
    runPackage("prettier", "prettier", ["--check", "--log-level=warn", "--cache", "--cache-strategy=content", "."]),
  );
});
