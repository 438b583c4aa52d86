// The rules of the house: who may import whom, and what never stands in a file. Reads every import line, dynamic ones excepted.
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import assert from "node:assert/strict";
import test from "node:test";
import { order } from "#program/order.ts";

const files = globSync("{app,program,engine,platform}/**/*.{ts,tsx}").filter((file) => !file.includes(".test."));
const textOf = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const importLine = /^(?:import|export)\s(?:[^"';]*?\sfrom\s)?["']([^"']+)["']/gm;

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every import, as two paths from the root; a package keeps its bare name. */
const imports: Import[] = files.flatMap((from) =>
  [...(textOf.get(from) ?? "").matchAll(importLine)].map(([, name = ""]) => ({
    from,
    to: name.startsWith("#") ? name.slice(1) : name.startsWith(".") ? normalize(join(dirname(from), name)) : name,
  })),
);
const slice = (path: string) => /^program\/([^/]+)\//.exec(path)?.[1];
const place = (path: string) => (order as readonly string[]).indexOf(slice(path) ?? "");
const hall = (path: string) => /^app\/(public|intern|company|office|committee|reader)\//.exec(path)?.[1];
/** Things, rules, letters and words: the files right under a slice that are neither `.server` nor columns. */
const plain = /^program\/[^/]+\/(?!tables|personal-data)[^/.]+\.ts$/;

function never(what: string, from: RegExp, to: RegExp) {
  test(what, () =>
    assert.deepEqual(
      imports.filter((i) => from.test(i.from) && to.test(i.to)),
      [],
    ),
  );
}

/** Files in which a pattern stands, comments left out, each with the first place found. */
function found(inFiles: RegExp, pattern: RegExp): string[] {
  return files
    .filter((file) => inFiles.test(file))
    .flatMap((file) => {
      const code = (textOf.get(file) ?? "").replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
      const hit = pattern.exec(code);
      return hit ? [`${file}: ${hit[0]}`] : [];
    });
}

test("the reader sees the house", () => {
  assert.ok(files.length > 0, "no file was read");
  assert.ok(imports.length > files.length / 2, `only ${imports.length} imports in ${files.length} files`);
  for (const floor of ["app", "program", "platform"]) {
    assert.ok(
      files.some((file) => file.startsWith(`${floor}/`)),
      `nothing was read in ${floor}/`,
    );
  }
  assert.ok(
    imports.some(({ from, to }) => slice(from) && to.startsWith("platform/")),
    "no slice was seen to use the platform",
  );
});

test("the checks see what they look for", () => {
  const line = [...'import type { Said } from "#platform/language.ts";\nexport * from "./rules.ts";\nimport "x";'.matchAll(importLine)];
  assert.deepEqual(
    line.map(([, name]) => name),
    ["#platform/language.ts", "./rules.ts", "x"],
  );
  assert.ok(plain.test("program/year/rules.ts") && !plain.test("program/year/records.server.ts") && !plain.test("program/year/tables.ts"));
  assert.ok(place("program/year/rules.ts") < place("program/matching/rules.ts") && place("program/nowhere/rules.ts") < 0);
});

test("every slice has its place in the order", () =>
  assert.deepEqual(
    files.filter((file) => slice(file) && place(file) < 0),
    [],
  ));
test("the order names each slice once", () => assert.equal(new Set(order).size, order.length));

test("every slice of the order stands, and has a README of some twenty lines", () => {
  const readmes = globSync("program/*/README.md");
  assert.deepEqual(readmes.toSorted(), [...order].map((name) => `program/${name}/README.md`).toSorted());
  const long = readmes.filter((file) => readFileSync(file, "utf8").split("\n").length > 45);
  assert.deepEqual(long, []);
});

test("every file and slice that the page on the house names is there", () => {
  const text = readFileSync("docs/reference/architecture.md", "utf8");
  const paths = [...text.matchAll(/`((?:app|scripts|tests|program)\/[\w./-]+\.tsx?)`/g)].map(([, path = ""]) => path);
  const acts = [...text.matchAll(/`([a-z-]+\/[a-z-]+(?:\.server\.ts|\.ts)?)`/g)].map(([, path = ""]) => `program/${path}`);
  const there = (path: string) => ["", ".ts", ".server.ts"].some((ending) => globSync(path + ending).length > 0);
  assert.ok(paths.length > 15 && acts.length > 15, `${paths.length} pages and ${acts.length} acts were read`);
  assert.deepEqual(
    [...paths, ...acts].filter((path) => !there(path) && !there(path.replace(/^program\//, ""))),
    [],
  );
  const named = [...text.matchAll(/^ {2}([a-z-]+)\/ /gm)].map(([, name = ""]) => name);
  assert.deepEqual(
    order.filter((name) => !named.includes(name)),
    [],
  );
});

/** What a README names in code that looks like a file: with its ending, with its folder, or as acts and rules are called (`send-inquiry`). */
const filesNamed = (text: string) => [...text.matchAll(/`(#?(?:[a-z0-9-]+\/)*[a-z0-9]+(?:[-.][a-z0-9]+)*)`/g)].map(([, name = ""]) => name);

test("every file that a slice's README names is there", () => {
  const there = new Set(globSync("{app,program,engine,platform,scripts,database,tests,docs,bench}/**/*.*"));
  const ends = new Set([...there].map((file) => file.slice(file.lastIndexOf("/") + 1)));
  // A name without folder and ending may be a word of the program instead: an event, a state, a job.
  const code = [...textOf.values(), readFileSync("scripts/jobs.ts", "utf8")].join("\n");
  const isThere = (name: string, folder: string) =>
    ["", ".ts", ".server.ts", ".tsx"].some((ending) => {
      const file = name.replace(/^#/, "") + ending;
      const places = [file, `${folder}/${file}`, `program/${file}`].map((one) => normalize(one));
      return places.some((one) => there.has(one)) || (!name.includes("/") && ends.has(file));
    }) ||
    globSync([name, `program/${name}`]).length > 0 ||
    code.includes(`"${name}"`);
  const readmes = globSync("program/*/README.md");
  const named = readmes.flatMap((file) =>
    filesNamed(readFileSync(file, "utf8"))
      .filter((name) => /[-/]|\.[a-z]{2,4}$/.test(name))
      .map((name) => ({ file, name })),
  );
  assert.ok(named.length > 300, `${named.length} names were read`);
  assert.deepEqual(
    named.filter(({ file, name }) => !isThere(name, dirname(file))),
    [],
  );
});

test("a slice looks down, never up", () =>
  assert.deepEqual(
    imports.filter(({ from, to }) => slice(from) && place(to) > place(from)),
    [],
  ));
test("audiences stay apart", () =>
  assert.deepEqual(
    imports.filter(({ from, to }) => hall(from) && hall(to) && hall(from) !== hall(to)),
    [],
  ));
never("the program knows no page", /^program\//, /^app\/|^react/);
never(
  "the program takes nothing from the workshop but data",
  /^program\//,
  /^(scripts|tests|docs|bench)\/|^database\/(?!seeds\/.*\.json$)/,
);
never("the platform knows no program", /^platform\//, /^(app|program|engine)\//);
never("the engine knows nothing else", /^engine\//, /^(?!engine\/)/);
never("only matching asks the engine", /^(?!engine\/|program\/matching\/)/, /^engine\//);
never("things, rules, letters and words touch nothing", plain, /\.server|tables\.ts|^node:|^zod/);
never("what knows no server stays so", /^platform\/[^.]+\.tsx?$/, /\.server|^node:/);
never("pages ask no table", /^app\//, /tables\.ts|platform\/database/);
never("parts and ui ask no server", /^app\/(parts|ui)\//, /\.server/);
never("ui knows no word of the program", /^app\/ui\//, /^program\//);
never(
  "schemas stand in form.server.ts alone, or in one that bears a form's name before it",
  /^(?!program\/[^/]+\/([a-z-]+-)?form\.server\.ts$|platform\/[^/]+\.server\.ts$)/,
  /^zod/,
);

test("things, rules, letters and words read no clock and roll no dice", () =>
  assert.deepEqual(found(plain, /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\(/), []));
// Beside them as data (`*-words.ts`, `messages.ts`), where a test reads every text; what is put together of values may stand in place.
test("no page holds words of its own", () =>
  assert.deepEqual(
    found(/^app\/(?!developer\/|demo\/|office\/matching\/).*\.tsx$/, /\{\s*en: "[^"]*[A-Za-z][^"]*",\s*ja: "[^"]+",?\s*\}/),
    [
      'app/ui/frame.tsx: { en: "English", ja: "日本語" }', // Each language's own name for itself is no translation.
    ],
  ));
test("no page carries a style of its own", () => assert.deepEqual(found(/^app\//, /\sstyle=/), []));
test("no fault is swallowed", () => assert.deepEqual(found(/^(program|app)\//, /catch\s*(\([^)]*\))?\s*\{\s*\}/), []));

test("an address in a letter ends where its line or a blank ends: mail programs make a comma behind it part of the link", () => {
  const letters = files.filter((file) => /letters\.ts$/.test(file));
  const addresses = letters.flatMap((file) =>
    [
      ...(textOf.get(file) ?? "")
        .replaceAll("${site}", "{site}")
        .replaceAll(/\$\{[^}]*\}/g, "0")
        .matchAll(/\{site\}([^\s`"]*)/g),
    ].map(([, address = ""]) => [file, address]),
  );
  assert.ok(addresses.length > 20, "letters were read");
  assert.deepEqual(
    addresses.filter(([, address = ""]) => address !== "" && !/^[\w/?=&.-]*[\w/=]$/.test(address)),
    [],
  );
});

test("no circles", () => {
  const next = Map.groupBy(imports, (i) => i.from);
  const safe = new Set<string>();
  const walk = (file: string, way: string[]): void => {
    assert.ok(!way.includes(file), `circle: ${[...way.slice(way.indexOf(file)), file].join(" -> ")}`);
    if (safe.has(file)) return;
    for (const { to } of next.get(file) ?? []) walk(to, [...way, file]);
    safe.add(file);
  };
  for (const file of files) walk(file, []);
});
