// Makes a PNG of a chart for slides and messages: title and source on the left, the drawing on the right, by day's colours.
// It is painted mark by mark and not through an image of the SVG: so the policy stays as it is, the font is that of the
// page, and it works from a disk. Loaded by site.js when it is asked for.
(() => {
  "use strict";
  const WIDE = 1200, TALL = 675, EDGE = 48, TEXT = 400, PLOT = WIDE - 3 * EDGE - TEXT, LEAST = 1.2;
  const FAMILY = "Picture", root = document.documentElement;
  const base = new URL(".", document.currentScript.src);
  const canvas = document.createElement("canvas"), ctx = canvas.getContext("2d");
  const fonts = Promise.all([400, 600].map(async (weight) => {
    const face = new FontFace(FAMILY, `url("${new URL(`fonts/be-vietnam-pro-${weight}.woff2`, base)}")`, { weight: String(weight) });
    document.fonts.add(await face.load());
  })).catch(() => {}); // the fonts of the page follow in any case
  const font = (weight, size) => `${weight} ${size}px ${FAMILY}, ${getComputedStyle(document.body).fontFamily}`;

  // Lines of text, no wider than the column; what is wider than that in one word is parted between letters.
  const wrap = (text, room) => {
    const lines = [""];
    for (const word of text.split(/\s+/)) {
      const joined = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
      if (ctx.measureText(joined).width <= room) { lines[lines.length - 1] = joined; continue; }
      if (lines.at(-1)) lines.push("");
      for (const letter of word) {
        if (lines.at(-1) && ctx.measureText(lines.at(-1) + letter).width > room) lines.push("");
        lines[lines.length - 1] += letter;
      }
    }
    return lines;
  };
  const block = (text, weight, size) => {
    ctx.font = font(weight, size);
    const lines = text ? wrap(text, TEXT) : [], step = size * 1.35;
    return { height: lines.length * step, write(y, colour) {
      ctx.font = font(weight, size);
      ctx.fillStyle = colour;
      lines.forEach((line, n) => ctx.fillText(line, EDGE, y + size + n * step));
    } };
  };

  const shape = (mark) => {
    const of = (name) => Number(mark.getAttribute(name)), path = new Path2D(mark.getAttribute("d") || undefined);
    if (mark.tagName === "circle") path.arc(of("cx"), of("cy"), of("r"), 0, 7);
    if (mark.tagName === "rect") path.rect(of("x"), of("y"), of("width"), of("height"));
    if (mark.tagName === "line") { path.moveTo(of("x1"), of("y1")); path.lineTo(of("x2"), of("y2")); }
    return path;
  };
  const letters = (mark, style) => {
    ctx.font = font(style.fontWeight, parseFloat(style.fontSize));
    ctx.textAlign = { middle: "center", end: "right" }[style.textAnchor] || "left";
    const x = Number(mark.getAttribute("x"));
    let y = Number(mark.getAttribute("y"));
    for (const line of mark.children.length ? mark.children : [mark]) {
      y += Number(line.getAttribute("dy"));
      if (style.stroke !== "none") ctx.strokeText(line.textContent, x, y); // the halo lies behind
      ctx.fillText(line.textContent, x, y);
    }
  };
  const paint = (mark) => {
    if (mark.tagName === "g" || mark.tagName === "a" || mark.tagName === "svg") return [...mark.children].forEach(paint);
    const style = getComputedStyle(mark), moved = mark.transform.baseVal.consolidate();
    ctx.save();
    if (moved) ctx.translate(moved.matrix.e, moved.matrix.f);
    ctx.fillStyle = style.fill;
    ctx.strokeStyle = style.stroke;
    ctx.lineWidth = parseFloat(style.strokeWidth);
    ctx.lineCap = style.strokeLinecap;
    ctx.lineJoin = style.strokeLinejoin;
    ctx.setLineDash(style.strokeDasharray === "none" ? [] : style.strokeDasharray.split(/[ ,]+/).map(parseFloat));
    if (mark.tagName === "text") letters(mark, style);
    else {
      const path = shape(mark);
      if (style.fill !== "none") ctx.fill(path);
      if (style.stroke !== "none") ctx.stroke(path);
    }
    ctx.restore();
  };

  const draw = (figure, source) => {
    const svg = figure.querySelector(".plot svg"), box = svg.viewBox.baseVal;
    const said = (selector) => (figure.querySelector(selector)?.textContent || "").replace(/\s+/g, " ").trim();
    const title = [34, 30, 26, 22].map((size) => block(said(".title"), 600, size)).find((one, n) => one.height < 280 || n === 3);
    const sub = block(said(".sub"), 400, 20), foot = block(source, 400, 16);
    const tall = Math.max(TALL, title.height + sub.height + foot.height + 2 * EDGE + 56, box.height * LEAST + 2 * EDGE);
    canvas.width = WIDE;
    canvas.height = Math.ceil(tall);
    const day = getComputedStyle(root), colour = (name) => day.getPropertyValue(name);
    ctx.fillStyle = colour("--bg");
    ctx.fillRect(0, 0, WIDE, canvas.height);
    title.write(EDGE, colour("--ink"));
    sub.write(EDGE + title.height + 16, colour("--muted"));
    foot.write(canvas.height - EDGE - foot.height, colour("--muted"));
    const scale = Math.min(PLOT / box.width, (canvas.height - 2 * EDGE) / box.height);
    ctx.translate(2 * EDGE + TEXT + (PLOT - scale * box.width) / 2, (canvas.height - scale * box.height) / 2);
    ctx.scale(scale, scale);
    ctx.translate(-box.x, -box.y);
    paint(svg);
  };

  window.pictureOf = async (button) => {
    await fonts;
    const figure = button.closest("figure"), on = figure.querySelector(".plot .on");
    root.classList.add("day"); // colours by day; taken away before anything is shown
    on?.classList.remove("on");
    draw(figure, button.dataset.source);
    on?.classList.add("on");
    root.classList.remove("day");
    const link = document.createElement("a");
    link.download = button.dataset.png;
    link.href = URL.createObjectURL(await new Promise((done) => canvas.toBlob(done)));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };
})();
