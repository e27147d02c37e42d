// Searches the index of the site; where that can't be had, the names in the list below.
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const box = $("search"), field = $("q"), status = $("status"), hits = $("hits"), more = $("more"), all = $("all"), say = box.dataset;
  const root = new URL(say.root, location);
  const groups = [...all.querySelectorAll("section[id]")].map((s) => ({ id: s.id, title: s.firstElementChild.textContent }));

  const plain = (s) => " " + s.normalize("NFC").toLowerCase().replace(/(\d)[.,](?=\d)/g, "$1").replace(/[^\p{L}\p{N}]+/gu, " ").trim() + " ";
  const fold = (s) => s.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

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

  // The index: the directory names files of words by the letters with which these begin, and files of documents by their first.
  const asked = new Map();
  const json = (name) => {
    const ask = async () => {
      const answer = await fetch(new URL(name, new URL(say.index, location)));
      return answer.ok ? answer.json() : Promise.reject(answer);
    };
    if (!asked.has(name)) asked.set(name, ask().catch((error) => asked.delete(name) && Promise.reject(error))); // the next search asks again
    return asked.get(name);
  };
  const load = async () => (location.protocol === "file:" ? null : json("index.json")); // browsers don't let a file read files
  const file = (start) => "words-" + [...start].map((c) => (c < "\x80" ? c : "_" + c.codePointAt(0).toString(16))).join("") + ".json";

  // Number → how well each document fits one word: a name 8, text 1; twice where it is written so; the last word may go on.
  const ONWARDS = 6;
  const fitting = async (directory, word, last) => {
    const bare = fold(word), scores = new Map();
    const own = directory.words.filter((start) => bare.startsWith(start)).sort((a, b) => b.length - a.length).slice(0, 1);
    const longer = last && bare.length > 1 ? directory.words.filter((start) => start !== bare && start.startsWith(bare)).slice(0, ONWARDS) : [];
    for (const entries of await Promise.all([...own, ...longer].map((start) => json(file(start))))) {
      for (const [found, forms] of Object.entries(entries)) {
        if (found !== bare && !(last && bare.length > 1 && found.startsWith(bare))) continue;
        for (const [form, numbers] of Object.entries(forms)) {
          let number = 0;
          const weight = (found === bare ? 2 : 1) * (form === word ? 2 : 1);
          for (const step of numbers) {
            number += step >> 1;
            scores.set(number, Math.max(scores.get(number) || 0, weight * (step & 1 ? 8 : 1)));
          }
        }
      }
    }
    return scores;
  };
  // The numbers of the documents that have all words of a form, the best first; those of details apart.
  const having = async (directory, form) => {
    const words = form.trim().split(" ");
    const [first, ...others] = (await Promise.all(words.map((w, i) => fitting(directory, w, i === words.length - 1)))).sort((a, b) => a.size - b.size);
    const all = [...first].filter(([n]) => others.every((one) => one.has(n))).map(([n, score]) => [n, others.reduce((sum, one) => sum + one.get(n), score)]);
    const best = all.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([n]) => n);
    return [best.filter((n) => n < directory.details), best.filter((n) => n >= directory.details)];
  };
  const read = async (directory, number) => {
    const chunk = directory.docs.findLastIndex((start) => start <= number);
    return (await json(`docs-${chunk}.json`))[number - directory.docs[chunk]];
  };

  // What to quote of a text: from a little before the first place that fits best, with what matches stressed.
  const WORD = /[\p{L}\p{N}]+(?:[.,](?=\p{N})\p{N}+)*/gu, BEFORE = 6, QUOTED = 24;
  const quote = (text, q) => {
    const words = [...text.matchAll(WORD)].map((m) => ({ start: m.index, end: m.index + m[0].length, said: plain(m[0]).trim() }));
    const bare = words.map((w) => fold(w.said)), places = (fits, phrase) => words.flatMap((_, i) => (phrase.every((p, k) => i + k < words.length && fits(i + k, p)) ? [i] : []));
    const exact = (i, p) => words[i].said === p, folded = (i, p) => bare[i] === fold(p), starts = (i, p) => p.length > 1 && bare[i].startsWith(fold(p));
    for (const form of q.map((f) => f.trim().split(" "))) {
      for (const fits of [exact, folded, starts]) {
        let found = places(fits, form), size = form.length;
        if (!found.length && fits !== exact) [found, size] = [form.flatMap((p) => places(fits, [p])).sort((a, b) => a - b), 1];
        if (!found.length) continue;
        const from = Math.max(0, found[0] - BEFORE), to = Math.min(words.length, from + QUOTED), parts = [];
        let at = from ? words[from].start : 0;
        for (const i of found) {
          if (i >= to || words[i].start < at) continue;
          const until = words[Math.min(i + size, to) - 1].end;
          parts.push([text.slice(at, words[i].start), false], [text.slice(words[i].start, until), true]);
          at = until;
        }
        parts.push([text.slice(at, to < words.length ? words[to - 1].end : text.length), false]);
        return [[from ? "… " : "", false], ...parts, [to < words.length ? " …" : "", false]];
      }
    }
    return [[words.length > QUOTED ? text.slice(0, words[QUOTED - 1].end) + " …" : text, false]];
  };

  const MOST = 12;
  const shown = (doc, q, lower) => {
    if (doc.figures) {
      const found = doc.figures.map(([anchor, title, figure, note]) => {
        const e = { kind: "figures", number: 0, title, figure, note, text: note };
        return { ...e, url: new URL(doc.url + "#" + anchor, root), grade: grade(e, q) };
      });
      // several figures of a row have one address
      return found.filter((e) => e.grade < 9).sort((a, b) => b.grade - a.grade).slice(-MOST).map((e) => ({ ...e, grade: e.grade + lower }));
    }
    const text = (doc.text || []).join(" "), e = { ...doc, number: doc.order || 0, also: (doc.also || []).join("; "), text: text + " " + (doc.parts || "") };
    return [{ ...e, url: new URL(doc.url, root), quote: text && quote(text, q), grade: grade(e, q) + lower }];
  };
  const inIndex = async (directory, q, limit) => {
    const found = new Map(), numeric = /\d/.test(q[0]);
    let rest = false;
    for (const form of q) {
      const groups = await having(directory, form);
      await Promise.all(groups.map(async (numbers, detail) => {
        const most = detail ? limit / 2 : limit;
        rest ||= numbers.length > most;
        for (const doc of await Promise.all(numbers.slice(0, most).map((n) => read(directory, n))))
          for (const e of shown(doc, q, detail && !numeric ? 5.5 : 0)) found.set(e.url.href, e);
      }));
    }
    return [[...found.values()], rest];
  };

  const element = (name, text, more) => Object.assign(document.createElement(name), { textContent: text }, more);
  const item = (e) => {
    const li = element("li"), quote = element("p");
    li.append(element("a", e.title, { href: e.url, lang: e.lang || "" }), " ");
    if (e.figure) li.append(element("strong", e.figure));
    if (e.note) li.append(element("small", e.note));
    if (e.quote) for (const [s, stressed] of e.quote) quote.append(element(stressed ? "mark" : "span", s));
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
    if (query) index ||= load().catch(() => (index = null));
    const directory = await index, inText = query && directory && (await inIndex(directory, q, n).catch(() => null));
    const [found, rest] = inText || (query ? inList(q) : [[], false]);
    if (mine !== turn) return;
    const good = found.filter((e) => e.grade < 8), listed = good.length < (inText ? 5 : 1) ? found.filter((e) => e.grade < 9) : good;
    draw(listed);
    all.hidden = listed.length > 0;
    more.hidden = !listed.length || !rest;
    status.textContent = !query ? "" : (inText ? "" : say.names + " ") + (listed.length ? say.count.replace("{n}", listed.length) : say.none);
  };

  let wait;
  box.addEventListener("submit", (e) => { e.preventDefault(); show(); });
  field.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(show, 250); });
  more.addEventListener("click", () => show(limit * 3));
  field.value = new URLSearchParams(location.search).get("q") || "";
  if (field.value) show();
})();
