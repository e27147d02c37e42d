// Searches with Pagefind; where its index can't be had, searches the names in the list below.
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const box = $("search"), field = $("q"), status = $("status"), hits = $("hits"), more = $("more"), all = $("all"), say = box.dataset;
  const root = new URL(say.root, location);
  const groups = [...all.querySelectorAll("section[id]")].map((s) => ({ id: s.id, title: s.firstElementChild.textContent }));

  const plain = (s) => " " + s.normalize("NFC").toLowerCase().replace(/(\d)[.,](?=\d)/g, "$1").replace(/[^\p{L}\p{N}]+/gu, " ").trim() + " ";
  const fold = (s) => s.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
  // Pagefind folds letters with marks, which đ is none of. In the index ď stands for it: a letter with a mark that Vietnamese lacks.
  const swap = (s, from, to) => s.replaceAll(from, to).replaceAll(from.toUpperCase(), to.toUpperCase());
  const back = (s) => swap(s, "ď", "đ");

  // The query, and again with each abbreviation written out or put in.
  const short = [...box.querySelectorAll("dl > div")].map((d) => [...d.children].map((c) => plain(c.textContent)));
  const forms = (query) => {
    const q = plain(query), found = [q];
    for (const [a, b] of short.flatMap(([a, b]) => [[a, b], [b, a]])) {
      const i = fold(q).indexOf(fold(a));
      if (i >= 0) found.push(q.slice(0, i) + b + q.slice(i + a.length));
    }
    return found;
  };

  // How well a form fits: 0 a name begins with it, 1 a name has it, 2 has a word that begins with it, 3 the text has it; 4 to 7 so,
  // but without diacritics that were typed; 8 all its words, apart; 9 not. Titles that are sentences don't begin with a name.
  const SENTENCES = ["commitments", "weaknesses", "sources", "checks"];
  const grade = (e, q) => {
    const names = [e.title, e.figure, ...(e.also || "").split("; ")].filter(Boolean).map(plain), text = plain(e.text || "");
    const bare = names.map(fold), bareText = fold(text), whole = bare.join("") + bareText, first = SENTENCES.includes(e.kind) ? 1 : 0;
    const fit = (names, text, f) => Math.min(...names.map((n) => (n.startsWith(f) ? first : n.includes(f) ? 1 : n.includes(f.trimEnd()) ? 2 : 9)), text.includes(f) ? 3 : 9);
    return Math.min(...q.map((f, i) => {
      const b = fold(f), folded = fit(bare, bareText, b), exact = f === b ? folded : fit(names, text, f);
      const apart = b.trim().split(" ").every((w) => whole.includes(" " + w + " ")) ? 8 : 9;
      return (exact < 9 ? exact : folded < 9 ? 4 + folded : apart) + (i ? 0.5 : 0);
    }));
  };

  const list = [...all.querySelectorAll(".index > li")].map((li, number) => {
    const [a, small] = li.children, note = small?.textContent;
    return { number, kind: li.closest("section").id, title: a.textContent, url: a.href, lang: a.lang, note, text: note, also: li.dataset.also };
  });
  const inList = (q) => {
    const found = list.map((e) => ({ ...e, grade: grade(e, q) })).filter((e) => e.grade < 9);
    return [found, false];
  };

  const load = async () => {
    if (location.protocol === "file:") return null; // browsers don't let a file read files
    const pagefind = await import(new URL(say.index, location));
    await pagefind.options({ noWorker: true, excerptLength: 24, ranking: { diacriticSimilarity: 2, metaWeights: { title: 8, also: 6, figure: 8 } } });
    await pagefind.filters();
    return pagefind;
  };
  // Figures stand together in one document a page: each hit lies in the figure whose anchor comes before it.
  const MOST = 12;
  const figures = (doc, page, q) => {
    const hit = new Map();
    for (const at of doc.locations) {
      const anchor = doc.anchors.findLast((a) => a.location <= at);
      if (anchor) hit.set(anchor.id, anchor.text);
    }
    const found = [...hit].map(([id, text]) => {
      const [title, figure, note] = back(text).split(" ‖ "), e = { kind: "figures", number: 0, title, figure, note, text: note };
      return { ...e, url: new URL(page + "#" + id, root), grade: grade(e, q) };
    });
    return found.sort((a, b) => a.grade - b.grade).slice(0, MOST);
  };
  const inIndex = async (pagefind, q, limit) => {
    const found = new Map(), numeric = /\d/.test(q[0]);
    let rest = false;
    for (const filters of [{ not: { detail: "1" } }, { detail: "1" }]) {
      const most = filters.not ? limit : limit / 2;
      for (const f of q) {
        const { results } = await pagefind.search(swap(f, "đ", "ď"), { filters });
        rest ||= results.length > most;
        for (const doc of await Promise.all(results.slice(0, most).map((r) => r.data()))) {
          const [page, anchor, kind, number] = doc.raw_url.slice(1, -5).split("~"), e = { kind, number };
          if (kind === "figures") {
            for (const one of figures(doc, page, q)) found.set(one.url.href, { ...one, grade: one.grade + (numeric ? 0 : 5.5) });
            continue;
          }
          for (const name in doc.meta) e[name] = back(doc.meta[name]);
          e.url = new URL(page + (anchor && "#" + anchor), root);
          e.text = back(doc.content) + " " + (e.parts || "");
          if (plain(doc.content) !== plain(doc.meta.title)) {
            const [before, after] = [doc.content.startsWith(doc.plain_excerpt) ? "" : "… ", doc.content.endsWith(doc.plain_excerpt) ? "" : " …"];
            e.quote = before + back(doc.excerpt).replaceAll("</mark> <mark>", " ") + after;
          }
          e.grade = grade(e, q) + (filters.not || numeric ? 0 : 5.5);
          found.set(doc.raw_url, e);
        }
      }
    }
    return [[...found.values()], rest];
  };

  const element = (name, text, more) => Object.assign(document.createElement(name), { textContent: text }, more);
  const item = (e) => {
    const li = element("li"), quote = element("p");
    li.append(element("a", e.title, { href: e.url, lang: e.lang || "" }), " ");
    if (e.figure) li.append(element("strong", e.figure));
    if (e.note) li.append(element("small", e.note));
    if (e.quote) e.quote.split(/<\/?mark>/).forEach((s, i) => quote.append(element(i % 2 ? "mark" : "span", s.replaceAll("&lt;", "<").replaceAll("&gt;", ">"))));
    if (e.quote) li.append(quote);
    return li;
  };
  const draw = (found) => {
    const sections = new Map();
    found.sort((a, b) => a.grade - b.grade || groups.findIndex((g) => g.id === a.kind) - groups.findIndex((g) => g.id === b.kind) || (a.grade < 8) * (a.number - b.number || (String(a.url) < String(b.url) ? -1 : 1)));
    for (const e of found) {
      if (!sections.has(e.kind)) {
        const section = element("section"), ul = element("ul", "", { className: "found" });
        section.append(element("h2", groups.find((g) => g.id === e.kind).title), ul);
        sections.set(e.kind, section);
      }
      sections.get(e.kind).lastChild.append(item(e));
    }
    hits.replaceChildren(...sections.values());
  };

  let index, turn = 0, limit;
  const show = async (n = 24) => {
    const mine = ++turn, query = field.value.trim(), q = forms(query);
    limit = n;
    if (/^http/.test(location.protocol)) history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname);
    if (query) index ||= load().catch(() => null);
    const pagefind = await index, [found, rest] = !query ? [[], false] : pagefind ? await inIndex(pagefind, q, n) : inList(q);
    if (mine !== turn) return;
    const good = found.filter((e) => e.grade < 8), shown = good.length < (pagefind ? 5 : 1) ? found.filter((e) => e.grade < 9) : good;
    draw(shown);
    all.hidden = shown.length > 0;
    more.hidden = !shown.length || !rest;
    status.textContent = !query ? "" : (pagefind ? "" : say.names + " ") + (shown.length ? say.count.replace("{n}", shown.length) : say.none);
  };

  let wait;
  box.addEventListener("submit", (e) => { e.preventDefault(); show(); });
  field.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(show, 250); });
  more.addEventListener("click", () => show(limit * 3));
  field.value = new URLSearchParams(location.search).get("q") || "";
  if (field.value) show();
})();
