// Reads the exact value of a chart mark on hover, touch and arrow keys. Nothing on the page needs this script.
(() => {
  "use strict";
  const root = document.documentElement, here = document.currentScript.src;

  for (const plot of document.querySelectorAll(".plot")) {
    const out = plot.parentNode.querySelector(".readout");
    const marks = [...plot.querySelectorAll("svg [aria-label]")].filter((m) => m.tagName !== "g" && m.tagName !== "svg");
    if (!out || !marks.length) continue;
    const hint = out.dataset.hint || "";
    let now = -1;
    const show = (i) => {
      if (i === now) return;
      if (now >= 0) marks[now].classList.remove("on");
      now = i;
      if (i >= 0) marks[i].classList.add("on");
      out.classList.toggle("live", i >= 0);
      out.textContent = i < 0 ? hint : marks[i].getAttribute("aria-label");
    };
    const nearest = (x, y) => {
      let best = -1, least = Infinity;
      marks.forEach((m, i) => {
        const r = m.getBoundingClientRect();
        const out = Math.hypot(Math.max(r.left - x, 0, x - r.right), Math.max(r.top - y, 0, y - r.bottom));
        const d = out * 1e3 + Math.hypot((r.left + r.right) / 2 - x, (r.top + r.bottom) / 2 - y);
        if (d < least) { least = d; best = i; }
      });
      return best;
    };
    const point = (e) => show(nearest(e.clientX, e.clientY));
    plot.tabIndex = 0;
    out.textContent = hint;
    plot.addEventListener("pointermove", point);
    plot.addEventListener("pointerdown", point);
    plot.addEventListener("pointerleave", (e) => { if (e.pointerType === "mouse") show(-1); });
    plot.addEventListener("blur", () => show(-1));
    plot.addEventListener("keydown", (e) => {
      const last = marks.length - 1;
      const to = { ArrowRight: Math.min(now + 1, last), ArrowDown: Math.min(now + 1, last), ArrowLeft: Math.max(now - 1, 0), ArrowUp: Math.max(now - 1, 0), Home: 0, End: last, Escape: -1 }[e.key];
      if (to === undefined) return;
      e.preventDefault();
      show(to);
    });
  }

  // Escape puts a source tip away until the pointer or the focus moves on.
  addEventListener("keydown", (e) => { if (e.key === "Escape") root.classList.add("quiet"); });
  for (const type of ["pointerover", "focusin"]) addEventListener(type, () => root.classList.remove("quiet"));

  // A number in a table says where it stands in its source; which source that is stands in the notes of the page.
  const notes = document.querySelectorAll(".page-sources .notes > li");
  addEventListener("pointerover", (e) => {
    const figure = e.target.closest?.("td .fig[data-n]"), note = figure && notes[figure.dataset.n - 1];
    if (!note || figure.dataset.told) return;
    const source = [...note.childNodes].filter((part) => !part.classList?.contains("address")).map((part) => part.textContent).join("");
    figure.title = [source.trim().replace(/\.$/, ""), figure.title].filter(Boolean).join(", ");
    figure.dataset.told = "";
  });

  // A report names the row that the address leads to and the number that was last looked at.
  let seen = "";
  const look = (e) => {
    const cell = e.target.closest?.("main td"), figure = e.target.closest?.("main .fig");
    const of = cell && cell.closest("table"), head = of && of.tHead && of.tHead.rows[0].cells[cell.cellIndex];
    const parts = cell ? [cell.parentNode.cells[0], head, cell] : figure ? [figure] : [];
    if (parts.length) seen = parts.filter(Boolean).map((part) => part.textContent.trim()).join(", ");
  };
  for (const type of ["focusin", "pointerdown"]) addEventListener(type, look);
  for (const link of document.querySelectorAll("[data-report]")) {
    const href = link.getAttribute("href");
    link.addEventListener("click", () => {
      const more = [location.hash, seen].filter(Boolean).join(" ");
      link.href = href.replace(/(#.*)?$/, (anchor) => encodeURIComponent(more && ` (${more})`) + anchor);
    });
  }
  const asked = document.querySelector(".asked"), query = new URLSearchParams(location.search);
  if (asked && query.get("figure")) {
    asked.lastElementChild.textContent = `${query.get("figure")} ${query.get("page") || ""}`;
    asked.hidden = false;
  }

  // <button data-copy="text, or nothing for the next paragraph" data-done="word" hidden>
  for (const button of document.querySelectorAll("button[data-copy]")) {
    if (!navigator.clipboard) break;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.dataset.copy || button.parentNode.nextElementSibling.textContent);
      button.textContent = button.dataset.done;
    });
  }

  // <button data-png="name of the file" data-source="line below the picture" hidden>
  for (const button of document.querySelectorAll("button[data-png]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      if (window.pictureOf) return window.pictureOf(button);
      const script = document.createElement("script");
      script.src = new URL("picture.js", here);
      script.addEventListener("load", () => window.pictureOf(button));
      document.head.append(script);
    });
  }
})();
