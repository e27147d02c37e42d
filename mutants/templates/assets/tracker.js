// Narrows the list on the spot; the choice stands in the address.
(() => {
  "use strict";
  const all = (selector) => [...document.querySelectorAll(selector)];
  const links = all(".filters a[data-facet]"), rows = all(".tracker .rows > li");
  const [tally] = all(".tally output"), [clear] = all(".clear");
  const total = tally.textContent;
  const chosen = () => new Map([...new URLSearchParams(location.hash.slice(1))].filter(([f]) => links.some((a) => a.dataset.facet === f)));
  const has = (row, facet, value) => (row.getAttribute("data-" + facet) || "").split(" ").includes(value);

  const show = () => {
    const want = chosen();
    const fits = (row, but) => [...want].every(([f, v]) => f === but || has(row, f, v));
    for (const row of rows) row.hidden = !fits(row);
    for (const part of all(".tracker section")) part.hidden = !part.querySelector(".rows > li:not([hidden])");
    for (const a of links) {
      const { facet, value } = a.dataset, on = want.get(facet) === value;
      const n = rows.filter((row) => fits(row, facet) && has(row, facet, value)).length;
      on ? a.setAttribute("aria-current", true) : a.removeAttribute("aria-current");
      a.lastElementChild.textContent = n;
      a.parentNode.hidden = !n && !on;
      if (on) a.closest("details").open = true;
    }
    clear.hidden = !want.size;
    tally.textContent = want.size ? tally.dataset.count.replace("#", rows.filter((row) => !row.hidden).length) : total;
  };
  const go = (want) => {
    history.pushState(null, "", want.size ? "#" + new URLSearchParams([...want]) : location.pathname);
    show();
  };

  for (const a of links) a.addEventListener("click", (e) => {
    if (e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    const want = chosen(), { facet, value } = a.dataset;
    want.get(facet) === value ? want.delete(facet) : want.set(facet, value);
    go(want);
  });
  clear.addEventListener("click", () => { go(new Map()); links[0].focus(); });
  addEventListener("popstate", show);
  show();
})();
