// Charts drawn at build time, a table and a CSV for each indicator: what the site of Minh Bạch has, as far as it can be had.
import fs from "node:fs";
import yaml from "js-yaml";
import * as vega from "vega";
import * as vegaLite from "vega-lite";

const LEVELS = ["Cấp tỉnh", "Cấp huyện", "Cấp xã"];
const read = (name) => yaml.load(fs.readFileSync(`data/${name}.yml`, "utf8"));
const level = { field: "level", type: "nominal", title: "Cấp", sort: LEVELS };
const chart = (data) => ({
  title: data.title, width: 640, height: 320, data: { values: data.results }, mark: { type: "line", point: true },
  encoding: {
    x: { field: "year", type: "ordinal", title: "Năm" },
    y: { field: "value", type: "quantitative", title: data.unit, scale: { zero: false } },
    color: level, strokeDash: level,
  },
});
const row = (year, results) =>
  `<tr><th>${year}</th>${LEVELS.map((name) => `<td>${results.find((one) => one.year === year && one.level === name).value}</td>`).join("")}</tr>`;

export default function (config) {
  config.addAsyncShortcode("chart", (name) =>
    new vega.View(vega.parse(vegaLite.compile(chart(read(name))).spec), { renderer: "none" }).toSVG());
  config.addShortcode("table", (name) => {
    const data = read(name), years = [...new Set(data.results.map((one) => one.year))];
    return `<table><caption>${data.title} (${data.unit})</caption><thead><tr><th>Năm</th>${LEVELS.map((one) => `<th>${one}</th>`).join("")}</tr></thead>`
      + `<tbody>${years.map((year) => row(year, data.results)).join("")}</tbody></table>`;
  });
  config.on("eleventy.after", () => {
    fs.mkdirSync("_site/csv", { recursive: true });
    for (const file of fs.readdirSync("data")) {
      const data = yaml.load(fs.readFileSync(`data/${file}`, "utf8"));
      const lines = data.results.map((one) => `${one.year},${one.level},${one.value}\n`);
      fs.writeFileSync(`_site/csv/${data.id}.csv`, "year,level,value\n" + lines.join(""));
    }
  });
  return { markdownTemplateEngine: false, htmlTemplateEngine: "njk", dir: { input: "src", output: "_site" } };
}
