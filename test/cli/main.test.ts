import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { nodeIo } from "../../src/cli/node-io.ts";

const { argv, exitCode } = process;

afterEach(() => {
  vi.restoreAllMocks();
  process.argv = argv;
  process.exitCode = exitCode;
});

test("the command runs with the arguments of the process, and sets its exit code", async () => {
  const out: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => out.push(String(text)) > 0);
  const before = process.stdout.listeners("error");
  process.argv = ["node", "paliers", "--version"];
  await import("../../src/cli/main.ts");
  expect(out.join("")).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(process.exitCode).toBe(0);

  // A reader that has seen enough closes the pipe: no failure of ours.
  const added = process.stdout.listeners("error").filter((one) => !before.includes(one));
  expect(added).toHaveLength(1);
  const listen = (error: Error): void => {
    for (const listener of added) Reflect.apply(listener, process.stdout, [error]);
  };
  const exit = vi.spyOn(process, "exit").mockImplementation(() => {
    throw new Error("exit");
  });
  expect(() => listen(Object.assign(new Error("closed"), { code: "EPIPE" }))).toThrow("exit");
  expect(exit).toHaveBeenCalledWith();
  expect(() => listen(Object.assign(new Error("full"), { code: "ENOSPC" }))).toThrow("full");
});

describe("the world as Node gives it", () => {
  const stream = (isTTY: boolean, colors: boolean) => ({
    write: () => true,
    isTTY,
    hasColors: () => colors,
  });

  test("knows terminals and colours", () => {
    const { stdin } = process;
    const at = (isTTY: boolean, colors: boolean) => {
      const io = nodeIo({ stdin, stdout: stream(isTTY, colors), stderr: stream(isTTY, false) }, "");
      return [io.hasColors, io.isTerminal];
    };
    expect(at(true, true)).toEqual([true, true]);
    expect(at(true, false)).toEqual([false, true]);
    expect(at(false, true)).toEqual([false, false]);
  });

  test("reads, writes and imports files, and knows the time", async () => {
    const io = nodeIo(process, "1.2.3");
    const folder = mkdtempSync(join(tmpdir(), "paliers-"));
    try {
      const path = join(folder, "module.mjs");
      await io.writeFile(path, "export const answer = 42;\n");
      expect(readFileSync(path, "utf8")).toBe("export const answer = 42;\n");
      expect(await io.importModule(path)).toMatchObject({ answer: 42 });
      writeFileSync(path, "abc");
      const read: Uint8Array[] = [];
      for await (const chunk of io.open(path)) read.push(chunk);
      expect(Buffer.concat(read).toString()).toBe("abc");
      expect(Math.abs(io.now() - Date.now())).toBeLessThan(60_000);
      expect(io.version).toBe("1.2.3");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
