// CommonJS may require the ECMAScript module, on every supported Node.
const assert = require("node:assert/strict");
const { classify, fiveLevels } = require("paliers");
const { check } = require("paliers/sources");
const { version } = require("paliers/package.json");

const channel = { platform: "shop", ownership: "owned" };
assert.equal(classify({ kind: "review", channel }, fiveLevels), "feedback");
assert.equal(typeof check, "function");
assert.match(version, /^\d+\.\d+\.\d+/);
