// Runs in each page under audit: notes what moves and what the policy refuses, and measures on request.
globalThis.audit = (() => {
  let moved = 0;
  const refused = [];
  new PerformanceObserver((list) => list.getEntries().forEach((e) => (moved += e.hadRecentInput ? 0 : e.value))).observe({ type: "layout-shift", buffered: true });
  document.addEventListener("securitypolicyviolation", (e) => refused.push(`${e.violatedDirective} refused ${e.blockedURI || e.sourceFile}`));

  const name = (e) => `<${e.localName}${e.id && ` id=${e.id}`}${e.classList.length ? ` class="${e.classList}"` : ""}> ${(e.textContent || "").trim().slice(0, 40)}`;
  const elements = (of = "*") => [...document.body.querySelectorAll(of)].filter((e) => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }));
  const hidden = (e) => e.closest(".vh") || getComputedStyle(e).clipPath !== "none";
  const scrolls = (e) => e && e !== document.documentElement && (/auto|scroll/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
  // Does any point of the part of a box that is in the window belong to the element?
  const onTop = (e) => (box) => {
    const within = (from, to, most, part) => Math.max(from, 0) + (Math.min(to, most) - Math.max(from, 0)) * part;
    return [0.1, 0.5, 0.9].some((part) => {
      const top = document.elementFromPoint(within(box.left, box.right, innerWidth, part), within(box.top, box.bottom, innerHeight, 0.5));
      return top && (e.contains(top) || top.contains(e));
    });
  };

  return {
    moved: () => moved,
    refused: () => refused,

    // All that a reader can open, open.
    open: () => document.querySelectorAll("details").forEach((d) => (d.open = true)),

    // What hangs over the right edge of the window, or off the left one.
    outside: () => {
      const width = document.documentElement.clientWidth;
      const over = (e) => { const r = e.getBoundingClientRect(); return r.width > 1 && (r.right > width + 1 || r.left < -1); };
      const found = elements().filter((e) => !e.closest("svg") && over(e) && !scrolls(e.parentElement) && !hidden(e) && !e.closest(".skip"));
      const wide = document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
      return [...wide, ...found.slice(0, 3).map(name)];
    },

    // Text that its box cuts off.
    cut: () => elements().filter((e) => {
      const style = getComputedStyle(e), no = /hidden|clip/;
      const across = no.test(style.overflowX) && e.scrollWidth > e.clientWidth + 1, down = no.test(style.overflowY) && e.scrollHeight > e.clientHeight + 1;
      return (across || down) && !hidden(e) && !e.closest("svg") && e.textContent.trim();
    }).slice(0, 3).map(name),

    // Short words that break, since their box is narrow.
    broken: () => {
      const text = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange(), found = [];
      while (text.nextNode() && found.length < 3) {
        const { data } = text.currentNode, e = text.currentNode.parentElement;
        if (!data.trim() || !e.checkVisibility() || e.closest("svg, table, .vh")) continue;
        for (const { 0: word, index } of data.matchAll(/(?<!\S)\p{L}{2,9}(?=[.,;:]?(\s|$))/gu)) {
          range.setStart(text.currentNode, index);
          range.setEnd(text.currentNode, index + word.length);
          if (range.getClientRects().length > 1) { found.push(`${word} in ${name(e)}`); break; }
        }
      }
      return found;
    },

    // What moves by itself.
    animated: () => document.getAnimations().map((a) => name(a.effect.target)).concat(getComputedStyle(document.documentElement).scrollBehavior === "smooth" ? ["scrolling is smooth"] : []),

    // All that Tab should reach, in order.
    stops: () => elements("a[href], button, input, select, textarea, summary, [tabindex]").filter((e) => e.tabIndex >= 0 && !e.disabled && !(e.localName === "summary" && e.parentNode.querySelector("summary") !== e)).length,

    // The element that has the focus: [its name, what is wrong with how it shows].
    focused: () => {
      const e = document.activeElement;
      if (!e || e === document.body) return null;
      const style = getComputedStyle(e), r = e.getBoundingClientRect();
      const wrong = [];
      if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) wrong.push("has no outline");
      if (r.bottom < 1 || r.top > innerHeight - 1 || r.right < 1 || r.left > innerWidth - 1) wrong.push("is out of sight");
      else if (![...e.getClientRects()].some(onTop(e))) wrong.push("is covered");
      return [name(e), wrong];
    },
  };
})();
